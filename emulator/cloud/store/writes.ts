import { codeOf } from '../error-code'
import type { PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { checkSize } from './document-rules'
import { indexKeys } from './index-keys'
import { keyOf } from './key'
import type { Index } from './plan'
import { rowText } from './row'
import type { Sql } from './sql'
import type { Versions } from './transactions/versions'
import type { Watch } from './watch'

/** Where a collection lives: table `docs_<id>`, and one table `keys_<id>` per index. */
export type Place = { sql: Sql; watch: Watch; versions: Versions; id: number; name: string; indexes: Index[] }

export function insertRow(place: Place, document: PlainObject): void {
  const text = rowText(document)
  checkSize(text)
  place.versions.touch(place.id, document._id, undefined)
  const n = unlessDuplicate(place, '_id_', ['_id'], document, () =>
    place.sql.run(`INSERT INTO docs_${place.id} (id, body) VALUES (?, jsonb(?))`, [
      keyOf(document._id),
      text,
    ]),
  ).lastId
  for (const index of place.indexes) addKeys(place, index, document, n, keysFor(place, index, document))
}

/** Writes the new state of a document; false when nothing is different. */
export function rewriteRow(place: Place, n: number, before: PlainObject, changed: PlainObject): boolean {
  const text = rowText(changed)
  if (text === rowText(before)) return false
  checkSize(text)
  place.versions.touch(place.id, before._id, before)
  place.sql.run(`UPDATE docs_${place.id} SET body = jsonb(?) WHERE n = ?`, [text, n])
  for (const index of place.indexes) {
    const old = keysFor(place, index, before)
    const fresh = keysFor(place, index, changed)
    removeKeys(place, index, n, without(old, fresh))
    addKeys(place, index, changed, n, without(fresh, old))
  }
  return true
}

export function deleteRow(place: Place, n: number, document: PlainObject): void {
  place.versions.touch(place.id, document._id, document)
  place.sql.run(`DELETE FROM docs_${place.id} WHERE n = ?`, [n])
  for (const index of place.indexes) removeKeys(place, index, n, keysFor(place, index, document))
}

/** Adds the keys of one document to an index, as when the index is built over existing documents. */
export function indexRow(place: Place, index: Index, n: number, document: PlainObject): void {
  addKeys(place, index, document, n, keysFor(place, index, document))
}

function keysFor(place: Place, index: Index, document: PlainObject): Buffer[] {
  const { keys, arrays } = indexKeys(document, index.fields)
  if (arrays.some((position) => !index.arrays.has(position))) {
    const before = index.arrays
    index.arrays = new Set([...before, ...arrays])
    place.sql.onRollback(() => (index.arrays = before))
    place.sql.run('UPDATE indexes SET arrays = ? WHERE id = ?', [JSON.stringify([...index.arrays]), index.id])
  }
  return keys
}

const without = (keys: Buffer[], others: Buffer[]): Buffer[] =>
  keys.filter((key) => !others.some((other) => other.equals(key)))

function addKeys(place: Place, index: Index, document: PlainObject, n: number, keys: Buffer[]): void {
  const paths = index.fields.map((field) => field.path)
  for (const key of keys) {
    unlessDuplicate(place, index.name, paths, document, () =>
      place.sql.run(`INSERT INTO keys_${index.id} (k, n) VALUES (?, ?)`, [key, n]),
    )
  }
}

function removeKeys(place: Place, index: Index, n: number, keys: Buffer[]): void {
  for (const key of keys) place.sql.run(`DELETE FROM keys_${index.id} WHERE k = ? AND n = ?`, [key, n])
}

function unlessDuplicate<T>(
  place: Place,
  index: string,
  paths: string[],
  document: PlainObject,
  write: () => T,
): T {
  try {
    return write()
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error
    const values = paths.map((path) => `${path}: ${JSON.stringify(fieldAt(document, path) ?? null)}`)
    throw new ProtocolError(
      'DATABASE_REQUEST_FAILED',
      '[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ' +
        `local.${place.name} index: ${index} dup key: { ${values.join(', ')} }}]}, {<nil>}]`,
    )
  }
}

const fieldAt = (document: PlainObject, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => {
    if (typeof node !== 'object' || node === null) return undefined
    return (node as PlainObject)[name]
  }, document)
