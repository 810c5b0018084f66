import type { Constraint } from './constraints'
import type { IndexField } from './index-keys'
import { intervalOn, type Interval } from './interval'
import { after, inverted, keyOf } from './key'

export type Sort = readonly { path: string; descending: boolean }[]
export type Index = {
  id: number
  name: string
  fields: readonly IndexField[]
  unique: boolean
  /** Positions of the fields under which some document holds an array, and so several keys. */
  arrays: ReadonlySet<number>
}

/** Keys from `low` (inclusive) to `high` (exclusive). */
export type Range = { low: Buffer; high: Buffer }

export type IndexPlan = {
  kind: 'index'
  index: Index
  /** Ascending. Each shares one prefix of `prefixLength`; more than one range comes from `$in` or `$or`. */
  ranges: { range: Range; prefixLength: number }[]
  backward: boolean
  /** The ranges can give the asked order: one after the other, or woven together by what follows their prefixes. */
  sorted: false | 'chained' | 'woven'
  /** The documents of the keys in the ranges are the answer; nothing is left to check. */
  exact: boolean
  /** The index narrows what is read; otherwise it gives the order alone. */
  narrows: boolean
}

/** A union reads several indexes, one for each branch of a `$or`. */
export type Plan = { kind: 'scan' } | IndexPlan | { kind: 'union'; branches: IndexPlan[]; sorted: boolean }

const MAX_RANGES = 200

/** A way to read and how good it is, weightiest first: finds one document, fields pinned, gives the order, bounds. */
export type Candidate<P extends Plan = Plan> = { plan: P; score: readonly number[] }

/** The index that finds one document, else the one that pins most fields, else one that gives the order. */
export function bestIndex(
  indexes: readonly Index[],
  constraints: { list: readonly Constraint[]; complete: boolean },
  sort: Sort,
): Candidate<IndexPlan> | undefined {
  return best(indexes.flatMap((index) => candidate(index, constraints, sort) ?? []))
}

/** The first of the best. */
export function best<P extends Plan>(candidates: readonly Candidate<P>[]): Candidate<P> | undefined {
  return candidates.reduce<Candidate<P> | undefined>(
    (chosen, other) => (chosen && compareScores(chosen.score, other.score) >= 0 ? chosen : other),
    undefined,
  )
}

export function compareScores(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function candidate(
  index: Index,
  constraints: { list: readonly Constraint[]; complete: boolean },
  sort: Sort,
): Candidate<IndexPlan> | undefined {
  const pinned = pinnedFields(index, constraints.list)
  const next = index.fields[pinned.length]
  const range = next && intervalOn(next, index.arrays.has(pinned.length), constraints.list)
  const prefixes = prefixesOf(index.fields, pinned)
  const order = orderGiven(index, pinned, sort)
  if (pinned.length === 0 && !range && (order === undefined || sort.length === 0)) return undefined
  const used = pinned.length + (range?.used ?? 0)
  return {
    plan: {
      kind: 'index',
      index,
      ranges: prefixes.map((prefix) => ({
        range: within(prefix, range?.interval),
        prefixLength: prefix.length,
      })),
      backward: order === 'backward',
      sorted: order !== undefined && (sort.length === 0 || prefixes.length === 1 ? 'chained' : 'woven'),
      exact:
        constraints.complete &&
        used === constraints.list.length &&
        (index.arrays.size === 0 || prefixes.length === 1),
      narrows: used > 0,
    },
    score: [
      index.unique && pinned.length === index.fields.length ? 1 : 0,
      pinned.length,
      order !== undefined && sort.length > 0 ? 1 : 0,
      range ? range.used : 0,
    ],
  }
}

/** Whether all the keys below the fields that stand still at one value, read one way or the other, are in order. */
export function orderBelow(
  index: Index,
  constraints: readonly Constraint[],
  sort: Sort,
): 'forward' | 'backward' | undefined {
  const pinned = pinnedFields(index, constraints)
  const turning = pinned.findIndex((values) => values.length !== 1)
  return orderGiven(index, turning < 0 ? pinned : pinned.slice(0, turning), sort)
}

/** The values at which the first fields of the index stand still, one list per field. */
function pinnedFields(index: Index, constraints: readonly Constraint[]): unknown[][] {
  const pinned: unknown[][] = []
  let ranges = 1
  for (const [position, field] of index.fields.entries()) {
    const points = constraints.find((c) => c.path === field.path && c.kind === 'points')
    if (points?.kind !== 'points') break
    // Among array elements null also means "absent", which keys alone cannot tell.
    if (index.arrays.has(position) && points.values.includes(null)) break
    ranges *= points.values.length
    if (ranges > MAX_RANGES) break
    pinned.push(points.values)
  }
  return pinned
}

function prefixesOf(fields: readonly IndexField[], pinned: readonly unknown[][]): Buffer[] {
  const prefixes = pinned.reduce<Buffer[]>(
    (heads, values, i) =>
      heads.flatMap((head) => values.map((value) => Buffer.concat([head, componentOf(value, fields[i])]))),
    [Buffer.alloc(0)],
  )
  const unique = new Map(prefixes.map((prefix) => [prefix.toString('latin1'), prefix]))
  return [...unique.values()].sort(Buffer.compare)
}

const componentOf = (value: unknown, field: IndexField | undefined): Buffer =>
  field?.descending ? inverted(keyOf(value)) : keyOf(value)

function within(prefix: Buffer, interval: Interval | undefined): Range {
  if (!interval) return { low: prefix, high: after(prefix) }
  return { low: Buffer.concat([prefix, interval.low]), high: Buffer.concat([prefix, interval.high]) }
}

/** Whether the keys behind the pinned fields run in the asked order, or in its exact reverse. */
function orderGiven(
  index: Index,
  pinned: readonly unknown[][],
  sort: Sort,
): 'forward' | 'backward' | undefined {
  if (sort.length === 0) return 'forward'
  // An array stands in an index under each of its elements; its place in an order is only one of them.
  const steady = (position: number): boolean => !index.arrays.has(position)
  const constant = index.fields.flatMap(({ path }, i) => (pinned[i]?.length === 1 && steady(i) ? [path] : []))
  const moving = sort.filter((by) => !constant.includes(by.path))
  const turns = moving.map((by, i) => {
    const position = pinned.length + i
    const field = index.fields[position]
    return field?.path === by.path && steady(position) ? field.descending !== by.descending : undefined
  })
  if (turns.every((turn) => turn === false)) return 'forward'
  return turns.every((turn) => turn === true) ? 'backward' : undefined
}
