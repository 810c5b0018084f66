import { author, deputyOffice } from '../../support/cast'
import { content, goodInput } from '../../support/inputs'
import { situationsAt } from '../../support/situations'
import {
  accepted,
  draftSaved,
  returned,
  submitted,
  tillHandedOver,
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

test('已经分办到承办单位的，不能自己撤回，要找代表工委', () => {
  for (const [, story] of situationsAt('handling')) {
    story.when(author, 'withdraw', { reason }).refused('too-late', '请联系代表工委')
  }
})

test('答复以后、落实以后、办结以后，都不能撤回', () => {
  for (const stage of ['replied', 'following', 'closed', 'declined', 'withdrawn'] as const) {
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

test('签收后、答复后，代表看得到不能撤回的理由', () => {
  expect(given(tillSigned).whyNot(author, 'withdraw')?.code).toBe('too-late')
  expect(given(tillReplied).whyNot(author, 'withdraw')?.code).toBe('wrong-stage')
})
