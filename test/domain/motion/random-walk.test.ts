import fc from 'fast-check'
import type { Verb } from '@/domain/motion/actions'
import type { EventType } from '@/domain/motion/events'
import { replay } from '@/domain/motion/evolve'
import { proposers, signed, stages, type Stage } from '@/domain/motion/motion'
import { isPastCutOff } from '@/domain/motion/session'
import { partiesOf, type Actor } from '@/domain/people/people'
import { canonical } from '@/domain/shared/canonical'
import { firstBreak } from '@/domain/shared/hash-chain'
import { sha256 } from '../support/holidays'
import { faultOf } from '../support/sentence'
import { deputies, everyone, finance, lead, otherHandler, others, session } from './support/cast'
import { goodInput, revised } from './support/inputs'
import { verbs } from './support/rights'
import { allSituations } from './support/situations'
import { Story } from './support/story'

const actors: readonly Actor[] = [...Object.values(everyone), otherHandler, ...others]

/** Inputs beside the plain good one that lead to other corners. */
const variants: Partial<Record<Verb, ((story: Story) => object)[]>> = {
  inviteCosigners: [() => ({ deputies: others.slice(0, 10).map(({ person }) => person.id) })],
  reviseText: [() => revised],
  register: [() => ({ no: 2 })],
  recordVote: [() => ({ ...goodInput.recordVote(Story.begin()), for: 100 })],
  recordResolution: [() => ({ ...goodInput.recordResolution(Story.begin()), follows: false })],
  decideWithdrawal: [() => ({ consent: false, reason: '应予表决' })],
  checkItem: [(story) => ({ ...goodInput.checkItem(story), kept: false })],
  defer: [() => ({ committee: finance.id, reason: '须充分调研论证，会后审议' })],
}

const moods = ['asked', 'offered', 'offered', 'anything'] as const

type Move = {
  mood: (typeof moods)[number]
  who: number
  verb: Verb
  variant: number
  hours: number
  junk: unknown
}

const move: fc.Arbitrary<Move> = fc.record({
  mood: fc.constantFrom(...moods),
  who: fc.nat(),
  verb: fc.constantFrom(...verbs),
  variant: fc.nat(),
  hours: fc.oneof({ weight: 14, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat({ max: 30 }) }),
  junk: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.jsonValue() }),
})

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

/** Who does what: what is asked of someone now, or one of the buttons on somebody's screen, or anybody anything. */
function choose(story: Story, { mood, who, verb, variant }: Move): { actor: Actor; verb: Verb } {
  const anyone = pick(actors, who) ?? lead
  if (mood === 'anything') return { actor: anyone, verb }
  if (mood === 'asked') {
    const turn = pick(story.turns(), who)
    const asked =
      turn &&
      actors.find((one) => one.post.congress === session.congress && partiesOf(one).includes(turn.party))
    return turn && asked ? { actor: asked, verb: turn.verb } : { actor: lead, verb: 'saveDraft' }
  }
  // A verb first, then somebody who may: else the many who may revoke would drown the one who decides.
  const open = verbs.filter((one) => actors.some((actor) => !story.whyNot(actor, one)))
  const wanted = pick(open, variant)
  const able = wanted ? actors.filter((actor) => !story.whyNot(actor, wanted)) : []
  const actor = pick(able, who)
  return wanted && actor ? { actor, verb: wanted } : { actor: anyone, verb }
}

function step(story: Story, move: Move) {
  const later = story.after(move.hours)
  const { actor, verb } = choose(later, move)
  const inputs = [goodInput[verb], ...(variants[verb] ?? [])]
  return later.when(actor, verb, move.junk ?? pick(inputs, move.who)?.(later))
}

/** From nothing, or from a place that a long road leads to. */
const beginning = fc.constantFrom(Story.begin(), ...allSituations.map(([, story]) => story))

const OVER: readonly Stage[] = ['closed', 'converted', 'withdrawn', 'ended']

/** What must hold of every motion, however it came about. */
function check({ state, moment }: Story, before: Story, event: EventType | undefined) {
  for (const { digest } of signed(state)) expect(digest).toBe(state.digest)
  const names = proposers(state).map(({ id }) => id)
  expect(new Set(names).size).toBe(names.length)
  for (const id of names) expect(deputies[id]).toBeDefined()
  if (event === 'submitted') {
    expect(names.length).toBeGreaterThanOrEqual(10)
    expect(session.cutOff && isPastCutOff(session.cutOff, moment)).toBe(false)
  }
  if (state.decision) expect(names.length).toBeGreaterThanOrEqual(10)
  expect(state.stage === 'converted').toBe(state.decision?.suggestion !== undefined)
  if (OVER.includes(before.state.stage) && event) expect(event).toBe('decisionAcknowledged')
  if (state.vote) expect(state.vote.passed).toBe(state.vote.for * 2 > state.vote.all)
}

/** Whoever is asked can do it, unless the cut-off has passed meanwhile. */
function checkTurns(story: Story) {
  for (const { party, verb } of story.turns()) {
    const able = actors.filter(
      (one) => one.post.congress === session.congress && partiesOf(one).includes(party),
    )
    expect([party, verb, able.length > 0]).toEqual([party, verb, true])
    for (const actor of able) {
      const why = story.whyNot(actor, verb)
      if (why)
        expect([verb, why.code]).toEqual([
          expect.stringMatching(/^(cosign|submit|inviteCosigners)$/),
          'too-late',
        ])
    }
  }
}

const visited = new Set<Stage>()
const told = new Set<EventType>()

test('不论谁怎样乱点，签名总是签在现在的文字上，人数总是够，路总是该走的路', () => {
  fc.assert(
    fc.property(beginning, fc.array(move, { minLength: 20, maxLength: 60, size: 'max' }), (begun, moves) => {
      let story = begun
      for (const one of moves) {
        const { story: after, refusal } = step(story, one)
        if (refusal) {
          expect(after.state).toBe(story.state)
          if (refusal.code !== 'bad-input') expect(faultOf(refusal)).toBeUndefined()
        }
        const events = after.events.slice(story.events.length)
        for (const { type } of events) told.add(type)
        visited.add(after.state.stage)
        check(after, story, events[0]?.type)
        checkTurns(after)
        story = after
      }
      expect(canonical(replay(story.state, story.events))).toBe(canonical(story.state))
      expect(firstBreak(story.events, sha256)).toBe(0)
    }),
    { numRuns: 110, seed: 20260124, endOnFailure: true },
  )
})

test('上面的乱走走遍了每个阶段、每一种事', () => {
  const kinds: Record<EventType, true> = {
    draftSaved: true,
    cosignersInvited: true,
    textRevised: true,
    cosigned: true,
    cosignDeclined: true,
    cosignRevoked: true,
    submitted: true,
    returned: true,
    registered: true,
    opinionGiven: true,
    putOnAgenda: true,
    deferred: true,
    converted: true,
    decisionAcknowledged: true,
    withdrawn: true,
    withdrawalRequested: true,
    withdrawalConsented: true,
    withdrawalRefused: true,
    reportFiled: true,
    voted: true,
    resolved: true,
    itemSet: true,
    itemsCarriedOver: true,
    progressRecorded: true,
    itemKept: true,
    itemSentBack: true,
    closed: true,
    reminded: true,
    ended: true,
  }
  expect([...visited].sort()).toEqual(Object.keys(stages).sort())
  expect(Object.keys(kinds).filter((kind) => !told.has(kind as EventType))).toEqual([])
})
