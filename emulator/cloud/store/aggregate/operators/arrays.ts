import { badQuery } from '../../../protocol-error'
import { equal, typeName } from '../../values'
import {
  arrayOf,
  isNothing,
  isTrue,
  MANY,
  partsOf,
  strict,
  taking,
  textOf,
  wholeOf,
  within,
  type Build,
} from './operator'

// Manual: "Array Expression Operators".
export const arrays: Record<string, Build> = {
  $isArray: taking('$isArray', [1, 1], Array.isArray),
  $size: taking('$size', [1, 1], (value) => {
    if (!Array.isArray(value))
      throw badQuery(`The argument to $size must be an array, but was of type: ${typeName(value)}`)
    return value.length
  }),
  $arrayElemAt: strict('$arrayElemAt', [2, 2], (value, index) => {
    const array = arrayOf('$arrayElemAt', value)
    const at = wholeOf('$arrayElemAt', index)
    return array[at < 0 ? array.length + at : at]
  }),
  $concatArrays: strict('$concatArrays', MANY, (...values) =>
    values.flatMap((value) => arrayOf('$concatArrays', value)),
  ),
  $reverseArray: strict('$reverseArray', [1, 1], (value) => [...arrayOf('$reverseArray', value)].reverse()),
  $in: taking('$in', [2, 2], (wanted, value) => arrayOf('$in', value).some((item) => equal(item, wanted))),
  $indexOfArray: taking('$indexOfArray', [2, 4], (value, wanted, start = 0, end = Infinity) => {
    if (isNothing(value)) return null
    const [from, to] = [position('$indexOfArray', start), position('$indexOfArray', end)]
    return arrayOf('$indexOfArray', value).findIndex((item, i) => i >= from && i < to && equal(item, wanted))
  }),
  $range: taking('$range', [2, 3], (start, end, step = 1) => {
    const [from, to, by] = [wholeOf('$range', start), wholeOf('$range', end), wholeOf('$range', step)]
    if (by === 0) throw badQuery('$range requires a non-zero step value')
    const length = Math.max(0, Math.ceil((to - from) / by))
    if (length > MOST_IN_RANGE) throw badQuery(`$range would make ${length} elements`)
    return Array.from({ length }, (_, i) => from + i * by)
  }),
  $slice: strict('$slice', [2, 3], (value, ...numbers) => {
    const array = arrayOf('$slice', value)
    const [first = 0, count] = numbers.map((n) => wholeOf('$slice', n))
    if (count === undefined) return first < 0 ? array.slice(first) : array.slice(0, first)
    if (count <= 0) throw badQuery('Third argument to $slice must be positive')
    const from = first < 0 ? Math.max(0, array.length + first) : first
    return array.slice(from, from + count)
  }),
  $filter: (argument, compile) => {
    const { input, as = 'this', cond } = partsOf('$filter', argument, ['input', 'cond'], ['as'])
    const name = textOf('$filter', as)
    const [list, test] = [compile(input), compile(cond, [name])]
    return (scope) => {
      const value = list(scope)
      if (isNothing(value)) return null
      return arrayOf('$filter', value).filter((item) => isTrue(test(within(scope, { [name]: item }))))
    }
  },
  $map: (argument, compile) => {
    const { input, as = 'this', in: body } = partsOf('$map', argument, ['input', 'in'], ['as'])
    const name = textOf('$map', as)
    const [list, each] = [compile(input), compile(body, [name])]
    return (scope) => {
      const value = list(scope)
      if (isNothing(value)) return null
      return arrayOf('$map', value).map((item) => each(within(scope, { [name]: item })) ?? null)
    }
  },
  $reduce: (argument, compile) => {
    const parts = partsOf('$reduce', argument, ['input', 'initialValue', 'in'])
    const [list, start] = [compile(parts.input), compile(parts.initialValue)]
    const step = compile(parts.in, ['value', 'this'])
    return (scope) => {
      const value = list(scope)
      if (isNothing(value)) return null
      return arrayOf('$reduce', value).reduce(
        (so, item) => step(within(scope, { value: so, this: item })),
        start(scope),
      )
    }
  },
  $zip: (argument, compile) => {
    const parts = partsOf('$zip', argument, ['inputs'], ['useLongestLength', 'defaults'])
    if (parts.defaults !== undefined && parts.useLongestLength !== true)
      throw badQuery('cannot specify defaults unless useLongestLength is true')
    const [inputs, defaults] = [compile(parts.inputs), compile(parts.defaults ?? null)]
    return (scope) => zipped(inputs(scope), defaults(scope), parts.useLongestLength === true)
  },
}

const MOST_IN_RANGE = 1_000_000

function position(name: string, value: unknown): number {
  if (value === Infinity) return Infinity
  const at = wholeOf(name, value)
  if (at < 0) throw badQuery(`${name} requires a nonnegative start or ending index`)
  return at
}

function zipped(inputs: unknown, defaults: unknown, longest: boolean): unknown {
  if (!Array.isArray(inputs) || inputs.length === 0) throw badQuery('$zip requires at least one input array')
  if (inputs.some(isNothing)) return null
  const lists = inputs.map((input) => arrayOf('$zip', input))
  const fill = isNothing(defaults) ? [] : arrayOf('$zip', defaults)
  if (fill.length > 0 && fill.length !== lists.length)
    throw badQuery('defaults and inputs must have the same length')
  const lengths = lists.map((list) => list.length)
  const length = longest ? Math.max(...lengths) : Math.min(...lengths)
  return Array.from({ length }, (_, i) =>
    lists.map((list, which) => (i < list.length ? list[i] : (fill[which] ?? null))),
  )
}
