import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { parseSort, sortDocuments } from '../sort'

/** An array after `$push`, with `$each`, then `$position`, `$sort` and `$slice` in MongoDB's sequence. */
export function pushed(array: readonly unknown[], operand: unknown): unknown[] {
  if (!isPlainObject(operand) || !hasOwn(operand, '$each')) return [...array, operand]
  const { $each, $position, $sort, $slice, ...rest } = operand
  const [unknownModifier] = Object.keys(rest)
  if (unknownModifier !== undefined) throw badQuery(`Unrecognized clause in $push: ${unknownModifier}`)
  if (!Array.isArray($each)) throw badQuery('The argument to $each in $push must be an array')
  const joined = [...array]
  joined.splice(wholeNumber('$position', $position) ?? joined.length, 0, ...$each)
  return sliced(sorted(joined, $sort), wholeNumber('$slice', $slice))
}

function wholeNumber(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw badQuery(`The value for ${name} must be a whole number`)
}

function sorted(array: unknown[], sort: unknown): unknown[] {
  if (sort === undefined) return array
  const items = array.map((value) => ({ document: { value } as PlainObject }))
  const spec = isPlainObject(sort)
    ? Object.fromEntries(Object.entries(sort).map(([path, direction]) => [`value.${path}`, direction]))
    : { value: sort }
  return sortDocuments(items, parseSort(spec)).map(({ document }) => document.value)
}

function sliced(array: unknown[], slice: number | undefined): unknown[] {
  if (slice === undefined) return array
  if (slice === 0) return []
  return slice > 0 ? array.slice(0, slice) : array.slice(slice)
}
