import { author } from '../../support/cast'
import { content, goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { given } from '../../support/story'
import { handedOver, accepted, submitted, tillReplied, tillSigned, contacted } from '../../support/steps'
import { during } from '../../support/situations'

const inDraft = { 草稿: '可', 待修改: '可' } as const
const contactRights = during<Answer>(['handling'], 'too-early', { 等代表确认沟通: '可' })
const promiseRights = during<Answer>(['following'], 'too-early', { 等代表核对承诺: '可' })

testRights('领衔代表', author, {
  saveDraft: inDraft,
  submit: inDraft,
  inviteCosigners: during<Answer>(['draft', 'review'], '可', {
    已邀请联名: 'already-done',
    已联名: 'already-done',
    联名后提出撤回: 'already-done',
  }),
  supplement: during<Answer>(['review', 'assigning', 'handling'], '可'),
  withdraw: during<Answer>(['draft', 'review', 'assigning', 'handling'], '可', {
    草稿: 'wrong-stage',
    联名后提出撤回: 'already-done',
    办理中提出撤回: 'already-done',
    已有建议并入: 'not-allowed',
  }),
  confirmContact: contactRights,
  disputeContact: contactRights,
  urge: during<Answer>(['handling', 'following'], '可'),
  rate: { 待评价: '可', 评价期已过: 'too-late', 待协调: 'already-done' },
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
