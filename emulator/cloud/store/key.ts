import { isPlainObject } from '../plain-object'

/**
 * Any value as bytes whose plain order is MongoDB's order of values, so that one encoding serves index keys,
 * sorting and comparison. Every encoding ends itself: no key is the beginning of another value's key.
 */
export function keyOf(value: unknown): Buffer {
  if (value === EMPTY_ARRAY) return EMPTY
  if (value === null || value === undefined) return NULL
  if (typeof value === 'number') return Buffer.concat([NUMBER, numberBytes(value)])
  if (typeof value === 'string') return Buffer.concat([STRING, stringBytes(value)])
  if (typeof value === 'boolean') return value ? TRUE : FALSE
  if (value instanceof Date) return Buffer.concat([DATE, numberBytes(value.getTime())])
  if (value instanceof RegExp) {
    return Buffer.concat([REGEX, stringBytes(value.source), stringBytes(value.flags)])
  }
  if (Array.isArray(value)) return Buffer.concat([ARRAY, ...value.map(keyOf), END])
  if (isPlainObject(value)) return Buffer.concat([OBJECT, ...Object.entries(value).flatMap(fieldBytes), END])
  throw new TypeError(`no order is defined for ${typeof value}`)
}

/** An index sees an empty array as a value of its own, below null. */
export const EMPTY_ARRAY = Symbol('empty array')

/** The first byte of a key tells its type; range comparison stays within one type. */
export const tagOf = (key: Buffer): number => key[0] ?? 0

/** The same key for a descending index field. */
export function inverted(key: Buffer): Buffer {
  const out = Buffer.allocUnsafe(key.length)
  for (let i = 0; i < key.length; i++) out[i] = 0xff - (key[i] ?? 0)
  return out
}

/** Greater than every key that continues this one, smaller than everything after. */
export const after = (key: Buffer): Buffer => Buffer.concat([key, LAST])

// 0x00 and 0xff stay free: 0x00 ends a compound value and 0xff stands after every continuation.
const EMPTY = Buffer.from([0x08])
const NULL = Buffer.from([0x10])
const NUMBER = Buffer.from([0x20])
const STRING = Buffer.from([0x30])
const OBJECT = Buffer.from([0x40])
const ARRAY = Buffer.from([0x50])
const FALSE = Buffer.from([0x60, 0])
const TRUE = Buffer.from([0x60, 1])
const DATE = Buffer.from([0x70])
const REGEX = Buffer.from([0x80])
const END = Buffer.from([0x00])
const LAST = Buffer.from([0xff])

// IEEE doubles order as unsigned integers once negatives are inverted and positives have their sign bit set.
function numberBytes(n: number): Buffer {
  const out = Buffer.alloc(8)
  if (Number.isNaN(n)) return out
  out.writeDoubleBE(n === 0 ? 0 : n)
  if (n < 0) return inverted(out)
  out[0] = (out[0] ?? 0) | 0x80
  return out
}

// A NUL inside the text is followed by a high byte, so that only the real end is followed by a second NUL.
function stringBytes(text: string): Buffer {
  const escaped = text.includes('\0') ? text.replace(/\0/g, '\0\uffff') : text
  const bytes = Buffer.from(escaped, 'utf8')
  return Buffer.concat([bytes, STRING_END])
}

const STRING_END = Buffer.from([0x00, 0x00])

// MongoDB compares fields in their order: first the type of the value, then the name, then the value.
function fieldBytes([name, value]: [string, unknown]): Buffer[] {
  const key = keyOf(value)
  return [key.subarray(0, 1), stringBytes(name), key]
}
