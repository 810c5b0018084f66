import fc from 'fast-check'
import { actions, type Verb } from '../../src/domain/motion/actions'
import { brokenAt } from '../../cloudfunctions/server/cases/integrity'
import { motionKind } from '../../cloudfunctions/server/motion/kind'
import type { MotionDoc } from '../../cloudfunctions/server/motion/motion-doc'
import { newId, type House } from './support/house'
import { actors, begin, inputs, road, type Seen } from './support/motion-road'

/* Anybody tries anything on a motion, sends it twice, late, and onto a disk that breaks; afterwards all is in order. */

const verbs = Object.keys(actions) as Verb[] // keys of the registry
/** What ends the motion is tried less often, so that walks get somewhere. */
const ENDINGS: readonly string[] = [
  'declineCosign',
  'withdraw',
  'revokeCosign',
  'requestWithdrawal',
  'returnMotion',
  'reviseText',
]

type Move = {
  who: number
  verb: Verb
  offered: boolean
  pickEnding: boolean
  twice: boolean
  late: boolean
  fault: number
  hours: number
}

const often = (weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(true) }, { weight: 10 - weight, arbitrary: fc.constant(false) })

const move: fc.Arbitrary<Move> = fc.record({
  who: fc.nat({ max: 1_000_000 }),
  verb: fc.constantFrom(...verbs),
  offered: often(9),
  pickEnding: often(1),
  twice: often(2),
  late: often(1),
  fault: fc.nat({ max: 12 }),
  hours: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 9 }) }),
})

/** Who sees a button there, and which. */
async function offers(house: House, id: string): Promise<{ openid: string; verb: Verb; seen: Seen }[]> {
  const found: { openid: string; verb: Verb; seen: Seen }[] = []
  for (const openid of actors) {
    const opened = await house.as(openid).api('motion.open', { id })
    if (!opened.ok) continue
    const seen = opened.data as unknown as Seen
    for (const { verb, refusal } of seen.offers)
      if (!refusal) found.push({ openid, verb: verb as Verb, seen })
  }
  return found
}

async function make(
  house: House,
  id: string,
  { who, verb, offered, pickEnding, twice, late, fault, hours }: Move,
) {
  house.house.now += hours * 3_600_000 + 1000
  const all = offered ? await offers(house, id) : []
  const some = all.filter((one) => pickEnding === ENDINGS.includes(one.verb))
  const list = some.length > 0 ? some : all
  const choice = list[who % Math.max(1, list.length)]
  const openid = choice?.openid ?? actors[who % actors.length] ?? ''
  const seen = choice?.seen ?? { view: { items: [] }, rev: 1, offers: [] }
  const wanted = choice?.verb ?? verb
  const rev = late ? Math.max(0, seen.rev - 1) : seen.rev
  const event = { id, rev, verb: wanted, input: inputs[wanted](seen), requestId: newId() }
  let trips = 0
  house.house.breaks = (method) => {
    trips += 1
    if (method === 'find' || fault > 3 || trips < 4 + fault) return false
    return fault % 2 === 0 ? 'before' : 'after'
  }
  const first = await house.as(openid).api('motion.act', event)
  house.house.breaks = undefined
  const again = twice ? await house.as(openid).api('motion.act', event) : first
  if (first.ok && twice) expect(again).toMatchObject({ ok: true, data: first.data })
  return { wanted, first, again }
}

const docOf = (house: House, id: string) =>
  house.dump('motions').find(({ _id }) => _id === id) as unknown as MotionDoc

/** Everything that is drawn from a motion, once the clock has been round. */
async function inOrder(house: House, id: string) {
  await house.clock()
  const doc = docOf(house, id)
  expect(brokenAt(motionKind, doc, house.ports.hash)).toBe(0)
  expect(doc.behind).toBe(false)
  const seqs = doc.events.map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.map((_seq, at) => at + 1))
  const made = house.dump('suggestions').map(({ _id }) => _id)
  expect(made).toEqual(doc.state.decision?.suggestion ? [doc.state.decision.suggestion] : [])
  const waiting = house.dump('inbox').filter((item) => (item as { caseId?: string }).caseId === id)
  for (const { party, verb, open } of waiting as unknown as { party: string; verb: string; open: boolean }[])
    if (open)
      expect([party, verb, doc.stage]).toEqual([
        party,
        verb,
        expect.not.stringMatching(/^(closed|withdrawn|ended)$/),
      ])
}

const reached = new Set<string>()
const told = new Set<string>()

test('乱点、连点、迟到、断电以后，记录完整，待办和状态一致，转出的建议只有一件', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: road.length }),
      fc.array(move, { minLength: 15, maxLength: 30, size: 'max' }),
      async (steps, moves) => {
        const { house, id } = await begin(steps)
        for (const one of moves) {
          const { first } = await make(house, id, one)
          told.add(first.code ?? 'ok')
          if (!first.ok) expect(first.message).toMatch(/[\u4e00-\u9fff]/)
          reached.add(docOf(house, id).stage)
        }
        await inOrder(house, id)
      },
    ),
    { numRuns: 25, seed: 20260302, endOnFailure: true },
  )
}, 240_000)

test('上面走到过主席团的三种决定和表决以后，也真的断过电、迟到过', () => {
  expect([...told]).toEqual(expect.arrayContaining(['ok', 'busy', 'stale', 'not-found']))
  for (const stage of ['submitted', 'examining', 'deciding', 'agenda', 'deferred', 'converted', 'following'])
    expect([...reached]).toContain(stage)
})
