import { isPlainObject, type PlainObject } from '../plain-object'
import type { Sort } from './plan'

/** A query no index narrows: where, and its shape without any value. */
export type Unindexed = { collection: string; shape: string; examined: number; returned: number }
export type UnindexedCount = Unindexed & { times: number }

/** Keeps account of the queries that grow with their collection. */
export type Watch = {
  saw(query: Unindexed): void
  /** What was seen since it was last asked. */
  fresh(): Unindexed[]
  /** All that was seen since the start, added up by shape. */
  total(): UnindexedCount[]
}

const MOST_SHAPES = 500

export function createWatch(): Watch {
  let fresh: Unindexed[] = []
  const counts = new Map<string, UnindexedCount>()
  return {
    saw: (query) => {
      fresh.push(query)
      const key = `${query.collection} ${query.shape}`
      const known = counts.get(key)
      if (known) {
        known.times += 1
        known.examined += query.examined
        known.returned += query.returned
      } else if (counts.size < MOST_SHAPES) counts.set(key, { ...query, times: 1 })
    },
    fresh: () => {
      const seen = fresh
      fresh = []
      return seen
    },
    total: () => [...counts.values()],
  }
}

/** What a query asks, without what it asks for: `{ stage: =, at: $gt } sort { at: -1 }`. */
export function shapeOf(filter: PlainObject, sort: Sort): string {
  const order = sort.map(({ path, descending }) => `${path}: ${descending ? -1 : 1}`)
  return filterShape(filter) + (order.length > 0 ? ` sort { ${order.join(', ')} }` : '')
}

function filterShape(filter: PlainObject): string {
  const parts = Object.entries(filter).map(([key, value]) => {
    if (Array.isArray(value) && key.startsWith('$')) {
      return `${key}: [${value.map((branch) => (isPlainObject(branch) ? filterShape(branch) : '?')).join(', ')}]`
    }
    return `${key}: ${conditionShape(value)}`
  })
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}'
}

function conditionShape(condition: unknown): string {
  if (condition instanceof RegExp) return '$regex'
  const operators = isPlainObject(condition)
    ? Object.keys(condition).filter((key) => key.startsWith('$'))
    : []
  return operators.length > 0 ? operators.join(' ') : '='
}
