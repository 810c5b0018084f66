import { urgencies, type Urgency } from '@/domain/inbox/urgency'
import type { InboxItem, InboxTally } from '@/features/inbox/use-inbox'

export type UrgencyGroup = { key: Urgency; title: string; count: number; items: InboxItem[] }

/** 已逾期 · 7 天内 · 以后, each in the order given; the number is of all that waits, not of what is loaded. */
export function byUrgency(items: readonly InboxItem[], tally: InboxTally | undefined): UrgencyGroup[] {
  const keys = Object.keys(urgencies) as Urgency[] // the keys of this very table
  return keys
    .map((key) => {
      const here = items.filter(({ urgency }) => urgency === key)
      return { key, title: urgencies[key], count: countOf(tally, 'urgency', key) || here.length, items: here }
    })
    .filter((group) => group.items.length > 0)
}

export function countOf(tally: InboxTally | undefined, facet: keyof InboxTally['by'], value: string): number {
  return tally?.by[facet].find((one) => one.value === value)?.count ?? 0
}
