import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'
import { valuesAt } from './index-keys'
import { keyOf } from './key'
import type { Sort } from './plan'

export function parseSort(order: unknown): Sort {
  if (order === undefined) return []
  if (!isPlainObject(order)) throw badQuery('order must be an object')
  return Object.entries(order).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw badQuery('order direction must be 1 or -1')
    if (path === '' || path.startsWith('$')) throw badQuery(`cannot order by '${path}'`)
    return { path, descending: direction === -1 }
  })
}

export function sortDocuments<T extends { document: PlainObject }>(items: T[], sort: Sort): T[] {
  if (sort.length === 0) return items
  const keyed = items.map((item) => ({ item, keys: sortKeysOf(item.document, sort) }))
  keyed.sort((a, b) => compareSortKeys(a.keys, b.keys, sort))
  return keyed.map(({ item }) => item)
}

/** Where a document stands in an order: one key for each field of it. */
export function sortKeysOf(document: PlainObject, sort: Sort): Buffer[] {
  return sort.map((by) => sortKey(document, by.path.split('.'), by.descending))
}

export function compareSortKeys(a: readonly Buffer[], b: readonly Buffer[], sort: Sort): number {
  for (const [i, by] of sort.entries()) {
    const order = Buffer.compare(a[i] ?? NONE, b[i] ?? NONE)
    if (order !== 0) return by.descending ? -order : order
  }
  return 0
}

const NONE = Buffer.alloc(0)

// An array stands at its smallest element when ascending and at its largest when descending.
function sortKey(document: PlainObject, path: string[], descending: boolean): Buffer {
  const keys = valuesAt(document, path).values.map(keyOf)
  return keys.reduce((best, key) => {
    const order = Buffer.compare(key, best)
    return (descending ? order > 0 : order < 0) ? key : best
  })
}
