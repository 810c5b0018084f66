import { keyOf } from '../key'
import { compare } from '../values'
import { mergedObjects } from './operators/objects'

/** What `$group` and its kin gather one value after the other. */
export type Accumulator = { add(value: unknown): void; result(): unknown }

/** Manual: "Accumulators ($group)". Absent values are `undefined`; a result of nothing becomes null in the group. */
export const accumulators: ReadonlyMap<string, () => Accumulator> = new Map(
  Object.entries({
    $sum: () => folded(0, (sum, value) => (typeof value === 'number' ? sum + value : sum)),
    $avg: () => numeric((numbers) => (numbers.length === 0 ? null : mean(numbers))),
    $stdDevPop: () =>
      numeric((numbers) => (numbers.length === 0 ? null : deviation(numbers, numbers.length))),
    $stdDevSamp: () =>
      numeric((numbers) => (numbers.length < 2 ? null : deviation(numbers, numbers.length - 1))),
    $max: () => best((order) => order > 0),
    $min: () => best((order) => order < 0),
    $first: () => {
      const seen: unknown[] = []
      return { add: (value) => void (seen.length === 0 && seen.push(value)), result: () => seen[0] }
    },
    $last: () => folded<unknown>(undefined, (_last, value) => value),
    $push: () => gathered((values) => values),
    $addToSet: () =>
      gathered((values) => [
        ...new Map(values.map((value) => [keyOf(value).toString('latin1'), value])).values(),
      ]),
    $mergeObjects: () => gathered(mergedObjects),
  }),
)

function folded<T>(start: T, step: (so: T, value: unknown) => T): Accumulator {
  let so = start
  return { add: (value) => void (so = step(so, value)), result: () => so }
}

function gathered(result: (values: unknown[]) => unknown): Accumulator {
  const values: unknown[] = []
  return { add: (value) => void (value !== undefined && values.push(value)), result: () => result(values) }
}

const numeric = (result: (numbers: number[]) => unknown): Accumulator =>
  gathered((values) => result(values.filter((value) => typeof value === 'number')))

/** The largest or smallest by the order of types; null and absent do not take part. */
const best = (better: (order: number) => boolean): Accumulator =>
  folded<unknown>(null, (so, value) => {
    if (value === null || value === undefined) return so
    return so === null || better(compare(value, so)) ? value : so
  })

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

function deviation(numbers: readonly number[], divisor: number): number {
  const middle = mean(numbers)
  return Math.sqrt(numbers.reduce((sum, n) => sum + (n - middle) ** 2, 0) / divisor)
}
