import { badQuery } from './protocol-error'
import { hasOwn, isPlainObject } from './plain-object'

const MAX_DEPTH = 100

/** Reads a string of canonical EJSON as the SDK sends it. `now` is what db.serverDate() means in this request. */
export function parseWire(text: string, now: number): unknown {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw badQuery('invalid EJSON')
  }
  return decode(raw, now, 0)
}

function decode(value: unknown, now: number, depth: number): unknown {
  if (depth > MAX_DEPTH) throw badQuery(`nested deeper than ${MAX_DEPTH} levels`)
  if (typeof value === 'string') return wellFormed(value)
  if (Array.isArray(value)) return value.map((item) => decode(item, now, depth + 1))
  if (!isPlainObject(value)) return value
  const keys = Object.keys(value)
  const first = keys[0]
  if (first !== undefined && keys.length === 1 && hasOwn(readTagged, first)) {
    return readTagged[first as Tag](value[first], now)
  }
  const out: Record<string, unknown> = {}
  for (const key of keys) {
    // Assigning it would change the prototype of `out` instead of adding a field.
    if (key === '__proto__') throw badQuery("field name '__proto__' is not allowed")
    out[wellFormed(key)] = decode(value[key], now, depth + 1)
  }
  return out
}

// The service decodes JSON in Go, which turns a lone surrogate into U+FFFD.
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

type Tag = keyof typeof readTagged

const readTagged = {
  $numberInt: (v: unknown) => integer(v, '$numberInt'),
  $numberLong: (v: unknown) => integer(v, '$numberLong'),
  $numberDouble: (v: unknown) => double(v),
  $date: (v: unknown) => date(v),
  $regularExpression: (v: unknown) => regex(v),
  $tcb_server_date: (v: unknown, now: number) => serverDate(v, now),
  $oid: () => unsupported('$oid'),
  $binary: () => unsupported('$binary'),
  $numberDecimal: () => unsupported('$numberDecimal'),
  $timestamp: () => unsupported('$timestamp'),
  $undefined: () => unsupported('$undefined'),
  $minKey: () => unsupported('$minKey'),
  $maxKey: () => unsupported('$maxKey'),
  $symbol: () => unsupported('$symbol'),
  $code: () => unsupported('$code'),
}

function unsupported(tag: string): never {
  throw badQuery(`the emulator does not store values of type ${tag}`)
}

function integer(value: unknown, tag: string): number {
  const n = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : NaN
  if (!Number.isFinite(n)) throw badQuery(`invalid ${tag}`)
  return n
}

function double(value: unknown): number {
  if (value === 'NaN') return NaN
  const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN
  if (Number.isNaN(n)) throw badQuery('invalid $numberDouble')
  return n
}

function date(value: unknown): Date {
  const ms =
    isPlainObject(value) && hasOwn(value, '$numberLong')
      ? integer(value.$numberLong, '$date')
      : typeof value === 'string'
        ? Date.parse(value)
        : NaN
  const read = new Date(ms)
  if (Number.isNaN(read.getTime())) throw badQuery('invalid $date')
  return read
}

function regex(value: unknown): RegExp {
  if (!isPlainObject(value) || typeof value.pattern !== 'string') throw badQuery('invalid $regularExpression')
  const options = value.options ?? ''
  // `g`, `y` and `u` mean nothing to MongoDB, and `x` means nothing to JavaScript.
  if (typeof options !== 'string' || !/^[ims]*$/.test(options)) {
    throw badQuery(`invalid flag in regex options: ${String(options)}`)
  }
  try {
    return new RegExp(value.pattern, options)
  } catch {
    throw badQuery('Regular expression is invalid')
  }
}

function serverDate(value: unknown, now: number): Date {
  const offset = isPlainObject(value) ? decode(value.offset ?? 0, now, 0) : NaN
  if (typeof offset !== 'number' || !Number.isFinite(offset)) throw badQuery('invalid server date')
  return new Date(now + offset)
}

/** Writes a document as the service answers it. */
export function formatWire(document: unknown): string {
  return JSON.stringify(encode(document))
}

function encode(value: unknown): unknown {
  if (typeof value === 'number') return encodeNumber(value)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map(encode)
  if (!isPlainObject(value)) return value
  const out: Record<string, unknown> = {}
  for (const key of Object.keys(value)) out[key] = encode(value[key])
  return out
}

function encodeNumber(n: number): unknown {
  if (!Number.isInteger(n) || Object.is(n, -0) || Math.abs(n) >= 2 ** 63) {
    return { $numberDouble: Object.is(n, -0) ? '-0.0' : String(n) }
  }
  return n >= -(2 ** 31) && n < 2 ** 31 ? { $numberInt: String(n) } : { $numberLong: BigInt(n).toString() }
}
