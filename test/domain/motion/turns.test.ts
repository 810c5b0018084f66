import { lastSigner, lead } from './support/cast'
import { allSituations, situations } from './support/situations'

test('每个办得下去的阶段，都轮到有人', () => {
  const over = new Set(['draft', 'closed', 'converted', 'withdrawn', 'ended'])
  for (const [situation, story] of allSituations) {
    const waiting = story.turns().filter(({ verb }) => verb !== 'acknowledgeDecision')
    expect([situation, waiting.length > 0]).toEqual([situation, !over.has(story.state.stage)])
  }
})

test('联名的进展，领衔代表一眼看到', () => {
  const labels = (situation: keyof typeof situations) =>
    situations[situation]
      .turns()
      .filter(({ party }) => party === `person:${lead.person.id}`)
      .map(({ label }) => label)
  expect(labels('联名未满')).toEqual(['还差 1 人联名'])
  expect(labels('联名已满')).toEqual(['联名已满，提交议案'])
  expect(labels('文本改后')).toEqual(['还差 9 人联名'])
  expect(labels('待补正')).toEqual(['补正后重新提交'])
})

test('退回补正以后有人撤回联名的，先要补足人数，才轮到再提交', () => {
  const short = situations.待补正
    .when(lastSigner, 'revokeCosign', { reason: '对方案有不同意见' })
    .happened('cosignRevoked')
  const mine = short.turns().filter(({ party }) => party === `person:${lead.person.id}`)
  expect(mine).toMatchObject([{ verb: 'inviteCosigners', label: '还差 1 人联名' }])
})

test('待办都写明截止的日子', () => {
  for (const situation of [
    '联名未满',
    '待登记',
    '待提出意见',
    '待主席团决定',
    '列入议程',
    '会后审议',
    '有落实事项',
  ] as const)
    expect([situation, situations[situation].turns()[0]?.due]).toEqual([
      situation,
      expect.stringMatching(/^2026-/),
    ])
})
