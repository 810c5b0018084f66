import type { Deadline } from '@/domain/calendar/deadline'
import { trialOf, type TrialCase } from '@/domain/rules/trial'
import { addDays, plainDate } from '@/domain/shared/plain-date'

const today = plainDate('2026-11-25')

const due = (name: string, inDays: number) => ({ name, due: addDays(today, inDays) }) as Deadline // no more is read

const one = (id: string, own: Deadline[], candidate: Deadline[], published = own): TrialCase => ({
  id,
  title: `建议 ${id}`,
  stage: '办理中',
  own,
  candidate,
  published,
})

test('数出移动的、提前的、推后的、变成逾期的、不再逾期的', () => {
  const told = trialOf(
    [
      one('a', [due('答复', 10)], [due('答复', -1)]),
      one('b', [due('答复', 10)], [due('答复', 5)]),
      one('c', [due('答复', -3)], [due('答复', 3)]),
      one('d', [due('评价', 4)], [due('评价', 4)]),
    ],
    today,
  )
  expect(told).toMatchObject({
    cases: 4,
    dues: 4,
    moved: 3,
    earlier: 2,
    later: 1,
    becomeOverdue: 1,
    noLongerOverdue: 1,
  })
  expect(told.rows.map(({ id, becomesOverdue }) => [id, becomesOverdue])).toEqual([
    ['a', true],
    ['c', false],
    ['b', false],
  ])
  expect(told.rows[0]).toMatchObject({ before: '2026-12-05', after: '2026-11-24' })
})

test('今天到期的不算逾期', () => {
  expect(trialOf([one('a', [due('答复', 5)], [due('答复', 0)])], today).becomeOverdue).toBe(0)
})

test('只用于新的：未办结的一件也不动，是算出来的', () => {
  const told = trialOf([one('a', [due('答复', 10)], [due('答复', 5)])], today)
  expect([told.moved, told.movedWhenPublished]).toEqual([1, 0])
  const leaking = one('b', [due('答复', 10)], [due('答复', 5)], [due('答复', 5)])
  expect(trialOf([leaking], today).movedWhenPublished).toBe(1)
})

test('两个会办单位的期限各比各的', () => {
  const own = [due('会办意见', 3), due('会办意见', 9)]
  const told = trialOf([one('a', own, [due('会办意见', 3), due('会办意见', 7)])], today)
  expect(told.rows.map(({ before, after }) => [before, after])).toEqual([['2026-12-04', '2026-12-02']])
})

test('明细最多 50 行，逾期的排在前面，总数照数', () => {
  const cases = Array.from({ length: 80 }, (_, at) =>
    one(String(at).padStart(2, '0'), [due('答复', 10)], [due('答复', at === 79 ? -1 : 5)]),
  )
  const told = trialOf(cases, today)
  expect([told.moved, told.rows.length, told.rows[0]?.id]).toEqual([80, 50, '79'])
})
