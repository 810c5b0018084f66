import { plainDate } from '@/domain/shared/plain-date'
import { promiseLabel } from '@/domain/suggestion/promise-label'
import { author, leadHandler, supportingHandler } from '../../support/cast'
import { claimedPromise, goodInput, openPromise, promiseDue } from '../../support/inputs'
import {
  claimed,
  fulfilled,
  issued,
  lapsed,
  rated,
  readiedWith,
  repliedAsSolved,
  tillReplied,
  tillTalked,
  unfulfilled,
} from '../../support/steps'
import { daysLater, given, on, type Story } from '../../support/story'

const states = ({ state }: Story) => state.promises.map((promise) => promise.state)

const two = given(
  tillTalked,
  readiedWith({ promises: [promiseDue(plainDate('2026-06-30')), promiseDue(plainDate('2026-09-30'))] }),
  issued,
  rated,
)

test('答复里的每一项承诺，签发那天都记进承诺清单', () => {
  const replied = given(tillReplied)
  expect(replied.state.promises).toMatchObject([
    { what: '新增公共车位六十个', measure: '建成并开放', due: '2026-10-15', round: 1, state: 'open' },
  ])
  expect(replied.state.promises[0]?.unit.name).toBe('区住建局')
})

test('答复以后、评价以前，还不能登记落实', () => {
  const story = given(tillReplied)
  story.when(leadHandler, 'recordProgress', goodInput.recordProgress(story)).refused('wrong-stage', '待评价')
})

test('登记进展不等于完成，承诺还开着', () => {
  const story = given(tillReplied, rated)
  const input = { commitment: openPromise(story), note: '已经完成招标', done: false }
  const after = story.when(leadHandler, 'recordProgress', input).happened('progressRecorded')
  expect(states(after)).toEqual(['open'])
  expect(after.state.promises[0]?.progress).toEqual([{ on: '2026-04-22', note: '已经完成招标', done: false }])
})

test('单位说完成了，要代表核对才算兑现', () => {
  const story = given(tillReplied, rated, claimed)
  expect([states(story), story.state.stage]).toEqual([['claimed'], 'following'])
  const kept = story.and(fulfilled)
  expect([states(kept), kept.state.stage]).toEqual([['kept'], 'closed'])
})

test('代表说没有兑现，就还在落实，单位可以再登记、代表再核对', () => {
  const story = given(tillReplied, rated, claimed, unfulfilled)
  expect([states(story), story.state.stage]).toEqual([['disputed'], 'following'])
  expect(story.seenBy(leadHandler).promises[0]).toMatchObject({
    label: '未兑现',
    disputeNote: '现场还没有开工',
  })
  const kept = story.and(claimed, fulfilled)
  expect([states(kept), kept.state.stage]).toEqual([['kept'], 'closed'])
  expect(kept.state.promises[0]?.disputeNote).toBeUndefined()
  expect(kept.state.promises[0]?.progress).toHaveLength(2)
})

test('两项承诺兑现一项，还不能办结；都兑现才办结', () => {
  const half = two.and(claimed, fulfilled)
  expect([states(half), half.state.stage]).toEqual([['kept', 'open'], 'following'])
  const all = half.and(claimed, fulfilled)
  expect([states(all), all.state.stage]).toEqual([['kept', 'kept'], 'closed'])
})

test('落实中显示的是最近一项没有兑现的承诺的期限', () => {
  expect(two.seenBy(author).clock).toMatchObject({ name: '承诺', text: '余 69 天' })
  expect(two.and(claimed, fulfilled).seenBy(author).deadlines[0]).toMatchObject({
    name: '承诺',
    due: '2026-09-30',
  })
})

test('没有登记完成的承诺，代表没有什么可核对的', () => {
  const story = given(tillReplied, rated)
  story.when(author, 'confirmFulfilment', { commitment: openPromise(story) }).refused('too-early', '请您核对')
})

test('不能核对没登记完成的那一项，也不能核对不存在的', () => {
  const story = two.and(claimed)
  const confirm = (commitment: string) => story.when(author, 'confirmFulfilment', { commitment })
  confirm(openPromise(story)).refused('not-found-inside', '还没有登记')
  confirm('p1-9').refused('not-found-inside')
  confirm(claimedPromise(story)).happened('fulfilmentConfirmed')
})

test('等代表核对的、已经兑现的，单位不能再登记', () => {
  const story = two.and(claimed)
  const record = (commitment: string) =>
    story.when(leadHandler, 'recordProgress', { commitment, note: '又做了一些', done: true })
  record(claimedPromise(story)).refused('not-found-inside', '等代表核对')
  record(openPromise(story)).happened('progressRecorded')
})

test('会办单位不能替主办单位登记落实', () => {
  const story = given(tillReplied, rated)
  story
    .when(supportingHandler, 'recordProgress', goodInput.recordProgress(story))
    .refused('not-yours', '主办单位经办人')
})

test('代表没有评价的，承诺照样要落实、照样由代表核对', () => {
  expect(given(tillReplied, lapsed, claimed, fulfilled).state.stage).toBe('closed')
})

test('没有承诺的答复，评价完就办结', () => {
  expect(given(repliedAsSolved, rated).state).toMatchObject({ stage: 'closed', promises: [] })
})

test.each([
  ['open', '2026-10-15', '未到期'],
  ['open', '2026-10-16', '逾期未兑现'],
  ['claimed', '2026-10-16', '等代表核对'],
  ['kept', '2026-10-16', '已兑现'],
  ['disputed', '2026-04-22', '未兑现'],
] as const)('%s 的承诺在 %s 叫作“%s”', (state, today, label) => {
  expect(promiseLabel({ state, due: plainDate('2026-10-15') }, plainDate(today)).label).toBe(label)
})

test('承诺过了期没有兑现，到期后一天就看得见，不必谁去改状态', () => {
  const story = given(tillReplied, rated, on('2026-10-15'))
  expect(story.seenBy(author).clock?.text).toBe('今天截止')
  const late = story.and(daysLater(1))
  expect(late.state).toEqual(story.state)
  expect([late.seenBy(author).clock?.text, late.seenBy(author).promises[0]?.label]).toEqual([
    '逾期 1 天',
    '逾期未兑现',
  ])
})
