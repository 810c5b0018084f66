import { replyDue } from '@/domain/suggestion/clock'
import { author, deputyOffice, leadHandler, leadHead } from '../../support/cast'
import { holidays } from '../../support/holidays'
import { dissatisfied, goodInput } from '../../support/inputs'
import {
  claimed,
  fulfilled,
  rated,
  ratedDissatisfied,
  repliedAgain,
  tillRedo,
  tillReplied,
} from '../../support/steps'
import { given, on, type Story } from '../../support/story'

const due = (story: Story) => {
  const deadline = replyDue(story.state, story.context(author).rules, holidays)
  return deadline && [deadline.name, deadline.due, deadline.steps[0]?.day, deadline.steps[0]?.label]
}

const redo = given(tillRedo)

test('不满意的，开出第二轮，从评价那天起一个月内再答复', () => {
  expect(redo.state.rounds.map(({ number, startedOn }) => [number, startedOn])).toEqual([
    [1, '2026-02-12'],
    [2, '2026-04-22'],
  ])
  expect(due(redo)).toEqual(['重新答复', '2026-05-22', '2026-04-22', '代表评价不满意'])
  expect(redo.seenBy(leadHandler).stage.label).toBe('重新办理')
})

test('第一轮的答复和评价原样留着', () => {
  const before = given(tillReplied).state.rounds[0]
  const [first] = given(tillRedo, on('2026-05-08'), repliedAgain, rated).state.rounds
  expect(first?.desks[0]?.reply).toEqual(before?.desks[0]?.reply)
  expect(first?.ratings[0]).toMatchObject(dissatisfied)
})

test('第一轮的不满意，单位当即看得到，因为它要照着重办', () => {
  const [first] = redo.seenBy(leadHandler).rounds
  expect(first?.sealedUntil).toBeUndefined()
  expect(first?.ratings[0]).toMatchObject({ result: 'dissatisfied', why: dissatisfied.why })
})

test('重新办理要从头沟通、起草、签发，第一轮的答复稿不会留下来顶用', () => {
  expect(redo.state.rounds[1]?.desks[0]?.draft).toBeUndefined()
  redo.when(leadHead, 'issueReply', goodInput.issueReply(redo)).refused('too-early')
})

test('签发以后只有答复，没有另一份答复稿', () => {
  expect(given(tillReplied).state.rounds[0]?.desks[0]?.draft).toBeUndefined()
})

test('重新办理不用再签收', () => {
  redo.when(leadHandler, 'sign').refused('already-done', '已经签收')
})

test('第二次答复以后，评价期重新算', () => {
  const again = given(tillRedo, on('2026-05-08'), repliedAgain)
  expect(again.state.stage).toBe('replied')
  expect(again.seenBy(author).deadlines.map(({ name, due }) => [name, due])).toEqual([['评价', '2026-05-28']])
  expect(again.seenBy(leadHandler).rounds.map(({ replies }) => replies[0]?.on)).toEqual([
    '2026-04-17',
    '2026-05-08',
  ])
})

test('第二次还不满意，再开一轮，前两轮都留着', () => {
  const third = given(tillRedo, on('2026-05-08'), repliedAgain, ratedDissatisfied)
  expect(third.state.rounds.map(({ ratings }) => ratings[0]?.result)).toEqual([
    'dissatisfied',
    'dissatisfied',
    undefined,
  ])
})

test('第二轮满意以后照常落实、办结', () => {
  const done = given(tillRedo, on('2026-05-08'), repliedAgain, rated, claimed, fulfilled)
  expect(done.state.stage).toBe('closed')
  expect(done.seenBy(deputyOffice).rounds).toHaveLength(2)
})
