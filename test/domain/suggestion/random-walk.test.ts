import fc from 'fast-check'
import { canonical } from '@/domain/shared/canonical'
import { firstBreak } from '@/domain/shared/hash-chain'
import { addDays } from '@/domain/shared/plain-date'
import { partiesOf, type Actor } from '@/domain/people/people'
import { actions, type Verb } from '@/domain/suggestion/actions'
import type { EventType, RecordedEvent } from '@/domain/suggestion/events'
import { isOverdue, ratingDue } from '@/domain/suggestion/clock'
import { evolve, replay } from '@/domain/suggestion/evolve'
import { blankSuggestion, stages, type Stage } from '@/domain/suggestion/suggestion'
import { author, everyone, housing, participants, transport } from '../support/cast'
import { holidays, sha256 } from '../support/holidays'
import { mergedInto, openCase } from '../support/others'
import { legalMoves } from '../support/legal-moves'
import { dissatisfied, draft, goodInput, satisfied } from '../support/inputs'
import { faultOf } from '../support/sentence'
import { Story } from '../support/story'

const verbs = Object.keys(actions) as Verb[] // keys of the registry
const actors = Object.values(everyone)

/** Inputs beside the plain good one that lead to other corners. */
const variants: Partial<Record<Verb, ((story: Story) => object)[]>> = {
  draftReply: [
    (story) => draft(story.today, { ready: true }),
    (story) => draft(story.today, { ready: true, replyClass: 'A', promises: [] }),
    (story) => draft(story.today, { ready: true, noContact: { reason: 'refused', note: '代表来电说不必' } }),
    (story) => draft(story.today, { answers: [] }),
  ],
  decideReturn: [
    (story) => ({ ...goodInput.decideReturn(story), grant: true, to: transport.id }),
    (story) => ({ ...goodInput.decideReturn(story), grant: true, to: housing.id }),
  ],
  requestReturn: [(story) => ({ ...goodInput.requestReturn(story), suggested: housing.id })],
  decideExtension: [() => ({ grant: false, note: '理由不充分，请按期答复' })],
  convene: [(story) => ({ ...goodInput.convene(story), next: 'settle' })],
  rate: [() => satisfied, () => dissatisfied, () => dissatisfied, () => ({ ...satisfied, persuaded: true })],
  logContact: [(story) => ({ ...goodInput.logContact(story), reached: false, asks: [] })],
  recordProgress: [(story) => ({ ...goodInput.recordProgress(story), done: false })],
  publish: [() => ({ hide: [{ line: 5, code: 'other' }] })],
}

const moods = ['asked', 'offered', 'anything'] as const

type Move = {
  mood: (typeof moods)[number]
  who: number
  verb: Verb
  variant: number
  days: number
  junk: unknown
}

const move: fc.Arbitrary<Move> = fc.record({
  mood: fc.oneof(
    { weight: 6, arbitrary: fc.constant(moods[0]) },
    { weight: 3, arbitrary: fc.constant(moods[1]) },
    { weight: 1, arbitrary: fc.constant(moods[2]) },
  ),
  who: fc.nat(),
  verb: fc.constantFrom(...verbs),
  variant: fc.nat(),
  days: fc.oneof(
    { weight: 8, arbitrary: fc.nat({ max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(25, 120) },
  ),
  junk: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.jsonValue() }),
})

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

/** Who does what: what is asked of someone now, or one of the buttons on somebody's screen, or anybody anything. */
function choose(story: Story, { mood, who, verb, variant }: Move): { actor: Actor; verb: Verb } {
  const anyone = pick(actors, who) ?? author
  if (mood === 'anything') return { actor: anyone, verb }
  if (mood === 'asked') {
    const turn = pick(story.turns(), who)
    const asked = turn && actors.find((one) => partiesOf(one).includes(turn.party))
    return turn && asked ? { actor: asked, verb: turn.verb as Verb } : { actor: anyone, verb }
  }
  const buttons = Object.values(participants).flatMap((actor) =>
    verbs.filter((one) => !story.whyNot(actor, one)).map((one) => ({ actor, verb: one })),
  )
  return pick(buttons, who + variant) ?? { actor: anyone, verb }
}

