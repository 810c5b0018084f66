import type { UnitRef } from '../people/people'
import { daysBetween, yearOf, type PlainDate } from '../shared/plain-date'
import { classInForce } from '../suggestion/class-in-force'
import { clockStart, ratingDueIn, replyDue } from '../suggestion/clock'
import type { Context } from '../suggestion/define'
import { repliedOn, type Given, type Round } from '../suggestion/desk'
import type { Satisfaction } from '../suggestion/reply'
import { currentRound, leadUnit, type Category, type Suggestion } from '../suggestion/suggestion'
import { ALWAYS, markOf, NO_DAY } from './lists'

type Rules = Pick<Context, 'rules' | 'holidays'>

/** What one case adds to the figures, and where. Each count is `[key, how many]`, its key a mark or `mark@day`. */
export type Share = { year: number; unit: UnitRef; category: Category; counts: [string, number][] }

/** The same case as the lists find it: what it carries, and the day of each kind of mark. */
export type Placed = { share: Share; marks: string[]; days: Record<string, string> }

/** The paths of a case that its share depends on. */
export const shareFields = [
  'id',
  'congress',
  'stage',
  'author',
  'pack',
  'number',
  'handedOverOn',
  'dispatchedOn',
  'units.unit',
  'units.part',
  'contacts.round',
  'contacts.way',
  'contacts.state',
  'rounds.number',
  'rounds.startedOn',
  'rounds.desks.reply.on',
  'rounds.desks.reply.replyClass',
  'rounds.ratings.attitude',
  'rounds.ratings.result',
  'rounds.ratings.by',
  'rounds.ratingLapsedOn',
  'promises.state',
  'promises.due',
  'returns.state',
  'extension',
  'keySupervision.on',
  'reclassified',
  'holdings',
] as const

const ENDED: readonly string[] = ['withdrawn', 'declined', 'merged']
const IN_PERSON: readonly string[] = ['visit', 'meeting']

/** Undefined while the case is not counted: before 交办, after 撤回 and 并案. Depends on the record alone, not on the day. */
export function placed(s: Suggestion, ctx: Rules): Placed | undefined {
  const { number, handedOverOn } = s
  if (!number || !handedOverOn || ENDED.includes(s.stage)) return undefined
  const marks: Mark[] = [
    ['cases'],
    ...answerMarks(s, ctx),
    ...contactMarks(s),
    ...ratingMarks(s, ctx),
    ...classMarks(s),
    ...promiseMarks(s),
    ...(s.stage === 'following' || s.stage === 'closed' ? [[s.stage] as Mark] : []),
    ...(s.returns.length > 0 ? [['returned'] as Mark] : []),
    ...(s.extension?.state === 'granted' ? [['extended'] as Mark] : []),
    ...(s.keySupervision ? [['key'] as Mark] : []),
  ]
  const { marks: delayMarks, numbers } = delays(s, ctx)
  const all = [...marks, ...delayMarks]
  const counts: [string, number][] = [
    ...all.map(([mark, day = ALWAYS]): [string, number] => [keyOf(mark, day), 1]),
    ...numbers,
    ...months(s, ctx),
    ...promiseNumbers(s),
  ]
  return {
    share: {
      year: yearOf(handedOverOn),
      unit: leadUnit(s) ?? { id: '', name: '（未分办）' },
      category: number.category,
      counts,
    },
    marks: all.map(([mark]) => mark),
    days: Object.fromEntries(all.map(([mark, day = ALWAYS]) => [dayName(mark), day])),
  }
}

type Mark = [mark: string, day?: string]

export const keyOf = (mark: string, day: string) => (day === ALWAYS ? mark : `${mark}@${day}`)

/** Under which name the day of a mark is kept: whose it is does not matter. */
export const dayName = (mark: string) => mark.split('|')[0] ?? mark

/** The deadline of one round, as it was while that round was the present one. */
function dueOf(s: Suggestion, round: number, { rules, holidays }: Rules): PlainDate | undefined {
  return replyDue({ ...s, rounds: s.rounds.slice(0, round) }, rules, holidays)?.due
}

/** 按期 is said of the first reply; a redo has its own clock and takes nothing back. */
function answerMarks(s: Suggestion, ctx: Rules): Mark[] {
  const first = repliedOn(s.rounds[0])
  const due = dueOf(s, 1, ctx)
  if (!first) return [['waiting', due ?? NO_DAY]]
  const round = currentRound(s)
  const again: Mark[] =
    round && round.number > 1 && !repliedOn(round) ? [['redoing', dueOf(s, round.number, ctx) ?? NO_DAY]] : []
  return [['replied'], [due && first > due ? 'late' : 'onTime'], ...again]
}

/** 见面: before the first reply, in person, and the deputy has said that it was so. */
function contactMarks(s: Suggestion): Mark[] {
  if (!repliedOn(s.rounds[0])) return []
  const confirmed = s.contacts.filter(({ round, state }) => round === 1 && state === 'confirmed')
  if (confirmed.length === 0) return [['unheard']]
  return [[confirmed.some(({ way }) => IN_PERSON.includes(way)) ? 'met' : 'heard']]
}

