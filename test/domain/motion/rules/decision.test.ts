import { conversionOf, suggestionIdOf } from '@/domain/motion/conversion'
import { sha256 } from '../../support/holidays'
import {
  committee,
  finance,
  firstSigner,
  lead,
  other,
  presidium,
  review,
  secretariat,
  uninvited,
} from '../support/cast'
import { goodInput, text } from '../support/inputs'
import { given } from '../support/story'
import {
  adopted,
  advised,
  consented,
  converted,
  deferred,
  onAgenda,
  registered,
  rejected,
  submitted,
  withdrawalRequested,
} from '../support/steps'

test('登记时可以先交委员会，也可以直接提请主席团决定', () => {
  const story = given(submitted)
  expect(
    story.when(secretariat, 'register', { no: 2, committee: review.id }).happened('registered').state,
  ).toMatchObject({
    stage: 'examining',
    referredTo: review,
  })
  expect(story.when(secretariat, 'register', { no: 2 }).happened('registered').state.stage).toBe('deciding')
  story
    .when(secretariat, 'register', { no: 2, committee: 'c-none' })
    .refused('not-found-inside', '没有这个委员会')
  story.when(secretariat, 'register', { no: 0 }).refused('bad-input', '编号')
})

test('委员会的意见是给主席团的，决定以前提案人看不到', () => {
  const story = given(advised)
  for (const actor of [presidium, secretariat, committee])
    expect(story.seenBy(actor).opinion?.advice).toBe('列入本次会议议程')
  for (const actor of [lead, firstSigner]) {
    const view = story.seenBy(actor)
    expect(view.opinion).toBeUndefined()
    expect(view.timeline.some((line) => line.text.includes('提出意见：'))).toBe(false)
  }
  expect(given(onAgenda).seenBy(lead).opinion?.committee).toBe(finance.name)
})

test('决定都要写理由', () => {
  const story = given(advised)
  story.when(presidium, 'putOnAgenda', { reason: '同意' }).refused('bad-input', '决定理由')
  story.when(presidium, 'defer', { committee: finance.id, reason: '' }).refused('bad-input', '决定理由')
  story.when(presidium, 'convert', {}).refused('bad-input', '给每位提案人的理由')
  story
    .when(presidium, 'defer', { committee: 'c-none', reason: goodInput.convert(story) })
    .refused('bad-input')
})

test('转为建议：编号由议案编号算出，每次都一样，内容是签名的文字', () => {
  const story = given(converted)
  expect(story.state.decision?.suggestion).toBe(suggestionIdOf('m-1', sha256))
  expect(conversionOf(story.state)).toMatchObject({
    suggestion: suggestionIdOf('m-1', sha256),
    lead: { name: '代表甲' },
    title: '关于打造新时代产业创新集群的建议',
    asks: text.plan,
    facts: `案由：${text.cause}\n案据：${text.grounds}`,
  })
  expect(conversionOf(story.state)?.cosigners).toHaveLength(9)
  for (const step of [advised, onAgenda, deferred]) expect(conversionOf(given(step).state)).toBeUndefined()
})

test('转为建议或会后审议的理由，告知领衔和每位联名代表，各有一条待办，看过就没有了', () => {
  for (const step of [converted, deferred]) {
    const story = given(step)
    const told = story.turns().filter(({ verb }) => verb === 'acknowledgeDecision')
    expect(told.map(({ party }) => party).sort()).toEqual(
      [lead, ...Array.from({ length: 9 }, (_, n) => other(n))]
        .map(({ person }) => `person:${person.id}`)
        .sort(),
    )
    expect(story.seenBy(firstSigner).decision?.reason).toBe(story.state.decision?.reason)
    const read = story.when(firstSigner, 'acknowledgeDecision').happened('decisionAcknowledged')
    expect(
      read.turns().some(({ party, verb }) => party === 'person:p-2' && verb === 'acknowledgeDecision'),
    ).toBe(false)
    read.when(firstSigner, 'acknowledgeDecision').refused('already-done', '已经确认')
  }
  given(converted).when(uninvited, 'acknowledgeDecision').refused('not-yours', '提案人')
})

test('转成的建议，给打得开它的人指路：提案人和代表工委', () => {
  const story = given(converted)
  for (const actor of [lead, firstSigner, secretariat])
    expect(story.seenBy(actor).decision?.suggestion).toBe(story.state.decision?.suggestion)
  for (const actor of [presidium, committee]) {
    expect(story.seenBy(actor).decision?.reason).toBe(story.state.decision?.reason)
    expect(story.seenBy(actor).decision?.suggestion).toBeUndefined()
  }
})

test('列入议程的，要撤回须主席团同意；同意的审议终止，不同意的接着审议', () => {
  given(onAgenda)
    .when(lead, 'withdraw', goodInput.withdraw(given(onAgenda)))
    .refused('wrong-stage', '列入会议议程')
  const asked = given(withdrawalRequested)
  asked.when(lead, 'decideWithdrawal', { consent: true, reason: '同意' }).refused('not-yours', '主席团')
  asked.when(secretariat, 'recordVote', goodInput.recordVote(asked)).refused('too-early', '申请撤回')
  expect(asked.turns()).toEqual([
    expect.objectContaining({ verb: 'decideWithdrawal', party: 'presidium:wujiang' }),
  ])
  expect(given(consented).state.stage).toBe('withdrawn')
  const refused = asked
    .when(presidium, 'decideWithdrawal', { consent: false, reason: '事关全局，应予表决' })
    .happened('withdrawalRefused')
  expect(refused.state).toMatchObject({
    stage: 'agenda',
    withdrawalRefused: { reason: '事关全局，应予表决' },
  })
  refused.when(secretariat, 'recordVote', goodInput.recordVote(refused)).happened('voted')
})

test('表决以后不能再撤回', () => {
  given(adopted)
    .when(lead, 'requestWithdrawal', { reason: '情况变化，拟完善' })
    .refused('wrong-stage', '落实中')
})

test('决议要全体代表的过半数：到会的过半数不算', () => {
  expect(given(rejected).state).toMatchObject({
    stage: 'closed',
    vote: { for: 140, all: 280, passed: false },
  })
  expect(given(rejected).state.resolution).toBeUndefined()
  expect(given(rejected).seenBy(lead).stage.label).toBe('未获通过')
  const story = given(onAgenda)
  expect(
    story.when(secretariat, 'recordVote', { ...goodInput.recordVote(story), for: 141 }).happened().state.vote
      ?.passed,
  ).toBe(true)
  story
    .when(secretariat, 'recordVote', { ...goodInput.recordVote(story), for: 280 })
    .refused('bad-input', '超过全体代表')
})

test('没有登记的议案，主席团还看不到', () => {
  expect(given(submitted).viewFor(presidium)).toBeUndefined()
  expect(given(registered).seenBy(presidium).relation).toBe('presidium')
})