function step(story: Story, move: Move) {
  const later = story.on(addDays(story.today, move.days))
  const { actor, verb } = choose(later, move)
  const inputs = [goodInput[verb], ...(variants[verb] ?? [])]
  return later.when(actor, verb, move.junk ?? pick(inputs, move.variant)?.(later))
}

/** A congress with a case that may be merged into, and one that was merged into this. */
const world = () => Story.begin().beside(openCase('s-050'), mergedInto('s-051', 's-047'))

const visited = new Set<Stage>()
const told = new Set<EventType>()

function checkTurns(story: Story) {
  for (const { party, verb } of story.turns()) {
    const due =
      verb === 'rate' && isOverdue(ratingDue(story.state, story.context(author).rules, holidays), story.today)
    expect(verbs).toContain(verb)
    const able = actors.filter(
      (actor) => partiesOf(actor).includes(party) && actor.post.congress === story.state.congress,
    )
    expect([verb, able.length]).toEqual([verb, 1])
    for (const actor of able)
      if (!due) expect([verb, story.whyNot(actor, verb as Verb)]).toEqual([verb, undefined])
  }
}

function checkPublished({ state }: Story) {
  const { publication } = state
  if (publication?.state !== 'published') return
  const round = state.rounds.find((one) => one.number === publication.round)
  expect([state.content.publicity === 'closed', round?.desks[0]?.reply?.disclosure.open]).toEqual([
    false,
    true,
  ])
}

test('不论谁怎样乱点，这件建议只走该走的路', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 50, maxLength: 90, size: 'max' }), (moves) => {
      let story = world()
      for (const one of moves) {
        const { story: after, refusal } = step(story, one)
        if (refusal) {
          expect(after.state).toBe(story.state)
          if (refusal.code !== 'bad-input') expect(faultOf(refusal)).toBeUndefined()
        }
        const news = after.events.slice(story.events.length)
        for (const { type } of news) told.add(type)
        const event = news[news.length - 1]
        if (event) {
          const leg = [event.type, story.state.stage, after.state.stage]
          const isLegal = legalMoves[event.type][story.state.stage]?.includes(after.state.stage)
          expect([...leg, isLegal]).toEqual([...leg, true])
        }
        visited.add(after.state.stage)
        checkTurns(after)
        checkPublished(after)
        story = after
      }
      const { id, congress, author: by } = story.state
      expect(canonical(replay(blankSuggestion(id, congress, by), story.events))).toBe(canonical(story.state))
      expect(firstBreak(story.events, sha256)).toBe(0)
    }),
    { numRuns: 400, seed: 20260422, endOnFailure: true },
  )
})

test('上面的乱走走遍了每个阶段、每一种事', () => {
  expect([...visited].sort()).toEqual(Object.keys(stages).sort())
  expect([...told].sort()).toEqual(Object.keys(legalMoves).sort())
})

/** Any fact after any other, sensible or not. */
const anyFact: fc.Arbitrary<RecordedEvent> = fc.constantFrom(...factsOfEveryKind())

function factsOfEveryKind(): RecordedEvent[] {
  const kinds = new Map<EventType, RecordedEvent>()
  for (const moves of fc.sample(fc.array(move, { minLength: 80, maxLength: 80, size: 'max' }), {
    numRuns: 100,
    seed: 7,
  })) {
    let story = world()
    for (const one of moves) story = step(story, one).story
    for (const event of story.events) kinds.set(event.type, event)
  }
  return [...kinds.values()]
}

test('发生过的事照单全收：什么事接在什么事后面，都讲得下去', () => {
  const blank = blankSuggestion('s-1', 'wujiang', { ...author.person, delegation: '松陵代表团' })
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 30 }), (facts) => {
      const end = facts.reduce(
        (s, fact, index) => evolve(s, { ...fact, seq: index + 1 } as RecordedEvent),
        blank,
      )
      expect(Object.keys(stages)).toContain(end.stage)
      expect([end.id, end.author, end.congress]).toEqual([blank.id, blank.author, blank.congress])
    }),
    { numRuns: 400, seed: 20260422 },
  )
})
