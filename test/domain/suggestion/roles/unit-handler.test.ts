import { leadHandler, supportingHandler } from '../../support/cast'
import { contact, goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import type { Situation } from '../../support/situations'
import { given } from '../../support/story'
import { dispatched, readied, submitted, tillHandedOver, tillReplied, tillTalked } from '../../support/steps'

const beforeDispatch: Situation[] = [
  '草稿',
  '待修改',
  '待审查',
  '待交办',
  '待分办',
  '已撤回',
  '不予立案',
] satisfies Situation[]
const afterSigning = ['已签收', '等代表确认沟通', '沟通已确认', '已送签', '答复稿被退回', '重新办理'] as const

const handling = (first: Answer, later: Answer) => ({
  刚分办: first,
  ...Object.fromEntries(afterSigning.map((situation) => [situation, later])),
})

const elsewhere = (situation: Situation) => (beforeDispatch.includes(situation) ? 'not-yours' : 'wrong-stage')

testRights(
  '主办单位经办人',
  leadHandler,
  {
    sign: handling('可', 'already-done'),
    logContact: handling('too-early', '可'),
    draftReply: handling('too-early', '可'),
    recordProgress: {
      落实中: '可',
      未评价而落实: '可',
      承诺未兑现: '可',
      等代表核对承诺: 'not-found-inside',
    },
  },
  elsewhere,
)

testRights('会办单位经办人', supportingHandler, { sign: handling('可', '可') }, elsewhere)

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
    story.when(leadHandler, verb, goodInput[verb](story)).refused('not-yours', '领衔代表')
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
