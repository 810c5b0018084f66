import type { CollectionSpec } from '../../../config/collections'
import { checkCount, checkQuery, checkRemoval, checkTarget, plain } from './check'
import type { Documents } from './documents'
import { compare, cut, matches, valuesAt } from './match'
import type { CollectionName, Query, Store } from './port'

type Held = { _id: string } & Record<string, unknown>

/** The same port without a network, for tests of everything above it. Values are copied in and out, as by a wire. */
export function memoryStore(
  collections: readonly CollectionSpec[],
): Store & { dump(name: CollectionName): Held[] } {
  const held = new Map(
    collections.map(({ name, indexes }) => [
      name,
      {
        documents: new Map<string, Held>(),
        unique: indexes
          .filter((index) => index.unique)
          .map(({ keys }) => ({ keys, ids: new Map<string, string>() })),
      },
    ]),
  )
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
  }
  return {
    dump: (name) => plain([...place(name).documents.values()]),
    find: async <N extends CollectionName>(name: N, query: Query) => {
      checkQuery(query)
      const { where, order = [], limit, fields } = query
      const { documents } = place(name)
      const named = typeof where._id === 'string' ? documents.get(where._id) : undefined
      const candidates = typeof where._id === 'string' ? (named ? [named] : []) : [...documents.values()]
      const found = candidates.filter((document) => matches(document, where))
      found.sort((a, b) => inOrder(a, b, order))
      const page = found.slice(0, limit)
      return plain(fields ? page.map((document) => cut(document, fields)) : page) as Documents[N][] // what was inserted
    },
    count: async (name, where) => {
      checkCount(where)
      return [...place(name).documents.values()].filter((document) => matches(document, where)).length
    },
    insert: async (name, document) => {
      const { documents } = place(name)
      const copy = plain<object>(document) as Held // every document has a text for an id
      if (documents.has(copy._id) || isTaken(name, copy)) return 'exists'
      keep(name, copy)
      return 'done'
    },
    updateIf: async (name, where, change) => {
      checkTarget(where)
      const { documents } = place(name)
      const before = documents.get(where._id)
      if (!before || !matches(before, where)) return 'lost'
      const after = plain({ ...before, ...change })
      if (isTaken(name, after)) return 'exists'
      keep(name, after)
      return JSON.stringify(after) === JSON.stringify(before) ? 'lost' : 'done'
    },
    remove: async (name, where) => {
      checkRemoval(name, where)
      const { documents, unique } = place(name)
      const before = documents.get(where._id)
      if (!before || !matches(before, where)) return 'lost'
      for (const { keys, ids } of unique) ids.delete(keyText(before, keys))
      documents.delete(where._id)
      return 'done'
    },
  }
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
