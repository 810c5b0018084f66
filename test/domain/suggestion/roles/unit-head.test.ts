import { leadHead, supportingHead } from '../../support/cast'
import { goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { beforeDispatch, during } from '../../support/situations'
import { given } from '../../support/story'
import { draftedWith, readied, tillReplied, tillTalked } from '../../support/steps'

const signing = during<Answer>(['handling'], 'too-early', { 已送签: '可' })

testRights('主办单位负责人', leadHead, { issueReply: signing, sendDraftBack: signing }, (situation) =>
  beforeDispatch.includes(situation) ? 'not-yours' : 'wrong-stage',
)

testRights('会办单位负责人', supportingHead, {}, () => 'wrong-stage', ['分别办理'])

test('经办人还没有送签，负责人不能签发', () => {
  const story = given(tillTalked, draftedWith({ ready: false }))
  story.when(leadHead, 'issueReply', goodInput.issueReply(story)).refused('too-early', '还没有送签')
})

test('负责人不能自己起草答复、登记沟通', () => {
  const story = given(tillTalked)
  for (const verb of ['draftReply', 'logContact', 'sign'] as const) {
    story.when(leadHead, verb, goodInput[verb](story)).refused('not-yours')
  }
})

test('会办单位负责人不能替主办单位签发', () => {
  const story = given(tillTalked, readied)
  story.when(supportingHead, 'issueReply', goodInput.issueReply(story)).refused('not-yours', '主办单位负责人')
})

test('签发过的答复不能再签发一次', () => {
  const story = given(tillReplied)
  story.when(leadHead, 'issueReply', goodInput.issueReply(story)).refused('wrong-stage', '待评价')
})
