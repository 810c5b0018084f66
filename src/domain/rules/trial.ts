import * as z from 'zod/mini'
import type { Deadline } from '../calendar/deadline'
import type { PlainDate } from '../shared/plain-date'

const MOST_ROWS = 50

export const trialView = z.object({
  /** Open cases looked at, and the due days that run in them. */
  cases: z.number(),
  dues: z.number(),
  /** Due days that would move if open cases went by the new numbers too. */
  moved: z.number(),
  earlier: z.number(),
  later: z.number(),
  /** Not overdue today, and overdue under the new numbers; and the other way round. */
  becomeOverdue: z.number(),
  noLongerOverdue: z.number(),
  /** Due days that move when the version is published: open cases keep their own pack. */
  movedWhenPublished: z.number(),
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      no: z.optional(z.number()),
      stage: z.string(),
      name: z.string(),
      before: z.string(),
      after: z.string(),
      becomesOverdue: z.boolean(),
    }),
  ),
  /** What is changed, in words. */
  changes: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
})

export type Trial = Omit<z.output<typeof trialView>, 'changes'>

/** One open case under three rules: its own; the candidate; and its own once the candidate is published beside it. */
export type TrialCase = {
  id: string
  title: string
  no?: number
  stage: string
  own: readonly Deadline[]
  candidate: readonly Deadline[]
  published: readonly Deadline[]
}

type Move = { case: TrialCase; name: string; before: PlainDate; after: PlainDate }

/** What changed numbers would do to the due days of open cases. Nothing is stored. */
export function trialOf(cases: readonly TrialCase[], today: PlainDate): Trial {
  const moves = cases.flatMap((one) => movesOf(one, one.candidate))
  const becomes = ({ before, after }: Move) => before >= today && after < today
  const rows = [...moves]
    .sort(
      (a, b) =>
        Number(becomes(b)) - Number(becomes(a)) ||
        compare(a.after, b.after) ||
        compare(a.case.id, b.case.id) ||
        compare(a.name, b.name),
    )
    .slice(0, MOST_ROWS)
  return {
    cases: cases.length,
    dues: cases.reduce((sum, { own }) => sum + own.length, 0),
    moved: moves.length,
    earlier: moves.filter(({ before, after }) => after < before).length,
    later: moves.filter(({ before, after }) => after > before).length,
    becomeOverdue: moves.filter(becomes).length,
    noLongerOverdue: moves.filter(({ before, after }) => before < today && after >= today).length,
    movedWhenPublished: cases.flatMap((one) => movesOf(one, one.published)).length,
    rows: rows.map((move) => ({
      id: move.case.id,
      title: move.case.title,
      ...(move.case.no !== undefined && { no: move.case.no }),
      stage: move.case.stage,
      name: move.name,
      before: move.before,
      after: move.after,
      becomesOverdue: becomes(move),
    })),
  }
}

/** Deadlines of one name are compared in their order: two 会办 units each have their own. */
function movesOf(one: TrialCase, others: readonly Deadline[]): Move[] {
  return one.own.flatMap(({ name, due }, at) => {
    const nth = one.own.slice(0, at).filter((earlier) => earlier.name === name).length
    const other = others.filter((candidate) => candidate.name === name)[nth]
    return other && other.due !== due ? [{ case: one, name, before: due, after: other.due }] : []
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
