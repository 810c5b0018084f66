import type { Constraint, Constraints } from './constraints'
import type { IndexField } from './index-keys'
import { after, inverted, keyOf, tagOf } from './key'

export type Sort = readonly { path: string; descending: boolean }[]
export type Index = {
  id: number
  name: string
  fields: readonly IndexField[]
  unique: boolean
  multikey: boolean
}

/** Keys from `low` (inclusive) to `high` (exclusive). */
export type Range = { low: Buffer; high: Buffer }

export type Plan =
  | { kind: 'scan' }
  | {
      kind: 'index'
      index: Index
      /** Each range shares one prefix of `prefixLength`; more than one range comes from `$in`. */
      ranges: { range: Range; prefixLength: number }[]
      backward: boolean
      /** Reading the ranges in key order already gives the asked order. */
      sorted: boolean
      /** Every key in the ranges belongs to an answer; nothing is left to check. */
      exact: boolean
    }

const MAX_RANGES = 200

type Candidate = { plan: Plan; score: readonly number[] }

/** Chooses how to read: one document if possible, else the index that pins most fields, else one that gives the order. */
export function planFor(indexes: readonly Index[], constraints: Constraints, sort: Sort): Plan {
  const candidates = indexes.flatMap((index) => candidate(index, constraints, sort) ?? [])
  candidates.sort((a, b) => compareScores(b.score, a.score))
  return candidates[0]?.plan ?? { kind: 'scan' }
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function candidate(index: Index, constraints: Constraints, sort: Sort): Candidate | undefined {
  const pinned = pinnedFields(index, constraints.list)
  const next = index.fields[pinned.length]
  const range = next && rangeOn(next, constraints.list, index.multikey)
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
      sorted: order !== undefined,
      exact: constraints.complete && !index.multikey && used === constraints.list.length,
    },
    score: [
      index.unique && pinned.length === index.fields.length ? 1 : 0,
      pinned.length,
      order !== undefined && sort.length > 0 ? 1 : 0,
      range ? range.used : 0,
    ],
  }
}

/** The values at which the first fields of the index stand still, one list per field. */
function pinnedFields(index: Index, constraints: readonly Constraint[]): unknown[][] {
  const pinned: unknown[][] = []
  let ranges = 1
  for (const field of index.fields) {
    const points = constraints.find((c) => c.path === field.path && c.kind === 'points')
    if (points?.kind !== 'points') break
    // Among array elements null also means "absent", which keys alone cannot tell.
    if (index.multikey && points.values.includes(null)) break
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

type Interval = { low: Buffer; high: Buffer }

// Bounds on an array may be met by different elements, so a multikey index can use only one of them.
function rangeOn(
  field: IndexField,
  constraints: readonly Constraint[],
  multikey: boolean,
): { interval: Interval; used: number } | undefined {
  const bounds = constraints.flatMap((c) => (c.kind === 'bound' && c.path === field.path ? [c] : []))
  const usable = multikey ? bounds.slice(0, 1) : bounds
  if (usable.length === 0) return undefined
  const intervals = usable.map((bound) => {
    const key = keyOf(bound.value)
    const edge = bound.inclusive === (bound.side === 'high') ? after(key) : key
    const tag = tagOf(key)
    const whole = { low: Buffer.from([tag]), high: Buffer.from([tag + 1]) }
    const ascending = bound.side === 'low' ? { ...whole, low: edge } : { ...whole, high: edge }
    return field.descending ? descendingInterval(bound, key, tag) : ascending
  })
  return {
    interval: {
      low: intervals.map((i) => i.low).reduce(larger),
      high: intervals.map((i) => i.high).reduce(smaller),
    },
    used: usable.length,
  }
}

function descendingInterval(bound: { side: 'low' | 'high'; inclusive: boolean }, key: Buffer, tag: number): Interval {
  const turned = inverted(key)
  const whole = { low: Buffer.from([0xff - tag]), high: Buffer.from([0xff - tag + 1]) }
  if (bound.side === 'low') return { ...whole, high: bound.inclusive ? after(turned) : turned }
  return { ...whole, low: bound.inclusive ? turned : after(turned) }
}

const larger = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) >= 0 ? a : b)
const smaller = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) <= 0 ? a : b)

function within(prefix: Buffer, interval: Interval | undefined): Range {
  if (!interval) return { low: prefix, high: after(prefix) }
  return { low: Buffer.concat([prefix, interval.low]), high: Buffer.concat([prefix, interval.high]) }
}

/** Whether the keys behind the pinned fields run in the asked order, or in its exact reverse. */
function orderGiven(index: Index, pinned: readonly unknown[][], sort: Sort): 'forward' | 'backward' | undefined {
  if (sort.length === 0) return 'forward'
  // An array stands in an index under each of its elements; its place in a sort is only one of them.
  if (index.multikey) return undefined
  const constant = new Set(index.fields.filter((_, i) => pinned[i]?.length === 1).map((field) => field.path))
  const moving = sort.filter((by) => !constant.has(by.path))
  const fields = index.fields.slice(pinned.length)
  const turns = moving.map((by, i) => {
    const field = fields[i]
    return field?.path === by.path ? field.descending !== by.descending : undefined
  })
  if (turns.every((turn) => turn === false)) return 'forward'
  return turns.every((turn) => turn === true) ? 'backward' : undefined
}
