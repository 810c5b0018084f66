import type { UnitRef } from '../people/people'
import type { Category } from '../suggestion/suggestion'
import type { Share } from './share'

/** The sum of the shares of one unit, category and year of a session. */
export type Cell = { year: number; unit: UnitRef; category: Category; counts: Map<string, number> }

/**
 * A session's cells as they are stored: every key once, and of each cell only what is not zero, as words `place of
 * the key`, `how many`, `place of the next` … to base 36. A year of a whole district stays a few kilobytes.
 */
export type Ledger = {
  keys: string[]
  cells: { year: number; unit: UnitRef; category: Category; n: string }[]
}

const BASE = 36

export const emptyLedger: Ledger = { keys: [], cells: [] }

/** One case whose share in the ledger, if it has any, gives way to its present one, if it has any. */
export type Exchange = { before: Share | undefined; now: Share | undefined }

export function exchanged(ledger: Ledger, exchanges: readonly Exchange[]): Ledger {
  const cells = new Map(cellsOf(ledger).map((cell) => [cellKey(cell), cell]))
  for (const { before, now } of exchanges) {
    if (before) add(cells, before, -1)
    if (now) add(cells, now, 1)
  }
  return ledgerOf([...cells.values()])
}

/** The ledger counted anew. */
export function recounted(shares: readonly (Share | undefined)[]): Ledger {
  return exchanged(
    emptyLedger,
    shares.map((now) => ({ before: undefined, now })),
  )
}

export function cellsOf({ keys, cells }: Ledger): Cell[] {
  return cells.map(({ n, ...where }) => {
    const counts = new Map<string, number>()
    const words = n.split(' ').map((word) => parseInt(word, BASE))
    for (let at = 0; at + 1 < words.length; at += 2)
      counts.set(keys[words[at] ?? -1] ?? '', words[at + 1] ?? 0)
    return { ...where, counts }
  })
}

const cellKey = ({ year, unit, category }: Pick<Cell, 'year' | 'unit' | 'category'>) =>
  `${year}|${unit.id}|${category}`

function add(cells: Map<string, Cell>, { counts, ...where }: Share, sign: 1 | -1): void {
  const key = cellKey(where)
  const cell = cells.get(key) ?? { ...where, counts: new Map<string, number>() }
  cells.set(key, cell)
  if (sign > 0) cell.unit = where.unit // a unit that was renamed goes by its later name
  for (const [name, n] of counts) cell.counts.set(name, (cell.counts.get(name) ?? 0) + sign * n)
}

/** In one order, so that the same cases give the same bytes however they were counted. */
function ledgerOf(cells: readonly Cell[]): Ledger {
  const filled = cells
    .map((cell) => ({ ...cell, counts: [...cell.counts].filter(([, n]) => n !== 0) }))
    .filter(({ counts }) => counts.length > 0)
    .sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1))
  const keys = [...new Set(filled.flatMap(({ counts }) => counts.map(([key]) => key)))].sort()
  const place = new Map(keys.map((key, at) => [key, at]))
  return {
    keys,
    cells: filled.map(({ year, unit, category, counts }) => ({
      year,
      unit,
      category,
      n: counts
        .map(([key, n]): [number, number] => [place.get(key) ?? -1, n])
        .sort(([a], [b]) => a - b)
        .flat()
        .map((word) => word.toString(BASE))
        .join(' '),
    })),
  }
}

/** What stands differently in two ledgers, in words for a log; empty when they are equal. */
export function differences(a: Ledger, b: Ledger): string[] {
  const flat = (ledger: Ledger) =>
    new Map(
      cellsOf(ledger).flatMap((cell) =>
        [...cell.counts].map(([key, n]): [string, number] => [`${cellKey(cell)} ${key}`, n]),
      ),
    )
  const [left, right] = [flat(a), flat(b)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .map((key) => `${key}: ${left.get(key) ?? 0} → ${right.get(key) ?? 0}`)
    .sort()
}
