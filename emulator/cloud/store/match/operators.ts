import type { PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { compare, equal, sameType, typeName } from '../values'
import type { Test } from './leaves'

/** Equality as a query means it: null is also what is absent. */
export function equalTo(operand: unknown): Test {
  if (operand === null) return (value) => value === null || value === undefined
  return (value) => equal(value, operand)
}

/** A value in a filter, where a regular expression is a search. */
export function like(operand: unknown): Test {
  if (!(operand instanceof RegExp)) return equalTo(operand)
  return (value) =>
    typeof value === 'string' ? value.search(operand) >= 0 : value instanceof RegExp && equal(value, operand)
}

export function among(name: string, operand: unknown): Test {
  if (!Array.isArray(operand)) throw badQuery(`${name} needs an array`)
  const primitives = new Set(operand.filter(isPrimitive))
  const tests = operand.filter((item) => !isPrimitive(item)).map(like)
  return (value) => primitives.has(value) || tests.some((test) => test(value))
}

const isPrimitive = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** `$gt` and its kin compare within one type only (manual: "Type Bracketing"); NaN is in no order. */
export function ordered(accepts: (order: number) => boolean) {
  return (operand: unknown): Test => {
    if (operand instanceof RegExp) throw badQuery("Can't have RegEx as arg to predicate over field")
    if (operand === null) return (value) => (value ?? null) === null && accepts(0)
    if (Number.isNaN(operand)) return (value) => Number.isNaN(value) && accepts(0)
    return (value) =>
      typeof value === typeof operand &&
      !Number.isNaN(value) &&
      sameType(value, operand) &&
      accepts(compare(value, operand))
  }
}

export function remainder(operand: unknown): Test {
  const [divisor, rest] = Array.isArray(operand) ? operand.map(wholePart) : []
  if (!Array.isArray(operand) || operand.length !== 2)
    throw badQuery('malformed mod, needs to be [divisor, remainder]')
  if (divisor === undefined || rest === undefined)
    throw badQuery('malformed mod, divisor and remainder must be numbers')
  if (divisor === 0) throw badQuery('divisor cannot be 0')
  return (value) => {
    const whole = wholePart(value)
    return whole !== undefined && whole % divisor === rest
  }
}

const wholePart = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : undefined

export function hasSize(operand: unknown): Test {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0)
    throw badQuery('$size must be a non-negative whole number')
  return (value) => Array.isArray(value) && value.length === operand
}

export function exists(operand: unknown): { test: Test; wanted: boolean } {
  if (typeof operand !== 'boolean' && typeof operand !== 'number') throw badQuery('$exists needs a boolean')
  return { test: (value) => value !== undefined, wanted: Boolean(operand) }
}

/** `$type` by name or by number (manual: "$type", "Available Types"). */
export function ofType(operand: unknown): Test {
  const wanted = new Set((Array.isArray(operand) ? (operand as unknown[]) : [operand]).map(typeAsked))
  if (wanted.size === 0) throw badQuery('$type must match at least one type')
  return (value) => {
    const type = typeName(value)
    return wanted.has(type) || (wanted.has('number') && typeof value === 'number')
  }
}

function typeAsked(type: unknown): string {
  const name = typeof type === 'number' ? typeNumbers.get(type) : type
  if (typeof name === 'string' && (name === 'number' || [...typeNumbers.values()].includes(name))) return name
  throw badQuery(`Unknown type name alias: ${String(type)}`)
}

const typeNumbers = new Map([
  [1, 'double'],
  [2, 'string'],
  [3, 'object'],
  [4, 'array'],
  [8, 'bool'],
  [9, 'date'],
  [10, 'null'],
  [11, 'regex'],
  [16, 'int'],
  [18, 'long'],
])

export function search(pattern: unknown, options: unknown): Test {
  if (typeof pattern !== 'string' && !(pattern instanceof RegExp)) throw badQuery('$regex has to be a string')
  if (options !== undefined && (typeof options !== 'string' || !/^[ims]*$/.test(options)))
    throw badQuery('$options has to be a string of i, m or s')
  const source = typeof pattern === 'string' ? pattern : pattern.source
  const flags = options ?? (pattern instanceof RegExp ? pattern.flags : '')
  try {
    return like(new RegExp(source, flags))
  } catch {
    throw badQuery('Regular expression is invalid')
  }
}

/** A command that the SDK sent as its own internals. */
export const isCommandObject = (operand: PlainObject): boolean =>
  'operands' in operand && 'operator' in operand
