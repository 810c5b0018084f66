import { alarms, remindOn } from '@/domain/motion/alarms'
import { clock, lead } from '../support/cast'
import { at, given, type Story } from '../support/story'
import { adopted, collecting, deferred, listed, onAgenda, registered } from '../support/steps'

const due = (story: Story) => alarms(story.state, story.context(clock))
const reminded = (story: Story) => story.when(clock, 'remind').happened('reminded')

test('会后审议的报告：到期前一天、到期、逾期各提醒一次，逾期五天报代表工委', () => {
  const steps = [
    ['2026-04-22', []],
    ['2026-04-23', [['committee:c-finance', 'near']]],
    ['2026-04-24', [['committee:c-finance', 'due']]],
    ['2026-04-25', [['committee:c-finance', 'overdue']]],
    ['2026-04-29', []],
    ['2026-04-30', [['deputyOffice:wujiang', 'escalated']]],
    ['2026-05-20', []],
  ] as const
  let story = given(deferred)
  for (const [day, wanted] of steps) {
    story = story.and(at(day))
    const now = due(story)
    expect([day, now.map(({ party, level }) => [party, level])]).toEqual([day, wanted])
    if (now.length === 0) continue
    story = reminded(story)
    expect([day, due(story)]).toEqual([day, []])
    story.when(clock, 'remind').refused('already-done', '没有要提醒的')
  }
})

test('提醒写明是哪件议案、办什么、哪天到期', () => {
  const [alarm] = due(given(deferred, at('2026-04-24')))
  expect(alarm?.text).toBe('议案《关于打造新时代产业创新集群的议案》提出审议结果报告，4月24日到期，今天到期')
})

test('计时停了几天再来，只提醒现在这一级，不补发睡过去的', () => {
  const story = given(deferred, at('2026-06-01'))
  expect(due(story).map(({ level }) => level)).toEqual(['escalated'])
  expect(due(reminded(story))).toEqual([])
})

test('截止前一天提醒每位没确认的代表和领衔代表；过了截止不报别人', () => {
  const story = given(collecting, at('2026-01-22'))
  expect(due(story).map(({ party, level }) => [party, level])).toEqual([
    ['person:p-10', 'near'],
    ['person:p-11', 'near'],
    ['person:p-1', 'near'],
  ])
  expect(due(given(collecting, at('2026-02-20')))).toEqual([])
})

test('代表工委自己的事，逾期不再报给自己', () => {
  expect(due(given(onAgenda, at('2026-02-20')))).toEqual([])
})

test('先算出下一次该提醒的日子，到那天才有事', () => {
  const day = (story: Story) => remindOn(story.state, story.context(clock))
  expect(day(given(registered))).toBe('2026-01-23')
  expect(day(reminded(given(registered)))).toBe('2026-01-24')
  expect(day(given(listed, at('2026-03-01')))).toBe('2026-12-30')
  expect(day(given(adopted))).toBeUndefined()
})

test('提醒不出现在议案经过里', () => {
  const story = reminded(given(collecting, at('2026-01-22')))
  expect(story.seenBy(lead).timeline.some((line) => line.text.includes('提醒'))).toBe(false)
})
