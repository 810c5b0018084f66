import { replyDue } from '@/domain/suggestion/clock'
import { author, clock, deputyOffice, governmentOffice, leader, leadHandler } from '../../support/cast'
import { goodInput } from '../../support/inputs'
import {
  claimed,
  dispatched,
  extensionAsked,
  extensionForwarded,
  extensionGranted,
  fulfilled,
  markedKey,
  opined,
  opinionRejected,
  promiseCheckOpened,
  published,
  rated,
  repliedAsSolved,
  signedBy,
  supplemented,
  tillHandedOver,
  tillReplied,
  tillSigned,
  tillTalked,
  unfulfilled,
} from '../../support/steps'
import { supportingHandler } from '../../support/cast'
import { daysLater, given, on } from '../../support/story'

const reason = '涉及三家单位用地协调，需要再论证'

test('延期一次，最迟自交办之日起六个月，期满前申请', () => {
  const story = given(tillTalked, on('2026-04-20'))
  const ask = (until: string) => story.when(leadHandler, 'requestExtension', { reason, until })
  ask('2026-05-06').refused('bad-input', '晚于现在的期限')
  ask('2026-08-04').refused('bad-input', '六个月')
  ask('2026-08-03').happened('extensionRequested')
  given(tillTalked, on('2026-05-07'))
    .when(leadHandler, 'requestExtension', { reason, until: '2026-06-30' })
    .refused('too-late')
})

test('延期经区政府办转报，由代表工委决定；决定前期限不变', () => {
  const asked = given(tillTalked, extensionAsked)
  asked.when(deputyOffice, 'decideExtension', { grant: true, note: '同意延期' }).refused('too-early', '转报')
  const { rules, holidays } = asked.context(author)
  expect(replyDue(asked.state, rules, holidays)?.due).toBe('2026-05-06')
  const granted = given(tillTalked, extensionAsked, extensionForwarded, extensionGranted)
  expect(replyDue(granted.state, rules, holidays)).toMatchObject({
    due: '2026-07-03',
    source: expect.stringContaining('六个月'),
  })
  granted
    .when(leadHandler, 'requestExtension', { reason, until: '2026-07-20' })
    .refused('already-done', '只能延期一次')
  expect(granted.seenBy(author).extension).toMatchObject({ state: 'granted', until: '2026-07-03' })
})

test('会办意见空洞的可以退回，五个工作日内重提', () => {
  const rejected = given(tillSigned, signedBy(supportingHandler), opined, opinionRejected)
  const again = rejected.turns().find(({ verb }) => verb === 'submitOpinion')
  expect([again?.label, again?.due]).toEqual(['重提会办意见', '2026-03-10'])
  rejected
    .when(leadHandler, 'rejectEmptyOpinion', goodInput.rejectEmptyOpinion(rejected))
    .refused('too-early')
  rejected.when(supportingHandler, 'submitOpinion', { text: '同意' }).refused('bad-input')
})

test('会办意见代表看不到，别的会办单位也看不到', () => {
  const story = given(tillSigned, signedBy(supportingHandler), opined)
  expect(story.seenBy(author).units.flatMap(({ opinions }) => opinions)).toEqual([])
  expect(story.seenBy(leadHandler).units.flatMap(({ opinions }) => opinions)).toHaveLength(1)
})

test('催办每人五个工作日一次，别人不受影响', () => {
  const once = given(tillTalked).when(author, 'urge', { note: '' }).happened('urged')
  once.when(author, 'urge', { note: '' }).refused('too-early', '可以再催')
  once.when(deputyOffice, 'urge', { note: '' }).happened('urged')
  once.and(daysLater(9)).when(author, 'urge', { note: '' }).happened('urged')
})

test('领导只能催自己领办、督办的件', () => {
  given(tillTalked).when(leader, 'urge', { note: '' }).refused('not-yours')
  given(tillHandedOver, markedKey, dispatched).when(leader, 'urge', { note: '' }).happened('urged')
})

test('督办、领办须选在任领导', () => {
  const story = given(tillTalked)
  story.when(deputyOffice, 'markKeySupervision', { leader: 'p-a', note: '' }).refused('not-found-inside')
  story
    .when(governmentOffice, 'assignLeadingLeader', { leader: 'p-none', note: '' })
    .refused('not-found-inside')
})

test('每年十月起承办单位回告没兑现的承诺，同一年只启动一次', () => {
  const story = given(tillReplied, rated, promiseCheckOpened)
  story.when(clock, 'openPromiseCheck').refused('too-early')
  expect(story.turns().map(({ label }) => label)).toContain('回告 2026 年承诺落实情况')
  given(tillReplied, rated, on('2026-09-30')).when(clock, 'openPromiseCheck').refused('too-early')
})

test('承诺经代表核对没有兑现，类别自动记为未兑现', () => {
  expect(given(tillReplied, rated, claimed, unfulfilled).seenBy(author).standing).toMatchObject({
    letter: 'B',
    broken: true,
  })
  expect(given(tillReplied, rated, claimed, fulfilled).seenBy(author).standing).toMatchObject({
    broken: false,
  })
})

test('代表工委可以按后来的情况改记类别，当初的类别留着', () => {
  const story = given(tillReplied, rated)
  const to = (letter: string) =>
    story.when(deputyOffice, 'reclassify', { to: letter, reason: '承诺的车位因管线原因不再建设' })
  to('B').refused('bad-input', '相同')
  to('D').refused('bad-input', '没有 D 类')
  const after = to('C').happened('reclassified')
  expect(after.seenBy(author).standing).toMatchObject({ letter: 'C' })
  expect(after.seenBy(author).rounds[0]?.replies[0]?.replyClass).toBe('B')
})

test('更正公开留下版本和说明；没有变化的不算更正', () => {
  const story = given(repliedAsSolved, rated, published)
  const correct = (hide: object[]) =>
    story.when(deputyOffice, 'correctPublication', { hide, note: '更正遮盖范围' })
  correct([]).refused('bad-input', '没有变化')
  const after = correct([{ letter: 0, line: 5, code: 'other' }]).happened('publicationCorrected')
  expect(after.state.publication).toMatchObject({
    version: 2,
    versions: [{ version: 2, note: '更正遮盖范围' }],
  })
  given(repliedAsSolved, rated)
    .when(deputyOffice, 'correctPublication', { hide: [], note: '更正遮盖范围' })
    .refused('too-early')
})

test('补充说明附在后面，原文不变，最多五次', () => {
  const story = given(tillHandedOver, supplemented)
  expect(story.seenBy(deputyOffice).supplements).toHaveLength(1)
  expect(story.state.content.facts).toBe(given(tillHandedOver).state.content.facts)
  const five = given(tillHandedOver, supplemented, supplemented, supplemented, supplemented, supplemented)
  five.when(author, 'supplement', { text: '再补充一点情况' }).refused('not-allowed')
})
