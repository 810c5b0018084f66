import { firstSigner, lastSigner, lead, other, secretariat } from '../support/cast'
import { goodInput, revised, text } from '../support/inputs'
import { situations } from '../support/situations'
import { at, given } from '../support/story'
import { changed, collecting, drafted, enough, invited, signs, submitted } from '../support/steps'

test('没有打开过全文，不能联名：要交回所读文本的摘要', () => {
  const story = given(drafted, invited)
  story.when(firstSigner, 'cosign', {}).refused('bad-input', '打开全文')
  story.when(firstSigner, 'cosign', { digest: 'abc', read: true }).refused('bad-input', '打开全文')
  story
    .when(firstSigner, 'cosign', { digest: 'a'.repeat(64), read: true })
    .refused('incomplete', '重新打开全文')
  story
    .when(firstSigner, 'cosign', { digest: story.state.digest, read: false })
    .refused('bad-input', '已阅读全文')
  const view = story.seenBy(firstSigner)
  expect([view.content.cause, view.digest]).toEqual([text.cause, story.state.digest])
  story.when(firstSigner, 'cosign', { digest: view.digest, read: true }).happened('cosigned')
})

test('读过旧文本的摘要，改了文本以后就不能用了', () => {
  const before = given(drafted, invited)
  const after = before.and(changed)
  after.when(firstSigner, 'cosign', { digest: before.state.digest, read: true }).refused('incomplete', '改过')
  after.when(firstSigner, 'cosign', { digest: after.state.digest, read: true }).happened('cosigned')
})

test('签名以后文本改了，签名失效，签过的人被告知，并且有待办', () => {
  const story = given(drafted, invited, signs(0), changed)
  expect(story.state.signatures[0]).toMatchObject({ state: 'lapsed' })
  const view = story.seenBy(firstSigner)
  expect(view.notice).toMatchObject({ title: '文本已修改' })
  expect(view.count.have).toBe(1)
  expect(story.turns()).toContainEqual(
    expect.objectContaining({ party: 'person:p-2', verb: 'cosign', label: '文本已改，请重新阅读确认' }),
  )
  story
    .and(signs(0))
    .when(firstSigner, 'revokeCosign', { reason: '对方案有不同意见' })
    .happened('cosignRevoked')
})

test('还没签的人，改文本以后照旧待确认', () => {
  expect(given(drafted, invited, changed).state.signatures.every(({ state }) => state === 'invited')).toBe(
    true,
  )
})

test('文字没有变，不算修改，签名照旧', () => {
  const story = given(enough)
  story.when(lead, 'reviseText', text).refused('already-done', '没有变化')
  expect(
    story.when(lead, 'reviseText', revised).story.state.signatures.filter(({ state }) => state === 'signed'),
  ).toEqual([])
})

test('提交以后不能再改文本', () => {
  given(submitted).when(lead, 'reviseText', revised).refused('wrong-stage', '待登记')
})

test('不能邀请领衔代表自己、不在任的人、已经邀请过的人', () => {
  const story = given(collecting)
  story.when(lead, 'inviteCosigners', { deputies: ['p-1'] }).refused('bad-input', '已计入')
  story.when(lead, 'inviteCosigners', { deputies: ['p-404'] }).refused('not-found-inside', '在任代表')
  story.when(lead, 'inviteCosigners', { deputies: ['constructor'] }).refused('not-found-inside', '在任代表')
  story.when(lead, 'inviteCosigners', { deputies: ['p-2'] }).refused('already-done', '代表乙')
  story.when(lead, 'inviteCosigners', { deputies: [] }).refused('bad-input', '至少')
})

test.each([
  ['标题', { title: '' }],
  ['案由', { cause: '' }],
  ['案据', { grounds: '太少' }],
  ['方案', { plan: [] }],
])('没有写好%s，不能邀请联名，并说明依据', (name, gap) => {
  const story = given()
    .when(lead, 'saveDraft', { ...text, ...gap, session: 'k17-5' })
    .happened('draftSaved')
  const refusal = story
    .when(lead, 'inviteCosigners', goodInput.inviteCosigners(story))
    .refused('incomplete', name)
  expect(refusal.message).toContain('案由、案据和方案')
})

