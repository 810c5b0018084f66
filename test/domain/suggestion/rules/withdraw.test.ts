import { author, cosigner, deputyOffice } from '../../support/cast'
import { content, goodInput } from '../../support/inputs'
import { situationsAt } from '../../support/situations'
import {
  accepted,
  dispatched,
  draftSaved,
  handedOver,
  joined,
  returned,
  submitted,
  tillHandedOver,
  tillJoint,
  tillReplied,
  tillSigned,
  withdrawn,
} from '../../support/steps'
import { given } from '../../support/story'

const reason = '情况已经变化，不再需要办理'

test.each([
  ['待审查', given(submitted)],
  ['待交办', given(submitted, accepted)],
  ['待分办', given(tillHandedOver)],
  ['退回待修改', given(submitted, returned)],
])('%s的建议，代表可以撤回', (_name, story) => {
  const after = story.when(author, 'withdraw', { reason }).happened('withdrawn')
  expect(after.state).toMatchObject({ stage: 'withdrawn', withdrawn: { reason, on: story.today } })
  expect(after.seenBy(author).notice).toMatchObject({ title: '已撤回', text: reason })
})

test('分办以后撤回的，等代表工委登记，登记以前照常办理', () => {
  const asked = given(tillSigned).when(author, 'withdraw', { reason }).happened('withdrawalProposed')
  expect(asked.state.stage).toBe('handling')
  asked.when(author, 'withdraw', { reason }).refused('already-done', '等待')
  const gone = asked
    .when(deputyOffice, 'recordWithdrawal', { note: '代表书面说明存档' })
    .happened('withdrawn')
  expect(gone.state.withdrawn?.reason).toBe(`${reason}。代表书面说明存档`)
})

test('代表没有提出的，代表工委不能登记撤回', () => {
  given(tillSigned).when(deputyOffice, 'recordWithdrawal', { note: '' }).refused('too-early', '没有提出')
})

test('联名的，要联名代表都同意才撤回', () => {
  const asked = given(tillJoint).when(author, 'withdraw', { reason }).happened('withdrawalProposed')
  expect(asked.state.stage).toBe('review')
  asked.when(cosigner, 'agreeWithdrawal').happened('withdrawalAgreed', 'withdrawn')
})

test('有一位联名代表不同意，就继续办理', () => {
  const asked = given(tillJoint).when(author, 'withdraw', { reason }).happened('withdrawalProposed')
  const goes = asked.when(cosigner, 'refuseWithdrawal').happened('withdrawalRefused')
  expect([goes.state.stage, goes.state.withdrawal]).toEqual(['review', undefined])
})

test('分办以后联名代表还没同意的，代表工委不能登记', () => {
  const asked = given(tillJoint, accepted, handedOver, dispatched).when(author, 'withdraw', { reason })
  const story = asked.happened('withdrawalProposed')
  story.when(deputyOffice, 'recordWithdrawal', { note: '' }).refused('too-early', '代表丙')
  const agreed = story.when(cosigner, 'agreeWithdrawal').happened('withdrawalAgreed')
  agreed.when(deputyOffice, 'recordWithdrawal', { note: '' }).happened('withdrawn')
})

test('已有别的建议并入的，不能单独撤回', () => {
  given(submitted, joined).when(author, 'withdraw', { reason }).refused('not-allowed', '联系代表工委')
})

test('答复以后、落实以后、办结以后，都不能撤回', () => {
  for (const stage of ['replied', 'following', 'closed', 'declined', 'withdrawn', 'merged'] as const) {
    for (const [, story] of situationsAt(stage))
      story.when(author, 'withdraw', { reason }).refused('wrong-stage')
  }
})

test('草稿没有提交过，谈不上撤回', () => {
  given(draftSaved).when(author, 'withdraw', { reason }).refused('wrong-stage', '不需要撤回')
})

test('撤回要写理由', () => {
  given(submitted).when(author, 'withdraw', { reason: '不办了' }).refused('bad-input', '不少于 5 个字')
  given(submitted).when(author, 'withdraw', {}).refused('bad-input', '撤回理由')
})

test('代表工委不能替代表撤回', () => {
  given(submitted).when(deputyOffice, 'withdraw', { reason }).refused('not-yours', '领衔代表')
})

test('撤回以后什么也办不了，也不等谁', () => {
  const gone = given(submitted, withdrawn)
  gone.when(author, 'submit', content).refused('wrong-stage', '已撤回')
  gone.when(deputyOffice, 'accept', goodInput.accept(gone)).refused('wrong-stage', '已撤回')
  expect(gone.turns()).toEqual([])
})

test('答复后，代表看得到不能撤回的理由', () => {
  expect(given(tillReplied).whyNot(author, 'withdraw')?.code).toBe('wrong-stage')
})
