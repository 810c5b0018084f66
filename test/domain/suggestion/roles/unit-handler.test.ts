import { leadHandler, supportingHandler } from '../../support/cast'
import { contact, goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { beforeDispatch, during, situations, type Situation } from '../../support/situations'
import { given } from '../../support/story'
import { dispatched, readied, submitted, tillHandedOver, tillReplied, tillTalked } from '../../support/steps'

const elsewhere = (situation: Situation) => (beforeDispatch.includes(situation) ? 'not-yours' : 'wrong-stage')

/** Not signed for yet: nothing else can be done. */
const unsigned = {
  刚分办: 'too-early',
  分别办理: 'too-early',
  申请退回: 'too-early',
  不同意退回: 'too-early',
} as const

const working = during<Answer>(['handling'], '可', unsigned)

testRights(
  '主办单位经办人',
  leadHandler,
  {
    sign: during<Answer>(['handling'], 'already-done', {
      刚分办: '可',
      分别办理: '可',
      申请退回: '可',
      不同意退回: '可',
    }),
    requestReturn: during<Answer>(['handling'], 'too-late', {
      刚分办: '可',
      已签收: '可',
      分别办理: '可',
      办理中提出撤回: '可',
      申请退回: 'already-done',
      不同意退回: 'not-allowed',
    }),
    logContact: working,
    rejectEmptyOpinion: during<Answer>(['handling'], 'too-early', { 会办意见已交: '可' }),
    draftReply: working,
    // 延到哪一天要在现在的期限以后：早期的情形里，那一天还没有晚过期限。
    requestExtension: during<Answer>(['handling'], 'bad-input', {
      ...unsigned,
      已送签: '可',
      答复稿被退回: '可',
      重新办理: 'not-allowed',
      申请延期: 'already-done',
      延期已转报: 'already-done',
      已延期: 'already-done',
    }),
    recordProgress: during<Answer>(['following'], '可', { 等代表核对承诺: 'not-found-inside' }),
  },
  elsewhere,
)

testRights(
  '会办单位经办人',
  supportingHandler,
  {
    sign: during<Answer>(['handling'], '可', {
      会办意见已交: 'already-done',
      会办意见被退回: 'already-done',
    }),
    submitOpinion: during<Answer>(['handling'], 'too-early', {
      会办意见已交: 'already-done',
      会办意见被退回: '可',
    }),
    requestReturn: during<Answer>(['handling'], 'too-late', {
      刚分办: '可',
      已签收: '可',
      申请退回: '可',
      不同意退回: '可',
      办理中提出撤回: '可',
    }),
  },
  elsewhere,
  ['分别办理'],
)

test('分别办理时，每家单位都自己联系、自己答复，没有会办', () => {
  const story = situations.分别办理
  for (const verb of ['logContact', 'draftReply'] as const) {
    story.when(supportingHandler, verb, goodInput[verb](story)).refused('too-early', '请先签收')
  }
  story.when(supportingHandler, 'submitOpinion', goodInput.submitOpinion(story)).refused('not-yours')
})

test('没有签收，经办人不能登记沟通，也不能写答复', () => {
  const story = given(tillHandedOver, dispatched)
  story.when(leadHandler, 'logContact', contact(story)).refused('too-early', '请先签收')
  story.when(leadHandler, 'draftReply', goodInput.draftReply(story)).refused('too-early', '请先签收')
})

test('经办人写了答复，不能自己签发', () => {
  const story = given(tillTalked, readied)
  story.when(leadHandler, 'issueReply', goodInput.issueReply(story)).refused('not-yours', '主办单位负责人')
})

test('承办单位不能替代表确认沟通，不能替代表评价，不能替代表核对承诺', () => {
  const story = given(tillReplied)
  for (const verb of ['confirmContact', 'rate', 'confirmFulfilment'] as const) {
    story.when(leadHandler, verb, goodInput[verb](story)).refused('not-yours', '领衔')
  }
})

test('建议还没有分办，承办单位不能先动手', () => {
  const story = given(submitted)
  story.when(leadHandler, 'sign').refused('not-yours', '承办单位')
})

test('会办单位不能替主办单位答复', () => {
  const story = given(tillTalked)
  story
    .when(supportingHandler, 'draftReply', goodInput.draftReply(story))
    .refused('not-yours', '主办单位经办人')
})
