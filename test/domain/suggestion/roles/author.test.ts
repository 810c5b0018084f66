import { author } from '../../support/cast'
import { content, goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { given } from '../../support/story'
import { handedOver, accepted, submitted, tillReplied, tillSigned, contacted } from '../../support/steps'
import type { Situation } from '../../support/situations'

const inDraft = { 草稿: '可', 待修改: '可' } as const

const handling = [
  '刚分办',
  '已签收',
  '等代表确认沟通',
  '沟通已确认',
  '已送签',
  '答复稿被退回',
  '重新办理',
] as const satisfies Situation[]

const during = (list: readonly Situation[], answer: Answer) =>
  Object.fromEntries(list.map((situation) => [situation, answer]))

const decided = { 待评价: '可', 评价期已过: 'too-late' } as const
const contactRights = { ...during(handling, 'too-early'), 等代表确认沟通: '可' } as const
const promiseRights = {
  ...during(['落实中', '未评价而落实', '承诺未兑现'], 'too-early'),
  等代表核对承诺: '可',
} as const

testRights('领衔代表', author, {
  saveDraft: inDraft,
  submit: inDraft,
  withdraw: { 待修改: '可', 待审查: '可', 待交办: '可', 待分办: '可', ...during(handling, 'too-late') },
  confirmContact: contactRights,
  disputeContact: contactRights,
  rate: decided,
  confirmFulfilment: promiseRights,
  disputeFulfilment: promiseRights,
})

test('代表不能给自己的建议立案，也不能自己交办', () => {
  given(submitted).when(author, 'accept', { no: 1 }).refused('not-yours', '代表工委')
  given(submitted, accepted).when(author, 'handOver').refused('not-yours', '代表工委')
})

test('代表不能替承办单位登记沟通、写答复、签发', () => {
  const story = given(tillSigned, contacted)
  for (const verb of ['logContact', 'draftReply', 'issueReply'] as const) {
    story.when(author, verb, goodInput[verb](story)).refused('not-yours', '主办单位')
  }
})

test('建议提交以后，代表不能再改文字', () => {
  given(submitted).when(author, 'saveDraft', content).refused('wrong-stage', '待审查')
  given(submitted, accepted, handedOver).when(author, 'submit', content).refused('wrong-stage', '待分办')
})

test('代表不能自己决定公开或不公开', () => {
  given(tillReplied).when(author, 'publish', { hide: [] }).refused('not-yours', '代表工委')
  given(tillReplied).when(author, 'withhold', {}).refused('not-yours', '代表工委')
})
