import { isOverdue, replyDue } from './clock'
import { classInForce } from './class-in-force'
import type { Context } from './define'
import { repliedOn, repliesIn } from './desk'
import { categories, currentRound, leadUnit, type Suggestion } from './suggestion'
import { type ReplyClass, type Satisfaction } from './reply'
import { sealedUntil } from './views'

type Reader = Pick<Context, 'actor' | 'today' | 'rules' | 'holidays'>

/** What is counted of one group of cases. 未评价 is a figure of its own and never counts as 满意. */
export type Tally = {
  /** 已交办. */
  cases: number
  replied: number
  onTime: number
  /** Not replied to, and past the day. */
  overdue: number
  classes: Record<ReplyClass, number>
  results: Record<Satisfaction, number>
  unrated: number
  promises: number
  kept: number
}

const none = (): Tally => ({
  cases: 0,
  replied: 0,
  onTime: 0,
  overdue: 0,
  classes: { A: 0, B: 0, C: 0, D: 0 },
  results: { satisfied: 0, fair: 0, dissatisfied: 0 },
  unrated: 0,
  promises: 0,
  kept: 0,
})

/** The paths of a case that are counted. */
export const tallyFields = [
  'id',
  'congress',
  'stage',
  'author',
  'pack',
  'number',
  'handedOverOn',
  'dispatchedOn',
  'units',
  'rounds.number',
  'rounds.startedOn',
  'rounds.desks.reply.on',
  'rounds.desks.reply.replyClass',
  'rounds.ratings.result',
  'extension',
  'reclassified',
  'conveneSince',
  'rounds.ratingLapsedOn',
  'promises.state',
] as const

export type Tallies = { all: Tally; units: Map<string, Tally>; categories: Map<string, Tally> }

/** The figures of cases handed over, in all, by leading unit and by category. A sealed rating is not yet counted. */
export function tally(cases: readonly Suggestion[], readerOf: (s: Suggestion) => Reader): Tallies {
  const tallies: Tallies = { all: none(), units: new Map(), categories: new Map() }
  for (const s of cases) {
    if (!s.handedOverOn || s.stage === 'withdrawn' || s.stage === 'declined') continue
    const reader = readerOf(s)
    add(tallies.all, s, reader)
    add(within(tallies.units, leadUnit(s)?.name ?? '（未分办）'), s, reader)
    add(within(tallies.categories, s.number ? categories[s.number.category] : '（未分类）'), s, reader)
  }
  return tallies
}

function within(groups: Map<string, Tally>, name: string): Tally {
  const group = groups.get(name) ?? none()
  groups.set(name, group)
  return group
}

/** The latest reply and rating of a case are its result; on time is said of the first reply. */
function add(sum: Tally, s: Suggestion, reader: Reader): void {
  const { rules, holidays, today } = reader
  const answered = s.rounds.filter((round) => repliedOn(round) !== undefined)
  const first = repliedOn(answered[0])
  const last = answered[answered.length - 1]
  sum.cases += 1
  sum.promises += s.promises.length
  sum.kept += s.promises.filter(({ state }) => state === 'kept').length
  if (!repliedOn(currentRound(s)) && isOverdue(replyDue(s, rules, holidays), today)) sum.overdue += 1
  const standing = classInForce(s, repliesIn(last))
  if (!first || !last || !standing) return
  const due = replyDue({ ...s, rounds: s.rounds.slice(0, 1) }, rules, holidays)
  sum.replied += 1
  if (due && first <= due.due) sum.onTime += 1
  sum.classes[standing.letter] += 1
  const ratings = sealedUntil(s, last, reader) ? [] : last.ratings
  for (const { result } of ratings) sum.results[result] += 1
  if (ratings.length === 0) sum.unrated += 1
}

/** 满意和基本满意 among those rated, as a percentage; undefined when nobody has rated. */
export function satisfactionRate({ results }: Tally): number | undefined {
  const rated = results.satisfied + results.fair + results.dissatisfied
  return rated === 0 ? undefined : ((results.satisfied + results.fair) / rated) * 100
}
