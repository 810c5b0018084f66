import fc from 'fast-check'
import { builtIn } from '../../src/domain/rules/book'
import { rulesFor } from '../../cloudfunctions/server/context'
import { suggestionKind } from '../../cloudfunctions/server/suggestion/kind'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'
import { suggestionIdOf } from '../../src/domain/motion/conversion'
import { availableActions } from '../../src/domain/lifecycle/action'
import { partiesOf, type Actor } from '../../src/domain/people/people'
import type { Verb } from '../../src/domain/suggestion/actions'
import { suggestionMachine } from '../../src/domain/suggestion/machine'
import type { Stage } from '../../src/domain/suggestion/suggestion'
import { turns } from '../../src/domain/suggestion/turns'
import { newId, openHouse, type House, type Told } from './support/house'
import { begin as beginMotion, inputs as motionInputs, road as motionRoad } from './support/motion-road'
import { road, walk } from './support/road'
import { actors, filed, filedAs, inputFor, others } from './walk/inputs'
import { invariants } from './walk/invariants'
import { isOpen, pairs, verbs, Visits } from './walk/pairs'

/* Random commands on the real handlers: two thousand walks here, a million commands by `npm run soak`. */

const WALKS = Number(process.env.WALKS ?? 2000)
const SEED = Number(process.env.SEED ?? 20260302)

/** What ends a case early is tried less often, so that walks get somewhere. */
const ENDINGS: readonly string[] = ['decline', 'withdraw', 'recordWithdrawal', 'returnForRevision', 'merge']

const move = fc.record({
  pick: fc.nat({ max: 1_000_000 }),
  ends: fc.integer({ min: 0, max: 19 }),
  mood: fc.oneof(
    { weight: 8, arbitrary: fc.constant('asked' as const) },
    { weight: 6, arbitrary: fc.constant('offered' as const) },
    { weight: 3, arbitrary: fc.constant('seldom' as const) },
    { weight: 2, arbitrary: fc.constant('anything' as const) },
    { weight: 1, arbitrary: fc.constant('other case' as const) },
  ),
  twice: fc.integer({ min: 0, max: 9 }),
  days: fc.oneof(
    { weight: 24, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.nat({ max: 5 }) },
    { weight: 2, arbitrary: fc.constantFrom(18, 25, 26, 100, 220) },
  ),
})
const nothingSeen = { view: { items: [] }, rev: 0, offers: [] }
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never

const visits = new Visits()
const codes = new Map<string, number>()
/** Verbs sent again once they were done, and sent again with another body. */
const repeated = new Set<string>()
let commands = 0

/** The houses in which walks begin: with another case beside, somewhere on the road, with a motion before the presidium. */
let plain: House
const onTheRoad: { house: House; id: string }[] = []
let withMotion: { house: House; id: string }

beforeAll(async () => {
  plain = await openHouse('2026-03-02T01:00:00Z')
  const beside = { requestId: newId(), verb: 'submit', input: filed }
  expect(await plain.as('demo-daibiao-bing').api('suggestion.start', beside)).toMatchObject({ ok: true })
  for (let steps = 1; steps <= road.length; steps += 1) {
    const house = plain.fork()
    onTheRoad.push({ house, id: (await walk(house, steps)) ?? '' })
  }
  withMotion = await beginMotion(motionRoad.length)
}, 60_000)

async function docOf(house: House, id: string): Promise<SuggestionDoc> {
  const doc = await suggestionKind.keep.get(house.ports.store, id)
  if (!doc) throw new Error(`${id} is gone`)
  return doc
}

/** A case begins as a draft, as a submission, or as a motion that the presidium made a suggestion. */
async function begin(pick: number): Promise<{ house: House; id: string }> {
  if (pick % 12 === 0) {
    const { house: before, id: motion } = withMotion
    const house = before.fork()
    const convert = {
      id: motion,
      rev: motionRoad.length + 1,
      verb: 'convert',
      input: motionInputs.convert(nothingSeen),
      requestId: newId(),
    }
    expect(await house.as('demo-zhuxituan-jia').api('motion.act', convert)).toMatchObject({ ok: true })
    const id = suggestionIdOf(motion, house.ports.hash)
    visits.note('draft', 'receiveMotion', (await docOf(house, id)).events.length === 1)
    return { house, id }
  }
  const there = pick % 2 === 0 ? onTheRoad[(pick >> 1) % onTheRoad.length] : undefined
  if (there) return { house: there.house.fork(), id: there.id }
  const house = plain.fork()
  const id = newId()
  const verb = pick % 3 === 0 ? 'saveDraft' : 'submit'
  const begun = { requestId: id, verb, input: filedAs(pick) }
  expect(await house.as(actors[0]?.openid ?? '').api('suggestion.start', begun)).toMatchObject({ ok: true })
  visits.note('draft', verb, true)
  return { house, id }
}

