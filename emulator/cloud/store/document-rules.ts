import { randomBytes } from 'node:crypto'
import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'

const MAX_DEPTH = 100
const MAX_BYTES = 16 * 1024 * 1024

/** A document as it may be stored: named fields, a usable `_id` (made here if absent), `_id` first. */
export function storable(document: unknown): PlainObject {
  if (!isPlainObject(document)) throw badQuery('a document must be an object')
  checkFields(document, 0)
  const { _id = randomBytes(16).toString('hex'), ...rest } = document
  return { _id: documentId(_id), ...rest }
}

function documentId(id: unknown): string | number {
  if (typeof id === 'string' && id !== '') return id
  if (typeof id === 'number' && Number.isFinite(id)) return id
  throw badQuery('_id must be a non-empty string or a number')
}

/** Stricter than MongoDB 5: a field name may not hold `.` or begin with `$`, wherever it stands. */
export function checkFields(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH) throw badQuery(`nested deeper than ${MAX_DEPTH} levels`)
  if (Array.isArray(value)) for (const item of value) checkFields(item, depth + 1)
  if (!isPlainObject(value)) return
  for (const [key, child] of Object.entries(value)) {
    checkFieldName(key)
    checkFields(child, depth + 1)
  }
}

export function checkFieldName(name: string): void {
  if (name === '' || name === '__proto__' || /^\$|[.\0]/.test(name)) {
    throw badQuery(`field name '${name.replace(/\0/g, '\\0')}' is not allowed`)
  }
}

export function checkSize(text: string): void {
  if (Buffer.byteLength(text) > MAX_BYTES) throw badQuery('document is larger than 16 MB')
}
