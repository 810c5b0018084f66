import { handler, head, otherHandler } from '../support/cast'
import { goodInput } from '../support/inputs'
import { testRights } from '../support/rights'
import { given } from '../support/story'
import { adopted, listed } from '../support/steps'

testRights('落实单位经办人', handler, {
  recordProgress: { 有落实事项: '可', 报完成待核对: 'already-done', 全部落实: 'already-done' },
})
testRights('落实单位负责人', head, {})
testRights('别的单位经办人', otherHandler, {})

test('没有本单位事项的议案，单位看不到', () => {
  expect(given(adopted).viewFor(handler)).toBeUndefined()
  expect(given(listed).viewFor(otherHandler)).toBeUndefined()
  expect(given(listed).seenBy(handler).relation).toBe('unit')
})

test('单位不能替别的单位登记进展，也不能自己核对', () => {
  const story = given(listed)
  story.when(otherHandler, 'recordProgress', goodInput.recordProgress(story)).refused('not-yours', '落实单位')
  story.when(handler, 'checkItem', goodInput.checkItem(story)).refused('not-yours', '代表工委')
})
