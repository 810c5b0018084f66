import type { DeputyRef } from '../activity/activity'
import type { PlainDate } from '../shared/plain-date'
import type { Subject } from './subject'

/**
 * One line of the ledger: what happened, and where it is written. It carries no points: those follow from the rule
 * table of its day, so that a recount can never disagree with what was stored.
 */
export type Line = {
  /** Follows from the event: told twice or late, it is the same line. */
  id: string
  on: PlainDate
  subject: Subject
  /** How often in one: half-days of leave. */
  times: number
  what: string
  evidence: string
  source: { kind: 'suggestion' | 'motion' | 'activity' | 'declaration' | 'appeal'; id: string }
  /** What it was about, for tags: the category of a suggestion. */
  topic?: string
  /** A correction: the line it takes the place of. */
  voids?: string
}

/** What came of a deputy's work: the 回单. */
export const outcomeKinds = {
  adopted: '建议办成',
  planned: '列入计划',
  answered: '已经答复',
  kept: '承诺兑现',
  broken: '承诺未兑现',
  onAgenda: '列入议程',
  resolved: '形成决议',
  voter: '选民反馈',
} as const

/** How the deputy had to do with it: quality is judged by what one proposed oneself. */
export const outcomeParts = {
  lead: '领衔',
  cosigner: '附议、联名',
  merged: '并入的建议',
  receiver: '接待',
} as const

export type Outcome = {
  id: string
  on: PlainDate
  kind: keyof typeof outcomeKinds
  text: string
  evidence: string
  part: keyof typeof outcomeParts
  /** What it came of, and the promise if one was settled. */
  source: { kind: 'suggestion' | 'motion' | 'activity'; id: string }
  promise?: string
  /** The instant, so that of two outcomes of one matter the later counts. */
  at: number
}

/** What one source has to tell one deputy. */
export type Told = { deputy: DeputyRef; lines: Line[]; outcomes: Outcome[] }

export const byDay = (a: { on: PlainDate; id: string }, b: { on: PlainDate; id: string }) =>
  a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Both, each once, by day: the same whichever came first. */
export function joined<T extends { id: string; on: PlainDate }>(
  known: readonly T[],
  more: readonly T[],
): T[] {
  const ids = new Set(known.map(({ id }) => id))
  const fresh: T[] = []
  for (const one of more) {
    if (ids.has(one.id)) continue
    ids.add(one.id)
    fresh.push(one)
  }
  return fresh.length === 0 ? [...known] : [...known, ...fresh].sort(byDay)
}
