import { daysBetween, type PlainDate } from '../shared/plain-date'
import { ALWAYS, delayLists, isOn, lists, sideOf, type ListKey, type ListSpec, type Side } from './lists'

/** Who reads the figures, and on which day. */
export type Eyes = { today: PlainDate; forUnit: boolean }

/** Counts arranged for reading: under each mark its days. */
export type Read = ReadonlyMap<string, readonly (readonly [day: string, n: number])[]>

export function arranged(parts: readonly ReadonlyMap<string, number>[]): Read {
  const sums = new Map<string, Map<string, number>>()
  for (const counts of parts)
    for (const [key, n] of counts) {
      const at = key.lastIndexOf('@')
      const mark = at < 0 ? key : key.slice(0, at)
      const day = at < 0 ? ALWAYS : key.slice(at + 1)
      const days = sums.get(mark) ?? new Map<string, number>()
      sums.set(mark, days)
      days.set(day, (days.get(day) ?? 0) + n)
    }
  return new Map([...sums].map(([mark, days]) => [mark, [...days]]))
}

/** How many there are of a mark, on one side of today or on both. */
export function total(read: Read, mark: string, side: Side | undefined, today: string): number {
  return (read.get(mark) ?? []).filter(([day]) => isOn(side, day, today)).reduce((sum, [, n]) => sum + n, 0)
}

export const countOf = (read: Read, list: ListKey, { today, forUnit }: Eyes): number => {
  const spec: ListSpec = lists[list]
  return total(read, spec.mark, sideOf(spec, forUnit), today)
}

export type HolderRow = { name: string; days: number; running: number; delayed: number }

/** Days of delay by who held the case, the longest first; whoever caused none is no line. */
export function holdersIn(read: Read, { today }: Eyes): HolderRow[] {
  const rows = new Map<string, HolderRow>()
  const rowFor = (name: string): HolderRow => {
    const row = rows.get(name) ?? { name, days: 0, running: 0, delayed: 0 }
    rows.set(name, row)
    return row
  }
  for (const [mark, days] of read) {
    const [kind, name = ''] = mark.split('|')
    if (kind === 'delay') rowFor(name).days += days.reduce((sum, [, n]) => sum + n, 0)
    if (kind === delayLists.delayed.mark) rowFor(name).delayed += days.reduce((sum, [, n]) => sum + n, 0)
    if (kind !== delayLists.running.mark) continue
    for (const [since, n] of days) {
      if (!isOn(delayLists.running.side, since, today)) continue
      rowFor(name).running += n
      rowFor(name).days += n * daysBetween(since as PlainDate, today) // the key of a running mark ends in its day
    }
  }
  return [...rows.values()]
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days || (a.name < b.name ? -1 : 1))
}

export type MonthRow = { month: string; handed: number; answered: number; due: number }

const MOST_MONTHS = 12

/** By month: handed over, answered for the first time, due; the last twelve in which anything was, and all before them. */
export function monthsIn(read: Read): { months: MonthRow[]; earlier: Omit<MonthRow, 'month'> } {
  const months = new Map<string, MonthRow>()
  for (const kind of ['handed', 'answered', 'due'] as const)
    for (const [month, n] of read.get(kind) ?? []) {
      const row = months.get(month) ?? { month, handed: 0, answered: 0, due: 0 }
      months.set(month, row)
      row[kind] += n
    }
  const rows = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
  const earlier = { handed: 0, answered: 0, due: 0 }
  for (const row of rows.slice(0, -MOST_MONTHS))
    for (const kind of ['handed', 'answered', 'due'] as const) earlier[kind] += row[kind]
  return { months: rows.slice(-MOST_MONTHS), earlier }
}