/** Somebody for whom the case waits, and what for. */
function whoIsAsked(house: House, doc: SuggestionDoc, pick: number) {
  const waiting = turns(doc.state, rulesFor({ ...house.ports, packs: builtIn }, doc.state))
  const turn = waiting[pick % Math.max(1, waiting.length)]
  const actor = turn && actors.find((one) => partiesOf(one).includes(turn.party))
  return turn && actor ? { actor, verb: turn.verb as Verb } : undefined // a verb of the registry
}

type Choice = { actor: Actor & { openid: string }; verb: Verb }

/** The buttons of this person's screen, by the rules themselves: the free ones, or those that say why not. */
async function buttons(
  house: House,
  doc: SuggestionDoc,
  actor: Choice['actor'],
  free = true,
): Promise<Choice[]> {
  if (!suggestionKind.isSeen(doc.state, actor)) return []
  const ctx = await suggestionKind.contextFor(house.ports, actor, doc.state)
  return availableActions(suggestionMachine, doc.state, ctx)
    .filter(({ refusal }) => free === !refusal)
    .map(({ verb }) => ({ actor, verb: verb as Verb })) // a verb of the registry
}

/** A button of the first who has one, begun at random. */
async function offered(house: House, doc: SuggestionDoc, { pick, ends }: Move): Promise<Choice | undefined> {
  for (let at = 0; at < actors.length; at += 1) {
    const actor = actors[(pick + at) % actors.length]
    const free = actor ? await buttons(house, doc, actor) : []
    const list = free.filter(({ verb }) => ENDINGS.includes(verb) === (ends === 0))
    if (list.length > 0) return list[(pick >> 4) % list.length]
  }
  return undefined
}

/** Of everybody's buttons the one that has been pressed least at this stage. */
async function seldom(house: House, doc: SuggestionDoc, ends: number): Promise<Choice | undefined> {
  let found: Choice | undefined
  for (const actor of actors)
    for (const one of await buttons(house, doc, actor)) {
      if (ENDINGS.includes(one.verb) && ends > 4) continue
      if (!found || visits.times(doc.stage as Stage, one.verb) < visits.times(doc.stage as Stage, found.verb))
        found = one
    }
  return found
}

async function choose(house: House, doc: SuggestionDoc, one: Move): Promise<Choice> {
  const anybody = actors[one.pick % actors.length]
  if (!anybody) throw new Error('nobody')
  const [notYet] = one.ends > 14 ? await buttons(house, doc, anybody, false) : []
  const anything = notYet ?? { actor: anybody, verb: visits.leastTried(doc.stage as Stage) }
  if (one.mood === 'anything') return anything
  if (one.mood === 'seldom') return (await seldom(house, doc, one.ends)) ?? anything
  const asked = one.mood === 'asked' ? whoIsAsked(house, doc, one.pick) : undefined
  return asked ?? (await offered(house, doc, one)) ?? anything
}

/** 代表工委 puts the case beside into this one; mostly the second half of it fails, and comes about with the clock. */
async function mergeOther(house: House, id: string, pick: number): Promise<void> {
  const [other] = others(house, id)
  if (!other) return
  let writes = 0
  if (pick % 4 > 0)
    house.house.breaks = (method, name) =>
      method === 'updateIf' && name === 'suggestions' && ++writes === 2 && 'before'
  await house.as('demo-gongwei-jia').act(other, 'merge', { into: id, note: '两件说的是同一件事' })
  house.house.breaks = undefined
}

/** Facts that came of themselves since: the clock's, and those of a case beside. */
function noteClock(before: SuggestionDoc, after: SuggestionDoc): void {
  for (const event of after.events.slice(before.events.length)) visits.noteClock(before.stage as Stage, event)
}