test('谁谢绝、为什么，只有领衔代表知道', () => {
  const story = given(collecting).when(other(9), 'declineCosign', { note: '正在准备另一件' }).happened()
  expect(story.seenBy(lead).signers).toContainEqual(
    expect.objectContaining({ name: '代表子', note: '正在准备另一件' }),
  )
  const others = story.seenBy(firstSigner)
  expect(others.signers.every(({ state, note }) => state === 'signed' && note === undefined)).toBe(true)
  expect(JSON.stringify(others)).not.toContain('正在准备另一件')
  expect(others.timeline.some((line) => line.text.includes('谢绝'))).toBe(false)
})

test('提交前撤回联名，只是少一个人', () => {
  const story = given(enough)
    .when(lastSigner, 'revokeCosign', { reason: '对方案有不同意见' })
    .happened('cosignRevoked')
  expect(story.state.stage).toBe('cosigning')
  story.when(lead, 'submit').refused('incomplete', '还差 1 人')
})

test('提交以后、主席团决定以前撤回联名，不足十人的，议案终止', () => {
  for (const situation of ['待登记', '截止后待登记', '待提出意见', '待主席团决定'] as const) {
    const story = situations[situation]
    const ended = story
      .when(lastSigner, 'revokeCosign', { reason: '对方案有不同意见' })
      .happened('cosignRevoked', 'ended')
    expect(ended.state).toMatchObject({ stage: 'ended', ended: { why: 'belowThreshold', have: 9, need: 10 } })
    expect(ended.turns()).toEqual([])
    expect(ended.seenBy(lead).notice?.text).toContain('联名 9 人，须满 10 人')
    expect(ended.seenBy(lastSigner).relation).toBe('former')
  }
})

test('人数有余的，撤回一个不终止', () => {
  const story = given(enough, signs(9)).when(lead, 'submit').happened('submitted')
  const after = story
    .when(lastSigner, 'revokeCosign', { reason: '对方案有不同意见' })
    .happened('cosignRevoked')
  expect(after.state.stage).toBe('submitted')
})

test('主席团决定以后，不能再撤回联名', () => {
  for (const situation of ['列入议程', '会后审议', '转为建议', '大会通过'] as const)
    situations[situation]
      .when(lastSigner, 'revokeCosign', { reason: '对方案有不同意见' })
      .refused('wrong-stage')
})

test('签过名又离任的代表，提交时不计入；不够了就说清楚差几个、谁离任了', () => {
  const short = given(enough).with({ gone: ['p-2'] })
  short.when(lead, 'submit').refused('incomplete', '代表乙已离任，不计入联名，还差 1 人')
  const spare = given(enough, signs(9)).with({ gone: ['p-2'] })
  const after = spare.when(lead, 'submit').happened('submitted')
  expect(after.seenBy(lead).count.have).toBe(10)
  expect(after.state.signatures.find(({ deputy }) => deputy.id === 'p-2')).toMatchObject({ state: 'left' })
})

test('已经离任的代表，邀请不了', () => {
  const story = given(drafted).with({ gone: ['p-2'] })
  story.when(lead, 'inviteCosigners', { deputies: ['p-2'] }).refused('not-found-inside', '在任代表')
})

test('截止以后不能再签名，也不能再邀请', () => {
  const late = given(collecting, at('2026-01-23', '14:01'))
  late.when(other(9), 'cosign', goodInput.cosign(late)).refused('too-late', '14:00')
  late.when(lead, 'inviteCosigners', goodInput.inviteCosigners(late)).refused('too-late', '改提建议')
})

test('联名阶段的文字，没受邀的人和办事机构看不到', () => {
  expect(given(enough).viewFor(secretariat)).toBeUndefined()
})
