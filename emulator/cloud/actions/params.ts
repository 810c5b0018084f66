import { parseWire } from '../ejson'
import { isPlainObject, type PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
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

/** Until transactions exist, a step of one must not quietly become a plain read or write. */
export function refuseTransaction(params: PlainObject): void {
  if (params.transactionId !== undefined) {
    throw new ProtocolError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] the emulator does not support transactions',
    )
  }
}
