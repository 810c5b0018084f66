import { addDays, plainDate } from '@/domain/shared/plain-date'
import { leadHandler, leadHead } from '../../support/cast'
import { draft, goodInput, promiseDue } from '../../support/inputs'
import { readied, readiedWith, tillTalked } from '../../support/steps'
import { given, on } from '../../support/story'

const story = given(tillTalked)

function send(change: Parameters<typeof draft>[1]) {
  return story.when(leadHandler, 'draftReply', draft(story.today, { ready: true, ...change }))
}

const inAutumn = promiseDue(plainDate('2026-10-31'))

test('还有承诺没完成，不能选 A 类', () => {
  send({ replyClass: 'A', promises: [inAutumn, inAutumn] }).refused(
    'incomplete',
    '不能选 A 类：还有 2 项承诺没完成',
  )
  send({ replyClass: 'A', promises: [] }).happened('replyDrafted')
})

test('B 类至少要有一项有时限的承诺', () => {
  send({ replyClass: 'B', promises: [] }).refused('incomplete', 'B 类须至少写明一项有时限的承诺')
  send({ replyClass: 'B', promises: [inAutumn] }).happened('replyDrafted')
})

test('C 类要写明暂不能解决的理由', () => {
  const none = { replyClass: 'C' as const, promises: [] }
  send({ ...none, classReason: ' ' }).refused('incomplete', 'C 类须写明暂不能解决的理由')
  send({ ...none, classReason: '规划用地尚未调整' }).happened('replyDrafted')
})

test('本届次只有三类，不能选 D 类', () => {
  story
    .when(leadHandler, 'draftReply', { ...draft(story.today), replyClass: 'D' })
    .refused('bad-input', '本届次没有 D 类')
})

test.each(['E', 'a', '', 'AB'])('没有 %j 这一类', (replyClass) => {
  story
    .when(leadHandler, 'draftReply', { ...draft(story.today), replyClass })
    .refused('bad-input', '请选择答复类别')
})

test('承诺没有时限，连草稿都存不了', () => {
  const { due: _due, ...undated } = inAutumn
  story
    .when(leadHandler, 'draftReply', { ...draft(story.today), promises: [undated] })
    .refused('bad-input', '请选择完成时间')
})

test('承诺的完成时间不能早于今天，今天完成可以', () => {
  send({ promises: [promiseDue(addDays(story.today, -1))] }).refused('bad-input', '不能早于今天')
  send({ promises: [promiseDue(story.today)] }).happened('replyDrafted')
})

test('送签之后拖到承诺过了期，负责人不能照签，只能退回修改', () => {
  const late = given(
    tillTalked,
    readiedWith({ promises: [promiseDue(plainDate('2026-04-20'))] }),
    on('2026-04-21'),
  )
  late.when(leadHead, 'issueReply', goodInput.issueReply(late)).refused('incomplete', '退回经办人修改')
  late.when(leadHead, 'sendDraftBack', goodInput.sendDraftBack(late)).happened('draftSentBack')
})

test('类别旁边印着它的意思，意思来自规则包', () => {
  const view = given(tillTalked, readied).seenBy(leadHandler)
  expect(view.classes).toEqual([
    { letter: 'A', meaning: '已解决或基本解决' },
    { letter: 'B', meaning: '正在解决或已列入计划' },
    { letter: 'C', meaning: '暂不能解决或留作参考' },
  ])
})
