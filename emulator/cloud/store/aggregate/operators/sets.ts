import { keyOf } from '../../key'
import { arrayOf, isTrue, MANY, strict, taking, type Build } from './operator'

// Manual: "Set Expression Operators". The order of a result is not defined there; here it is that of first appearance.

const keyText = (value: unknown): string => keyOf(value).toString('latin1')
const setOf = (name: string, value: unknown): Map<string, unknown> =>
  new Map([...arrayOf(name, value)].reverse().map((item) => [keyText(item), item]))
const distinct = (values: unknown[]): unknown[] => {
  const seen = new Map<string, unknown>()
  for (const value of values) if (!seen.has(keyText(value))) seen.set(keyText(value), value)
  return [...seen.values()]
}
const holdsAll = (outer: Map<string, unknown>, inner: Map<string, unknown>): boolean =>
  [...inner.keys()].every((key) => outer.has(key))

export const sets: Record<string, Build> = {
  $allElementsTrue: taking('$allElementsTrue', [1, 1], (value) =>
    arrayOf('$allElementsTrue', value).every(isTrue),
  ),
  $anyElementTrue: taking('$anyElementTrue', [1, 1], (value) =>
    arrayOf('$anyElementTrue', value).some(isTrue),
  ),
  $setEquals: taking('$setEquals', [2, MANY[1]], (...values) => {
    const [first = new Map<string, unknown>(), ...others] = values.map((value) => setOf('$setEquals', value))
    return others.every((other) => holdsAll(first, other) && holdsAll(other, first))
  }),
  $setIsSubset: taking('$setIsSubset', [2, 2], (inner, outer) =>
    holdsAll(setOf('$setIsSubset', outer), setOf('$setIsSubset', inner)),
  ),
  $setDifference: strict('$setDifference', [2, 2], (a, b) => {
    const taken = setOf('$setDifference', b)
    return distinct(arrayOf('$setDifference', a)).filter((item) => !taken.has(keyText(item)))
  }),
  $setIntersection: strict('$setIntersection', MANY, (first = [], ...others) => {
    const sets = others.map((other) => setOf('$setIntersection', other))
    return distinct(arrayOf('$setIntersection', first)).filter((item) =>
      sets.every((set) => set.has(keyText(item))),
    )
  }),
  $setUnion: strict('$setUnion', MANY, (...values) =>
    distinct(values.flatMap((value) => arrayOf('$setUnion', value))),
  ),
}
