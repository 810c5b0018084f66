import { alarms, wakeOn } from '@/domain/suggestion/alarms'
import { messages } from '@/domain/suggestion/messages'
import { addDays } from '@/domain/shared/plain-date'
import { author, clock } from '../../support/cast'
import { dispatched, tillHandedOver, tillReplied, tillTalked } from '../../support/steps'
import { given, on, type Story } from '../../support/story'

const told = (story: Story) =>
  alarms(story.state, story.context(clock)).map(({ party, level }) => `${party} ${level}`)
const writing = (day: string) => given(tillTalked, on(day))

test('到期前三天、当天、逾期各提醒一次经办人，再逐级提醒上一级', () => {
  const unit = 'u-housing'
  expect(told(writing('2026-05-02'))).not.toContain(`handler:${unit} near`)
  expect(told(writing('2026-05-03'))).toContain(`handler:${unit} near`)
  expect(told(writing('2026-05-06'))).toContain(`handler:${unit} due`)
  expect(told(writing('2026-05-07'))).toContain(`handler:${unit} overdue`)
  expect(told(writing('2026-05-10'))).toContain(`head:${unit} escalated`)
  expect(told(writing('2026-05-13'))).toContain('governmentOffice:wujiang escalatedAgain')
})

test('提醒过的不再提醒，不论计时跑几次', () => {
  const once = writing('2026-05-06').when(clock, 'remind').happened('reminded')
  once.when(clock, 'remind').refused('already-done')
  expect(told(once)).toEqual([])
})

test('计时迟到了，只提醒现在这一级，不补已经过去的', () => {
  const late = told(writing('2026-05-10')).filter((one) => one.includes('u-housing'))
  expect(late).toEqual(['head:u-housing escalated'])
})

test('代表没有上级，逾期后不升级提醒', () => {
  const story = given(tillReplied, on('2026-05-12'))
  expect(told(story)).toEqual(['person:p-a due'])
})

test('醒来的日子：有事今天就醒，没事等到下一件，办完的不再醒', () => {
  const at = (story: Story) => wakeOn(story.state, story.context(clock))
  expect(at(writing('2026-05-06'))).toBe('2026-05-06')
  const handed = given(tillHandedOver, dispatched)
  expect(at(handed)).toBe(addDays('2026-03-18' as typeof handed.today, -3))
  const after = writing('2026-05-06').when(clock, 'remind').happened('reminded')
  expect(at(after)).toBe('2026-05-07')
})

test('每条消息因一件事而发，重放一遍还是那些', () => {
  const story = writing('2026-05-06').when(clock, 'remind').happened('reminded')
  const first = messages(story.state, story.events)
  expect(new Set(first.map(({ key }) => key)).size).toBe(first.length)
  expect(messages(story.state, story.events)).toEqual(first)
  expect(first.filter(({ to }) => to === `person:${author.person.id}`).map(({ text }) => text)).toContain(
    '代表工委已交办，答复期限起算',
  )
})
