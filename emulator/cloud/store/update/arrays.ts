import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { isOperators, matcher, valueMatcher } from '../filter'
import { keyOf } from '../key'
import { isCommandObject } from '../match/operators'
import { typeName } from './numbers'
import { pushed } from './push'
import { existingSlots, slotsAt, type Slot } from './slots'

export function push(document: PlainObject, path: string, operand: unknown): void {
  for (const slot of slotsAt(document, path)) slot.set(pushed(arrayIn(slot, '$push'), operand))
}

export function addToSet(document: PlainObject, path: string, operand: unknown): void {
  const values = eachOf(operand)
  for (const slot of slotsAt(document, path)) {
    const array = [...arrayIn(slot, '$addToSet')]
    for (const value of values) if (!array.some((item) => same(item, value))) array.push(value)
    slot.set(array)
  }
}

function eachOf(operand: unknown): unknown[] {
  if (!isPlainObject(operand)) return [operand]
  // The SDK forwards `_.addToSet({ each: […] })` without the `$`; as data it would be stored as an object.
  if (Object.keys(operand).length === 1 && hasOwn(operand, 'each')) {
    throw badQuery('$addToSet received { each }; write { $each: […] }')
  }
  if (!hasOwn(operand, '$each')) return [operand]
  const { $each, ...rest } = operand
  if (!Array.isArray($each) || Object.keys(rest).length > 0)
    throw badQuery('$addToSet takes $each and nothing else')
  return $each
}

export function pop(document: PlainObject, path: string, end: unknown): void {
  if (end !== 1 && end !== -1) throw badQuery('$pop expects 1 or -1')
  for (const slot of existingSlots(document, path)) {
    const array = arrayIn(slot, '$pop')
    slot.set(end === 1 ? array.slice(0, -1) : array.slice(1))
  }
}

export function pullAll(document: PlainObject, path: string, values: unknown): void {
  if (!Array.isArray(values)) throw badQuery('$pullAll requires an array argument')
  removeWhere(document, path, '$pullAll', (item) => values.some((value) => same(item, value)))
}

export function pull(document: PlainObject, path: string, condition: unknown): void {
  removeWhere(document, path, '$pull', pullTest(condition))
}

function pullTest(condition: unknown): (item: unknown) => boolean {
  if (condition instanceof RegExp || isOperators(condition)) return valueMatcher(condition)
  if (!isPlainObject(condition)) return (item) => same(item, condition)
  if (isCommandObject(condition))
    throw badQuery('$pull received a command object; write its operators as a plain object')
  const matches = matcher(condition)
  return (item) => isPlainObject(item) && matches(item)
}

function removeWhere(
  document: PlainObject,
  path: string,
  name: string,
  test: (item: unknown) => boolean,
): void {
  for (const slot of existingSlots(document, path)) {
    slot.set(arrayIn(slot, name).filter((item) => !test(item)))
  }
}

function arrayIn(slot: Slot, name: string): unknown[] {
  if (!slot.exists) return []
  if (Array.isArray(slot.value)) return slot.value
  throw badQuery(`${name}: the field '${slot.path}' must be an array but is of type ${typeName(slot.value)}`)
}

const same = (a: unknown, b: unknown): boolean => keyOf(a).equals(keyOf(b))
