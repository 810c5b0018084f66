import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery, ProtocolError } from '../protocol-error'
import { openDataFile } from './data-file'
import type { IndexField } from './index-keys'
import type { Index } from './plan'
import { documentOf } from './row'
import type { Sql } from './sql'
import { renewKeys } from './renew-keys'
import { createTransactions, type TransactionRules, type Transactions } from './transactions/transactions'
import { createVersions } from './transactions/versions'
import { createWatch, type Watch } from './watch'
import { indexRow, type Place } from './writes'

export type CollectionSpec = {
  name: string
  indexes: { name: string; keys: [field: string, order: 'asc' | 'desc'][]; unique?: boolean }[]
}

export type Store = {
  /** A collection by name; one that was never declared does not exist. */
  place(name: string): Place
  names(): string[]
  create(spec: CollectionSpec): void
  dump(name: string): PlainObject[]
  isEmpty(): boolean
  watch: Watch
  transactions: Transactions
  close(): void
}

type IndexSpec = { fields: readonly IndexField[]; unique: boolean }

export function openStore(
  dataDir: string,
  declared: readonly CollectionSpec[],
  rules: TransactionRules = { conflictAt: 'write', lifetimeMs: 30_000 },
): Store {
  const sql = openDataFile(dataDir)
  const watch = createWatch()
  const versions = createVersions(sql)
  const places = new Map<string, Place>()
  try {
    for (const row of sql.all<{ id: number; name: string }>('SELECT id, name FROM collections')) {
      places.set(row.name, {
        sql,
        watch,
        versions,
        id: row.id,
        name: row.name,
        indexes: storedIndexes(sql, row.id),
      })
    }
    renewKeys(sql, [...places.values()])
    for (const spec of declared) sql.transaction(() => declare({ sql, watch, versions }, places, spec))
  } catch (error) {
    sql.close()
    throw error
  }
  const place = (name: string): Place => {
    const found = places.get(name)
    if (found) return found
    throw new ProtocolError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
    )
  }
  return {
    place,
    watch,
    transactions: createTransactions(sql, versions, rules),
    names: () => [...places.keys()],
    create: (spec) => {
      if (places.has(spec.name)) {
        throw new ProtocolError(
          'DATABASE_COLLECTION_ALREADY_EXIST',
          '[ResourceUnavailable.ResourceExist] Table exist.',
        )
      }
      sql.transaction(() => declare({ sql, watch, versions }, places, spec))
    },
    dump: (name) =>
      sql
        .all<{ body: string }>(`SELECT json(body) AS body FROM docs_${place(name).id} ORDER BY n`)
        .map((row) => documentOf(row.body)),
    isEmpty: () =>
      [...places.values()].every(({ id }) => sql.all(`SELECT n FROM docs_${id} LIMIT 1`).length === 0),
    close: () => sql.close(),
  }
}

type Shared = Pick<Place, 'sql' | 'watch' | 'versions'>

function declare(shared: Shared, places: Map<string, Place>, spec: CollectionSpec): void {
  const known = places.get(spec.name)
  const place = known ?? { ...shared, id: createTable(shared.sql, spec.name), name: spec.name, indexes: [] }
  const wanted = new Map(spec.indexes.map((index) => [index.name, indexSpec(index)]))
  for (const index of [...place.indexes]) {
    const want = wanted.get(index.name)
    if (want && sameSpec(want, index)) wanted.delete(index.name)
    else dropIndex(place, index)
  }
  for (const [name, want] of wanted) buildIndex(place, name, want)
  if (!known) {
    places.set(spec.name, place)
    shared.sql.onRollback(() => places.delete(spec.name))
  }
}

function createTable(sql: Sql, name: string): number {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw badQuery(`invalid collection name: ${name}`)
  const { lastId } = sql.run('INSERT INTO collections (name) VALUES (?)', [name])
  sql.exec(`CREATE TABLE docs_${lastId} (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body BLOB NOT NULL)`)
  return lastId
}

function indexSpec(index: CollectionSpec['indexes'][number]): IndexSpec {
  const fields = index.keys.map(([path, order]) => ({ path, descending: order === 'desc' }))
  return { fields, unique: index.unique === true }
}

const sameSpec = (a: IndexSpec, b: IndexSpec): boolean =>
  a.unique === b.unique && JSON.stringify(a.fields) === JSON.stringify(b.fields)

function dropIndex(place: Place, index: Index): void {
  place.sql.exec(`DROP TABLE keys_${index.id}`)
  place.sql.run('DELETE FROM indexes WHERE id = ?', [index.id])
  place.indexes = place.indexes.filter((other) => other !== index)
}

function buildIndex(place: Place, name: string, spec: IndexSpec): void {
  const { lastId } = place.sql.run('INSERT INTO indexes (collection, name, spec) VALUES (?, ?, ?)', [
    place.id,
    name,
    JSON.stringify(spec),
  ])
  const primary = spec.unique ? 'PRIMARY KEY (k)' : 'PRIMARY KEY (k, n)'
  place.sql.exec(
    `CREATE TABLE keys_${lastId} (k BLOB NOT NULL, n INTEGER NOT NULL, ${primary}) WITHOUT ROWID`,
  )
  const index: Index = { id: lastId, name, arrays: new Set(), ...spec }
  const rows = place.sql.all<{ n: number; body: string }>(
    `SELECT n, json(body) AS body FROM docs_${place.id}`,
  )
  for (const row of rows) indexRow(place, index, row.n, documentOf(row.body))
  place.indexes.push(index)
}

function storedIndexes(sql: Sql, collection: number): Index[] {
  const rows = sql.all<{ id: number; name: string; spec: string; arrays: string }>(
    'SELECT id, name, spec, arrays FROM indexes WHERE collection = ? ORDER BY id',
    [collection],
  )
  return rows.map(({ id, name, spec, arrays }) => {
    const parsed: unknown = JSON.parse(spec)
    if (!isPlainObject(parsed)) throw new Error(`the stored declaration of index ${name} is damaged`)
    return { id, name, arrays: new Set(JSON.parse(arrays) as number[]), ...(parsed as IndexSpec) }
  })
}
