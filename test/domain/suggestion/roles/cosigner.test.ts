import { cosigner, joinedAuthor } from '../../support/cast'
import { goodInput } from '../../support/inputs'
import { testRights } from '../../support/rights'
import { given } from '../../support/story'
import { invited, joined, submitted, tillJoint, withdrawn } from '../../support/steps'

testRights(
  '受邀而没有联名的代表',
  cosigner,
  { cosign: { 已邀请联名: '可' }, declineCosign: { 已邀请联名: '可' } },
  () => 'not-yours',
  ['已联名', '联名后提出撤回'],
)

testRights('别的建议的代表', joinedAuthor, {}, () => 'not-yours', ['已有建议并入'])

test('联名以后，可以评价、可以同意或不同意撤回，不能再联一次', () => {
  const story = given(tillJoint)
  story.when(cosigner, 'cosign', goodInput.cosign(story)).refused('already-done', '您已经联名')
  story.when(cosigner, 'declineCosign').refused('already-done')
  story.when(cosigner, 'rate', goodInput.rate(story)).refused('wrong-stage')
  story.when(cosigner, 'agreeWithdrawal').refused('too-early', '没有提出撤回')
  given(tillJoint, withdrawn).when(cosigner, 'refuseWithdrawal').happened('withdrawalRefused')
})

test('联名代表不能替领衔代表提交、撤回、确认沟通', () => {
  const story = given(tillJoint)
  for (const verb of ['submit', 'withdraw', 'inviteCosigners', 'confirmContact'] as const) {
    story.when(cosigner, verb, goodInput[verb](story)).refused('not-yours', '领衔代表')
  }
})

test('没有被邀请的代表不能联名', () => {
  const story = given(submitted, invited)
  story.when(joinedAuthor, 'cosign', goodInput.cosign(story)).refused('not-yours', '受邀')
})

test('并案的代表能评价，不能替领衔代表办别的', () => {
  const story = given(submitted, joined)
  story.when(joinedAuthor, 'rate', goodInput.rate(story)).refused('wrong-stage')
  story.when(joinedAuthor, 'withdraw', goodInput.withdraw(story)).refused('not-yours')
})
