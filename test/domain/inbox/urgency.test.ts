import { plainDate } from '../../../src/domain/shared/plain-date'
import { daysOf, urgencies, urgencyOf, type Urgency } from '../../../src/domain/inbox/urgency'

const today = plainDate('2026-04-22')

test.each([
  ['2026-04-21', 'late'],
  ['2026-04-22', 'week'],
  ['2026-04-29', 'week'],
  ['2026-04-30', 'later'],
] as const)('%s 到期的归入 %s', (due, urgency) => {
  expect(urgencyOf(plainDate(due), today)).toBe(urgency)
})

test('没有期限的排在以后', () => {
  expect(urgencyOf(undefined, today)).toBe('later')
})

test('每个日子恰好属于一组，组的起止说的也是同一组', () => {
  for (let day = 1; day <= 30; day += 1) {
    const due = plainDate(`2026-04-${String(day).padStart(2, '0')}`)
    const groups = (Object.keys(urgencies) as Urgency[]).filter((urgency) => {
      const { from, before } = daysOf(urgency, today)
      return (!from || due >= from) && (!before || due < before)
    })
    expect(groups).toEqual([urgencyOf(due, today)])
  }
})
