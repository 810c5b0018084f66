import { publicMotion } from '@/domain/motion/public-view'
import { committee, handler, industry, lead, planning, secretariat } from '../support/cast'
import { goodInput } from '../support/inputs'
import { allSituations } from '../support/situations'
import { at, given } from '../support/story'
import {
  adopted,
  claimed,
  closed,
  converted,
  deferred,
  kept,
  listed,
  reported,
  resolved,
  withdrawn,
} from '../support/steps'

test('会后审议的报告，从闭会之日起三个月内提出', () => {
  const [due] = given(deferred).seenBy(committee).deadlines
  expect(due).toMatchObject({
    name: '审议结果报告',
    calendarDue: '2026-04-24',
    due: '2026-04-24',
    basis: 'default',
  })
  expect(due?.source).toContain('待本区确认')
  expect(given(deferred).turns()).toContainEqual(
    expect.objectContaining({ party: 'committee:c-finance', verb: 'fileReport', due: '2026-04-24' }),
  )
})

test('同一件议案只提一次审议结果报告', () => {
  given(reported)
    .when(committee, 'fileReport', goodInput.fileReport(given(reported)))
    .refused('wrong-stage', '待常委会审议')
})

test('常委会决定不跟踪落实的，直接办结', () => {
  const story = given(reported)
  const after = story
    .when(secretariat, 'recordResolution', { ...goodInput.recordResolution(story), follows: false })
    .happened('resolved')
  expect(after.state.stage).toBe('closed')
  expect(given(resolved).state).toMatchObject({ stage: 'following', resolution: { by: 'standingCommittee' } })
})

test('落实事项：没有这个单位、时限不在以后，都不增加', () => {
  const story = given(adopted)
  const good = goodInput.setItem(story)
  story.when(secretariat, 'setItem', { ...good, unit: 'u-none' }).refused('not-found-inside', '没有这个单位')
  story
    .when(secretariat, 'setItem', { ...good, unit: 'constructor' })
    .refused('not-found-inside', '没有这个单位')
  story.when(secretariat, 'setItem', { ...good, due: '2026-01-24' }).refused('bad-input', '晚于今天')
})

test('单位只能登记自己的事项，报完成以后等核对', () => {
  const story = given(listed)
    .when(secretariat, 'setItem', { what: '设立专项资金并下达', unit: planning.id, due: '2026-09-30' })
    .happened('itemSet')
  const [mine, theirs] = story.state.items
  story
    .when(handler, 'recordProgress', { item: theirs?.id, note: '资金已经下达', done: true })
    .refused('not-found-inside', '本单位没有')
  const done = story
    .when(handler, 'recordProgress', { item: mine?.id, note: '行动方案已经印发', done: true })
    .happened()
  done
    .when(handler, 'recordProgress', { item: mine?.id, note: '再报一次完成', done: true })
    .refused('already-done')
  done.when(secretariat, 'close', { note: '各项落实事项均已完成' }).refused('incomplete', '还有 2 项')
  expect(done.turns().map(({ party, verb }) => `${party} ${verb}`)).toEqual([
    'deputyOffice:wujiang checkItem',
    'handler:u-planning recordProgress',
  ])
})

test('核对认为没有落实的，退回单位继续，写明缺什么', () => {
  const story = given(claimed)
  const item = story.state.items[0]?.id
  const back = story
    .when(secretariat, 'checkItem', { item, kept: false, note: '只有征求意见稿，还没有印发' })
    .happened('itemSentBack')
  expect(back.state.items[0]).toMatchObject({ state: 'open', sentBack: '只有征求意见稿，还没有印发' })
  expect(back.seenBy(handler).items[0]?.label).toBe('退回继续落实')
  expect(given(kept).seenBy(handler).items[0]?.label).toBe('已落实')
})

test('过了时限没有落实的，标为逾期', () => {
  expect(given(listed, at('2027-01-04')).seenBy(lead).items[0]).toMatchObject({
    label: '逾期',
    tone: 'danger',
  })
})

test('公众只看得到主席团决定作为议案的', () => {
  const seen = allSituations.filter(([, story]) => publicMotion(story.state)).map(([situation]) => situation)
  expect(seen).toEqual([
    '列入议程',
    '申请撤回',
    '会后审议',
    '待常委会审议',
    '大会通过',
    '常委会决定',
    '有落实事项',
    '报完成待核对',
    '全部落实',
    '已办结',
    '未获通过',
  ])
  expect(publicMotion(given(converted).state)).toBeUndefined()
  expect(publicMotion(given(withdrawn).state)).toBeUndefined()
  expect(publicMotion(given(closed).state)).toMatchObject({
    numberText: '一号议案',
    proposers: 10,
    items: [{ unit: industry.name, kept: true, latest: '行动方案已经印发' }],
  })
})

test('公开的内容里没有联名代表的名字，也没有谁撤回、谁谢绝', () => {
  const text = JSON.stringify(publicMotion(given(closed).state))
  for (const name of ['代表乙', '代表丙', 'p-2']) expect(text).not.toContain(name)
})
