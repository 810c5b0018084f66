import { createHash, type Hash } from 'node:crypto'
import { formatWire } from '../ejson'
import { isPlainObject } from '../plain-object'
import { documentOf } from '../store/row'
import type { Sql } from '../store/sql'

export type CollectionSum = { name: string; documents: number; sha256: string }
export type FileSum = { path: string; bytes: number; sha256: string }

/** What a backup holds, so that a restore can tell whether it got everything and nothing else. */
export type Manifest = {
  madeAt: string
  /** The format of the data inside (see store/format.ts). */
  format: number
  collections: CollectionSum[]
  files: { count: number; bytes: number; sha256: string }
}

const AT_ONCE = 1000

/** Counts and hashes every collection: its documents as canonical EJSON, one a line, in the order of their ids. */
export function collectionSums(sql: Sql): CollectionSum[] {
  return sql
    .all<{ id: number; name: string }>('SELECT id, name FROM collections ORDER BY name')
    .map(({ id, name }) => ({ name, ...documentsSum(sql, id) }))
}

function documentsSum(sql: Sql, collection: number): { documents: number; sha256: string } {
  const hash = createHash('sha256')
  let documents = 0
  let last: Uint8Array = Buffer.alloc(0)
  for (;;) {
    const rows = sql.all<{ id: ArrayBuffer; body: string }>(
      `SELECT id, json(body) AS body FROM docs_${collection} WHERE id > ? ORDER BY id LIMIT ?`,
      [last, AT_ONCE],
    )
    for (const { body } of rows) hash.update(`${formatWire(documentOf(body))}\n`)
    documents += rows.length
    const end = rows[rows.length - 1]
    if (!end || rows.length < AT_ONCE) return { documents, sha256: hash.digest('hex') }
    last = Buffer.from(end.id)
  }
}

/** All the files as one sum. */
export function filesSum(files: readonly FileSum[]): Manifest['files'] {
  const hash = createHash('sha256')
  let count = 0
  let total = 0
  for (const { path, bytes, sha256 } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\0${bytes}\0${sha256}\n`)
    count += 1
    total += bytes
  }
  return { count, bytes: total, sha256: hash.digest('hex') }
}

export const newFileHash = (): Hash => createHash('sha256')

export function parseManifest(text: string | undefined): Manifest | undefined {
  const value: unknown = text === undefined ? undefined : JSON.parse(text)
  if (!isPlainObject(value) || !Array.isArray(value.collections) || !isPlainObject(value.files))
    return undefined
  if (typeof value.format !== 'number') return undefined
  // Written by this program alone; each number in it is compared with what is really there.
  return value as Manifest
}

/** The first thing in which what was found differs from what was promised, as a sentence. */
export function difference(
  promised: Manifest,
  found: Omit<Manifest, 'madeAt' | 'format'>,
): string | undefined {
  const names = new Set([...promised.collections, ...found.collections].map(({ name }) => name))
  for (const name of names) {
    const [before, after] = [promised, found].map(({ collections }) =>
      collections.find((c) => c.name === name),
    )
    if (before?.documents !== after?.documents) {
      return `集合 ${name} 应有 ${before?.documents ?? 0} 条，实有 ${after?.documents ?? 0} 条`
    }
    if (before?.sha256 !== after?.sha256) return `集合 ${name} 的内容与备份时不同`
  }
  const { count, sha256 } = promised.files
  if (count !== found.files.count) return `文件应有 ${count} 个，实有 ${found.files.count} 个`
  return sha256 === found.files.sha256 ? undefined : '文件内容与备份时不同'
}