async function step(house: House, id: string, one: Move): Promise<void> {
  const start = await docOf(house, id)
  house.house.now += one.days * 86_400_000 + 1000
  if (one.days > 0) await house.clock()
  if (one.mood === 'other case') await mergeOther(house, id, one.pick)
  const doc = await docOf(house, id)
  noteClock(start, doc)
  const { actor, verb } = await choose(house, doc, one)
  const asked = {
    id,
    rev: doc.rev,
    verb,
    input: inputFor(verb, { doc, house, pick: one.pick, actor }),
    requestId: newId(),
  }
  const written = house.writes()
  const send = (input: object = asked.input) =>
    house.as(actor.openid).api('suggestion.act', { ...asked, input })
  const [first, ...atOnce] = await Promise.all([
    send(),
    ...(one.twice === 1 ? [1, 2, 3, 4] : []).map(() => send()),
  ])
  commands += 1
  codes.set(first.code ?? 'ok', (codes.get(first.code ?? 'ok') ?? 0) + 1)
  visits.note(doc.stage as Stage, verb, first.ok)
  if (!first.ok) refusedWell(house, verb, first, written)
  expect([doc.stage, verb, first.ok && !isOpen(doc.stage as Stage, verb)]).toEqual([doc.stage, verb, false])
  for (const other of atOnce) expect([verb, other.code, other.data]).toEqual([verb, first.code, first.data])
  if (!first.ok || (one.twice > 1 && repeated.has(verb))) return
  repeated.add(verb)
  const after = house.writes()
  expect([verb, (await send()).data]).toEqual([verb, first.data])
  expect([verb, (await send({ ...asked.input, other: '换了内容' })).code]).toEqual([verb, 'request-reused'])
  expect([verb, house.writes()]).toEqual([verb, after])
}

/** A refusal says what to do and leaves every document as it was. */
function refusedWell(house: House, verb: Verb, { code, message }: Told, before: number): void {
  expect(message).toMatch(/[\u4e00-\u9fff]/)
  expect([verb, code]).not.toEqual([verb, 'busy'])
  expect([verb, house.writes()]).toEqual([verb, before])
}

test(`${WALKS} 次任意的走法：每一步合规，记录、待办、消息、积分、统计、期限、公开件处处相符`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 1000 }),
      fc.array(move, { minLength: 8, maxLength: 28, size: 'max' }),
      async (pick, moves) => {
        const { house, id } = await begin(pick)
        for (const one of moves) {
          await step(house, id, one)
          const { stage } = await docOf(house, id)
          if (['closed', 'withdrawn', 'declined', 'merged'].includes(stage) && one.pick % 4 === 0) break
        }
        await house.clock()
        const doc = await docOf(house, id)
        for (const check of Object.values(invariants)) await check(house, doc)
      },
    ),
    { numRuns: WALKS, seed: SEED, endOnFailure: true },
  )
  if (process.env.WALKS) process.stdout.write(`${commands} commands in ${WALKS} walks from seed ${SEED}\n`)
}, 7_200_000)

/** What comes about without anybody's request. */
const BY_THEMSELVES: readonly string[] = [
  'join',
  'lapseRating',
  'openPromiseCheck',
  'receiveMotion',
  'remind',
  'takeOver',
]

/** An abolished unit is the roster's doing, days ahead: test/server has a test of its own for it. */
const ELSEWHERE: readonly string[] = ['takeOver']

test('每个阶段的每个动作都试过；办得的都真的办成过，办不得的一次也没有办成', () => {
  const open = pairs.filter((pair) => isOpen(...(pair.split('|') as [Stage, Verb])))
  expect(pairs.filter((pair) => !visits.tried.has(pair))).toEqual([])
  const here = open.filter((pair) => !ELSEWHERE.some((verb) => pair.endsWith(`|${verb}`)))
  expect(here.filter((pair) => !visits.done.has(pair))).toEqual([])
  expect([...visits.done.keys()].filter((pair) => !open.includes(pair))).toEqual([])
})

test('人办的每个动作都重复送过：再送、同时送五次只办一次，换了内容的不接受', () => {
  const byPeople = verbs.filter((verb) => !BY_THEMSELVES.includes(verb))
  expect(byPeople.filter((verb) => !repeated.has(verb))).toEqual([])
})

test('上面真的被拒绝过，用各种缘由', () => {
  expect([...codes.keys()]).toEqual(
    expect.arrayContaining([
      'ok',
      'not-found',
      'bad-input',
      'wrong-stage',
      'not-yours',
      'too-early',
      'already-done',
    ]),
  )
})
