import { classGaps, draftGaps } from '@/domain/suggestion/coverage'
import { leadHandler } from '../../support/cast'
import { answered, draft } from '../../support/inputs'
import { draftedWith, tillTalked } from '../../support/steps'
import { given } from '../../support/story'

const story = given(tillTalked)

function send(change: Parameters<typeof draft>[1]) {
  return story.when(leadHandler, 'draftReply', draft(story.today, { ready: true, ...change }))
}

test('三条诉求条条有回应，可以送签', () => {
  send({}).happened('replyDrafted')
})

test('少回应一条诉求，送不了签，并说出是哪一条', () => {
  send({ answers: answered([1, 3]) }).refused('incomplete', '还差 1 项：回应诉求 2')
})

test('一条都没有回应，三条都点名', () => {
  send({ answers: [] }).refused('incomplete', '还差 3 项：回应诉求 1、回应诉求 2、回应诉求 3')
})

test('回应只有空白，等于没有回应', () => {
  const answers = answered().map((one) => (one.ask === 3 ? { ...one, text: '　 \n' } : one))
  send({ answers }).refused('incomplete', '还差 1 项：回应诉求 3')
})

test('正在写、还没有去掉空白的回应，也不当作回应', () => {
  const answers = answered([1]).map((one) => ({ ...one, text: ' \n ' }))
  expect(draftGaps([1], draft(story.today, { answers }))).toEqual([{ where: 'ask-1', message: '回应诉求 1' }])
})

test.each(['partly', 'notAdopted'] as const)('采纳情况是 %s 的，不写理由送不了签，写了就行', (outcome) => {
  const answers = (reason: string) =>
    answered().map((one) => (one.ask === 2 ? { ...one, outcome, reason } : one))
  send({ answers: answers('  ') }).refused('incomplete', '写明诉求 2 未采纳部分的理由')
  send({ answers: answers('用地性质不允许') }).happened('replyDrafted')
})

test('完全采纳的，不必写理由', () => {
  expect(draftGaps([1], draft(story.today, { answers: answered([1]) }))).toEqual([])
})

test('同一条诉求不能回应两次，也不能回应不存在的诉求', () => {
  send({ answers: answered([1, 2, 2, 3]) }).refused('bad-input', '请合并')
  send({ answers: answered([1, 2, 3, 4]) }).refused('bad-input', '不属于本单位答复的诉求')
})

test('回应不论写的先后，都按诉求的次序排', () => {
  const after = send({ answers: answered([3, 1, 2]) }).happened('replyDrafted')
  expect(after.state.rounds[0]?.desks[0]?.draft?.answers.map(({ ask }) => ask)).toEqual([1, 2, 3])
})

test('联系人、电话、公开审查，少一样都送不了签', () => {
  send({ contactName: '' }).refused('incomplete', '填写联系人和电话')
  send({ contactPhone: ' ' }).refused('incomplete', '填写联系人和电话')
  send({ disclosure: undefined }).refused('incomplete', '作出公开审查')
})

test('公开审查意见是不公开的，要有理由和说明', () => {
  send({ disclosure: { open: false, note: '' } }).refused('incomplete', '写明不公开的理由')
  send({ disclosure: { open: false, code: 'privacy', note: '' } }).refused('incomplete')
  send({ disclosure: { open: false, note: '涉及个人' } }).refused('incomplete')
  send({ disclosure: { open: false, code: 'privacy', note: '涉及个人情况' } }).happened('replyDrafted')
})

test('还没送签的答复稿，缺什么都可以先存着', () => {
  const after = given(tillTalked, draftedWith({ answers: [], replyClass: undefined, disclosure: undefined }))
  expect(after.seenBy(leadHandler).gaps.map(({ where }) => where)).toEqual([
    'ask-1',
    'ask-2',
    'ask-3',
    'class',
    'disclosure',
  ])
})

test('没有选类别，也是一项缺口', () => {
  expect(classGaps({ ...draft(story.today, { replyClass: undefined }) })).toEqual([
    { where: 'class', message: '选择答复类别' },
  ])
})