const LEVELS: readonly Satisfaction[] = ['satisfied', 'fair', 'dissatisfied']
const worst = (levels: readonly Satisfaction[]) =>
  [...levels].sort((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a))[0]

/** Of a joint suggestion the word of its first author; while that is missing, the lowest of the others'. */
function verdictOf(s: Suggestion, ratings: readonly Given[]): Pick<Given, 'attitude' | 'result'> | undefined {
  const own = ratings.find(({ by }) => by.id === s.author.id)
  if (own) return own
  const attitude = worst(ratings.map((one) => one.attitude))
  const result = worst(ratings.map((one) => one.result))
  return attitude && result ? { attitude, result } : undefined
}

/** The first rating stays the result, whatever a redo brought; what the redo brought stands apart. */
function ratingMarks(s: Suggestion, ctx: Rules): Mark[] {
  const [first, ...later] = s.rounds
  if (!first || !repliedOn(first)) return []
  const redone = [...later].reverse().find(({ ratings }) => ratings.length > 0)
  const again = redone && verdictOf(s, redone.ratings)
  return [
    ...firstRating(s, first, ctx),
    ...(redone && again ? [[`again:${again.result}`, sealOf(s, redone, ctx)] as Mark] : []),
  ]
}

function firstRating(s: Suggestion, round: Round, ctx: Rules): Mark[] {
  const verdict = verdictOf(s, round.ratings)
  const over = round.ratingLapsedOn !== undefined || round !== currentRound(s) || s.stage !== 'replied'
  if (!verdict) return [[over ? 'unrated' : 'awaiting']]
  const seal = sealOf(s, round, ctx)
  return [
    [`result:${verdict.result}`, seal],
    [`attitude:${verdict.attitude}`, seal],
    ['rated', seal],
  ]
}

/** The last day on which the unit does not know the rating: a redo tells it at once. */
function sealOf(s: Suggestion, round: Round, { rules, holidays }: Rules): string {
  if (round !== currentRound(s)) return ALWAYS
  return ratingDueIn(round, rules, holidays)?.due ?? ALWAYS
}

/** A 类虚高: the letter said A, and the promises or a later reclassification say otherwise. */
function classMarks(s: Suggestion): Mark[] {
  const said = classInForce({ ...s, promises: [], reclassified: [] })?.letter
  const standing = classInForce(s)
  if (!said || !standing) return []
  const open = s.promises.some(({ state }) => state === 'open' || state === 'claimed' || state === 'disputed')
  const held = standing.letter === 'A' && !standing.broken && !open
  return [[`class:${said}`], ...(said === 'A' ? [[held ? 'sound' : 'inflated'] as Mark] : [])]
}

const isFailed = (state: string) => state === 'disputed' || state === 'superseded'

function promiseMarks({ promises }: Suggestion): Mark[] {
  if (promises.length === 0) return []
  if (promises.every(({ state }) => state === 'kept')) return [['kept']]
  if (promises.some(({ state }) => isFailed(state))) return [['keeping', ALWAYS]]
  const days = promises.filter(({ state }) => state !== 'kept').map(({ due }) => due)
  return [['keeping', days.sort()[0] ?? NO_DAY]]
}

/** 承诺 are counted one by one; one whose day is over and which the deputy has not confirmed is not kept. */
function promiseNumbers({ promises }: Suggestion): [string, number][] {
  return promises.map(({ state, due }): [string, number] => {
    if (state === 'kept') return ['promise:kept', 1]
    return [keyOf('promise:open', isFailed(state) ? ALWAYS : due), 1]
  })
}

function months(s: Suggestion, ctx: Rules): [string, number][] {
  const inMonth = (what: string, day: PlainDate | undefined): [string, number][] =>
    day ? [[`${what}@${day.slice(0, 7)}`, 1]] : []
  return [
    ...inMonth('handed', clockStart(s, ctx.rules) ?? s.handedOverOn),
    ...inMonth('answered', repliedOn(s.rounds[0])),
    ...inMonth('due', dueOf(s, 1, ctx)),
  ]
}

/**
 * 逾期几天算谁的: every day after the deadline belongs to whoever held the case on it. Days that are over are numbers;
 * of a delay that still runs only its beginning is kept.
 */
function delays(s: Suggestion, ctx: Rules): { marks: Mark[]; numbers: [string, number][] } {
  const past = new Map<string, number>()
  const running: Mark[] = []
  const spans = s.rounds.length > 0 ? s.rounds : [undefined]
  spans.forEach((round, at) => {
    const due = dueOf(s, at + 1, ctx)
    if (!due) return
    const until = repliedOn(round)
    s.holdings.forEach(({ holder, from }, index) => {
      const end = min(s.holdings[index + 1]?.from, until)
      const start = max(from, due)
      if (holder === '') return
      if (end === undefined) {
        running.push([markOf('running', holder), start])
        return
      }
      const days = daysBetween(start, end)
      if (days > 0) past.set(holder, (past.get(holder) ?? 0) + days)
    })
  })
  return {
    marks: [...[...past.keys()].map((holder): Mark => [markOf('delayed', holder)]), ...running],
    numbers: [...past].map(([holder, days]): [string, number] => [markOf('delay', holder), days]),
  }
}

function min(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}
const max = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
