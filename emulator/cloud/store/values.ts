import { isPlainObject } from '../plain-object'
import { keyOf, tagOf } from './key'

/** Equality of values: same type, same content, fields of an object in the same order. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== typeof b || typeof a !== 'object') return Number.isNaN(a) && Number.isNaN(b)
  return keyOf(a).equals(keyOf(b))
}

/**
 * MongoDB's order over all types (manual: "Comparison/Sort Order"). An absent value, `undefined` here, stands before
 * everything, null included.
 */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  if (typeof a === 'number' && typeof b === 'number' && a < b) return -1
  return Buffer.compare(keyOf(a), keyOf(b))
}

export const sameType = (a: unknown, b: unknown): boolean => tagOf(keyOf(a)) === tagOf(keyOf(b))

/** A type as MongoDB names it. A whole number that fits in 32 bits is an int, a larger one a long. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return numberType(value)
  return isPlainObject(value) ? 'object' : 'string'
}

function numberType(value: number): string {
  if (!Number.isInteger(value) || Object.is(value, -0)) return 'double'
  if (value >= -(2 ** 31) && value < 2 ** 31) return 'int'
  return Math.abs(value) < 2 ** 63 ? 'long' : 'double'
}
