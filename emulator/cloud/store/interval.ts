import type { Constraint } from './constraints'
import type { IndexField } from './index-keys'
import { after, inverted, keyOf, tagOf } from './key'

/** The keys of one index field from `low` (inclusive) to `high` (exclusive). */
export type Interval = { low: Buffer; high: Buffer }

type Bound = Extract<Constraint, { kind: 'bound' }>

/** What the bounds on a field leave of its keys, and how many of them were of use. */
export function intervalOn(
  field: IndexField,
  holdsArrays: boolean,
  constraints: readonly Constraint[],
): { interval: Interval; used: number } | undefined {
  const bounds = constraints.flatMap((c) => (c.kind === 'bound' && c.path === field.path ? [c] : []))
  // Bounds on an array may be met by different elements, so only one of them narrows its keys.
  const usable = holdsArrays ? bounds.slice(0, 1) : bounds
  if (usable.length === 0) return undefined
  const intervals = usable.map((bound) => (field.descending ? descending(bound) : ascending(bound)))
  return {
    interval: {
      low: intervals.map(({ low }) => low).reduce(larger),
      high: intervals.map(({ high }) => high).reduce(smaller),
    },
    used: usable.length,
  }
}

// The far end is that of the type: a comparison never leaves the type of its value.
function ascending({ value, side, inclusive }: Bound): Interval {
  const key = keyOf(value)
  const tag = tagOf(key)
  if (side === 'low') return { low: inclusive ? key : after(key), high: Buffer.from([tag + 1]) }
  return { low: lowest(value, tag), high: inclusive ? after(key) : key }
}

function descending({ value, side, inclusive }: Bound): Interval {
  const key = inverted(keyOf(value))
  const tag = tagOf(key)
  if (side === 'low') return { low: Buffer.from([tag]), high: inclusive ? after(key) : key }
  const end = typeof value === 'number' ? inverted(NOT_A_NUMBER) : Buffer.from([tag + 1])
  return { low: inclusive ? key : after(key), high: end }
}

// NaN stands before all numbers, but it is not less than any.
const NOT_A_NUMBER = keyOf(NaN)
const lowest = (value: unknown, tag: number): Buffer =>
  typeof value === 'number' ? after(NOT_A_NUMBER) : Buffer.from([tag])

const larger = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) >= 0 ? a : b)
const smaller = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) <= 0 ? a : b)
