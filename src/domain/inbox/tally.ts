import type { PlainDate } from '../shared/plain-date'
import { categories, parts, stages } from '../suggestion/suggestion'
import type { Category, Part, Stage } from '../suggestion/suggestion'
import { urgencies, urgencyOf, type Urgency } from './urgency'

/** What an inbox may hold. */
export const kinds = { suggestion: '建议', motion: '议案', activity: '活动', duty: '履职' } as const
export type Kind = keyof typeof kinds

/** What of a waiting task it is counted by. */
export type Waiting = {
  kind: Kind
  verb: string
  label: string
  part?: Part | undefined
  stage?: Stage | undefined
  category?: Category | undefined
  due?: PlainDate | undefined
}

/** What an inbox is narrowed by. */
export type Sought = {
  urgency?: Urgency | undefined
  kind?: Kind | undefined
  verb?: string | undefined
  part?: Part | undefined
  stage?: Stage | undefined
  category?: Category | undefined
}

export const facets = ['urgency', 'part', 'verb', 'kind', 'stage', 'category'] as const
export type Facet = (typeof facets)[number]

export type Count = { value: string; label: string; count: number }
export type Tally = { total: number; by: Record<Facet, Count[]> }

type Told = { value: string; label: string } | undefined

const told: Record<Facet, (waiting: Waiting, today: PlainDate) => Told> = {
  urgency: ({ due }, today) => named(urgencies, urgencyOf(due, today)),
  part: ({ part }) => part && named(parts, part),
  verb: ({ verb, label }) => ({ value: verb, label }),
  kind: ({ kind }) => named(kinds, kind),
  stage: ({ stage }) => stage && { value: stage, label: stages[stage].label },
  category: ({ category }) => category && named(categories, category),
}

function named<K extends string>(table: Readonly<Record<K, string>>, value: K): { value: K; label: string } {
  return { value, label: table[value] }
}

/**
 * How many there are of each sort. A sort is counted among those that meet every other wish, so that each number is
 * what choosing it would show.
 */
export function tally(waiting: readonly Waiting[], sought: Sought, today: PlainDate): Tally {
  const meets = (one: Waiting, but?: Facet) =>
    facets.every(
      (facet) =>
        facet === but || sought[facet] === undefined || told[facet](one, today)?.value === sought[facet],
    )
  const by = Object.fromEntries(
    facets.map((facet) => [
      facet,
      counted(
        facet,
        waiting.filter((one) => meets(one, facet)),
        today,
      ),
    ]),
  ) as Tally['by'] // one entry for each facet
  return { total: waiting.filter((one) => meets(one)).length, by }
}

function counted(facet: Facet, waiting: readonly Waiting[], today: PlainDate): Count[] {
  const counts = new Map<string, Count>()
  for (const one of waiting) {
    const sort = told[facet](one, today)
    if (!sort) continue
    const before = counts.get(sort.value)
    counts.set(sort.value, { ...(before ?? sort), count: (before?.count ?? 0) + 1 })
  }
  const order: readonly string[] = facet === 'urgency' ? Object.keys(urgencies) : []
  return [...counts.values()].sort(
    (a, b) =>
      order.indexOf(a.value) - order.indexOf(b.value) || b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}
