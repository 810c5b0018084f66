import { parseWire } from '../ejson'
import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery, ProtocolError } from '../protocol-error'
import type { DatabaseContext } from './action'

export function textParam(params: PlainObject, name: string): string {
  const value = params[name]
  if (typeof value === 'string' && value !== '') return value
  throw new ProtocolError('INVALID_PARAM', `${name} must be a non-empty string`)
}

export function wholeParam(params: PlainObject, name: string, otherwise: number): number {
  const value = params[name] ?? otherwise
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new ProtocolError('INVALID_PARAM', `${name} must be a non-negative whole number`)
}

export function wireParam(context: DatabaseContext, params: PlainObject, name: string): unknown {
  const value = params[name]
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw new ProtocolError('INVALID_PARAM', `${name} must be a string of EJSON`)
  return parseWire(value, context.now)
}

/** The filter of a request. The SDK sends none, or an empty string, when where() was not called. */
export function filterParam(context: DatabaseContext, params: PlainObject): PlainObject | undefined {
  const filter = params.query === '' ? undefined : wireParam(context, params, 'query')
  if (filter === undefined) return undefined
  if (!isPlainObject(filter)) throw new ProtocolError('INVALID_PARAM', 'query must be an object')
  return filter
}

/** A write must say what it is about, even if it says "everything" with an empty where(). */
export function writeFilterParam(context: DatabaseContext, params: PlainObject): PlainObject {
  const filter = filterParam(context, params)
  if (!filter) throw new ProtocolError('INVALID_PARAM', 'a write needs doc() or where()')
  return filter
}

/** The documents of an insert, each a string of EJSON. */
export function documentsParam(context: DatabaseContext, params: PlainObject): unknown[] {
  if (!Array.isArray(params.data) || params.data.length === 0) {
    throw new ProtocolError('INVALID_PARAM', 'data must be a non-empty array')
  }
  return params.data.map((text: unknown) => {
    if (typeof text !== 'string') throw new ProtocolError('INVALID_PARAM', 'data must hold strings of EJSON')
    const { documentBytes } = context.limits
    if (Buffer.byteLength(text) > documentBytes)
      throw badQuery(`document is larger than ${documentBytes} bytes`)
    return parseWire(text, context.now)
  })
}

/** Counting and aggregating have no place in a transaction; they must not quietly happen outside it. */
export function refuseTransaction(params: PlainObject): void {
  if (params.transactionId !== undefined) {
    throw new ProtocolError('INVALID_PARAM', 'a transaction works with doc() and add() only')
  }
}
