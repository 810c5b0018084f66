import type { CollectionSpec } from '../../../config/collections'
import { isSame } from '@/domain/shared/canonical'
import { checkCount, checkQuery, checkRemoval, checkTarget } from './check'
import type { Documents } from './documents'
import { compare, cut, matcher, valuesAt } from './match'
import type { CollectionName, Query, Store, Where } from './port'

type Held = { _id: string } & Record<string, unknown>

type Place = {
  documents: Map<string, Held>
  unique: { keys: CollectionSpec['indexes'][number]['keys']; ids: Map<string, string> }[]
}

export type MemoryStore = Store & {
  dump(name: CollectionName): Held[]
  /** A store of its own that begins with what this one holds. */
  copy(): MemoryStore
  /** How many documents have been written so far: what changes nothing does not count. */
  writes(): number
}

/**
 * The same port without a network, for tests of everything above it. Values are copied on their way in, as by a wire, and
 * cannot be changed afterwards: whoever writes into what was read finds out at once.
 */
export function memoryStore(collections: readonly CollectionSpec[]): MemoryStore {
  return storeOver(
    new Map(
      collections.map(({ name, indexes }) => [
        name,
        {
          documents: new Map(),
          unique: indexes.filter((index) => index.unique).map(({ keys }) => ({ keys, ids: new Map() })),
        },
      ]),
    ),
  )
}

function storeOver(held: ReadonlyMap<string, Place>): MemoryStore {
  let written = 0
  const place = (name: string) => {
    const found = held.get(name)
    if (found) return found
    throw new Error(`no collection ${name}`)
  }
  const isTaken = (name: string, document: Held): boolean =>
    place(name).unique.some(
      ({ keys, ids }) => (ids.get(keyText(document, keys)) ?? document._id) !== document._id,
    )
  const keep = (name: string, document: Held): void => {
    const { documents, unique } = place(name)
    const before = documents.get(document._id)
    for (const { keys, ids } of unique) {
      if (before) ids.delete(keyText(before, keys))
      ids.set(keyText(document, keys), document._id)
    }
    documents.set(document._id, document)
    written += 1
  }
  return {
    dump: (name) => [...place(name).documents.values()],
    copy: () =>
      storeOver(
        new Map(
          [...held].map(([name, { documents, unique }]) => [
            name,
            {
              documents: new Map(documents),
              unique: unique.map(({ keys, ids }) => ({ keys, ids: new Map(ids) })),
            },
          ]),
        ),
      ),
    writes: () => written,
    find: async <N extends CollectionName>(name: N, query: Query) => {
      checkQuery(query)
      const { where, order = [], limit, fields: wanted } = query
      const { documents } = place(name)
      const id = idIn(place(name), where)
      const named = id === undefined ? undefined : documents.get(id)
      const candidates = id === undefined ? [...documents.values()] : named ? [named] : []
      const found = candidates.filter(matcher(where))
      found.sort((a, b) => inOrder(a, b, order))
      const page = found.slice(0, limit)
      return (wanted ? page.map((document) => cut(document, wanted)) : page) as Documents[N][] // what was inserted
    },
    count: async (name, where) => {
      checkCount(where)
      return [...place(name).documents.values()].filter(matcher(where)).length
    },
    insert: async (name, document) => {
      const { documents } = place(name)
      const copy = carried(document) as Held // every document has a text for an id
      if (documents.has(copy._id) || isTaken(name, copy)) return 'exists'
      keep(name, copy)
      return 'done'
    },
    updateIf: async (name, where, change) => {
      checkTarget(where)
      const { documents } = place(name)
      const before = documents.get(where._id)
      if (!before || !matcher(where)(before)) return 'lost'
      const after = carried({ ...before, ...change }) as Held
      if (isTaken(name, after)) return 'exists'
      if (isSame(after, before)) return 'lost'
      keep(name, after)
      return 'done'
    },
    remove: async (name, where) => {
      checkRemoval(name, where)
      const { documents, unique } = place(name)
      const before = documents.get(where._id)
      if (!before || !matcher(where)(before)) return 'lost'
      for (const { keys, ids } of unique) ids.delete(keyText(before, keys))
      documents.delete(where._id)
      written += 1
      return 'done'
    },
  }
}

/** Values that this store has copied already; they never change, so whatever is built from them may share them. */
const copies = new WeakSet<object>()

/** What a wire would carry, for good. */
function carried(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null) return value ?? null
  if (copies.has(value)) return value
  const copy = Array.isArray(value) ? value.map(carried) : fields(value)
  copies.add(Object.freeze(copy))
  return copy
}

function fields(value: object): object {
  const there = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(there.map(([key, item]) => [key, carried(item)]))
}

/** The one id that a query can mean; undefined when it may mean several documents, empty when it means none. */
function idIn({ unique }: Place, where: Where): string | undefined {
  if (typeof where._id === 'string') return where._id
  for (const { keys, ids } of unique) {
    const asked = keys.map(([field]) => where[field])
    if (asked.every((value) => typeof value === 'string')) return ids.get(JSON.stringify(asked)) ?? ''
  }
  return undefined
}

// What must be unique is a plain value, or several of them together.
function keyText(document: object, keys: CollectionSpec['indexes'][number]['keys']): string {
  return JSON.stringify(keys.map(([field]) => valuesAt(document, field.split('.'))[0] ?? null))
}

function inOrder(a: object, b: object, order: NonNullable<Query['order']>): number {
  for (const [field, direction] of order) {
    const path = field.split('.')
    const step = compare(valuesAt(a, path)[0], valuesAt(b, path)[0])
    if (step !== 0) return direction === 'asc' ? step : -step
  }
  return 0
}
