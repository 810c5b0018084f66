import { firstSigner, lead, other, uninvited } from '../support/cast'
import { goodInput } from '../support/inputs'
import { testRights } from '../support/rights'
import { given } from '../support/story'
import { collecting, enough, submitted } from '../support/steps'

const onAgenda = {
  大会通过: 'not-allowed',
  有落实事项: 'not-allowed',
  报完成待核对: 'not-allowed',
  全部落实: 'not-allowed',
  已办结: 'not-allowed',
  未获通过: 'not-allowed',
} as const

testRights('联名代表', firstSigner, {
  cosign: { 文本改后: '可' },
  declineCosign: { 文本改后: '可' },
  revokeCosign: {
    联名未满: '可',
    联名已满: '可',
    待补正: '可',
    截止已过未提交: '可',
    待登记: '可',
    截止后待登记: '可',
    待提出意见: '可',
    待主席团决定: '可',
  },
  acknowledgeDecision: { 会后审议: '可', 待常委会审议: '可', 常委会决定: '可', 转为建议: '可', ...onAgenda },
})

test('没有受邀的代表不能自己签上名', () => {
  const story = given(collecting)
  story.when(uninvited, 'cosign', goodInput.cosign(story)).refused('not-yours', '受邀')
})

test('领衔代表不能给自己签名，也不能替人签名', () => {
  const story = given(collecting)
  story.when(lead, 'cosign', goodInput.cosign(story)).refused('not-yours', '受邀')
})

test('已经签过名的不能再签一次', () => {
  const story = given(enough)
  story.when(firstSigner, 'cosign', goodInput.cosign(story)).refused('not-yours')
})

test('联名代表不能替领衔代表提交、撤回、改文本、邀请别人', () => {
  const story = given(enough)
  for (const verb of ['submit', 'withdraw', 'reviseText', 'inviteCosigners'] as const)
    story.when(firstSigner, verb, goodInput[verb](story)).refused('not-yours', '领衔代表')
})

test('谢绝过的代表，领衔代表再邀请一次，仍可以联名', () => {
  const declined = given(collecting).when(other(9), 'declineCosign', { note: '' }).happened('cosignDeclined')
  declined.when(other(9), 'cosign', goodInput.cosign(declined)).refused('not-yours')
  const again = declined
    .when(lead, 'inviteCosigners', { deputies: [other(9).person.id] })
    .happened('cosignersInvited')
  again.when(other(9), 'cosign', goodInput.cosign(again)).happened('cosigned')
})

test('受邀后没有签名的代表，提交以后不再算数', () => {
  const story = given(submitted)
  story.when(other(9), 'cosign', goodInput.cosign(story)).refused('wrong-stage', '待登记')
  expect(story.seenBy(other(9)).relation).toBe('former')
})
