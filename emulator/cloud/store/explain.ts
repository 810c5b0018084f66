import { parseWire } from '../ejson'
import { isPlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'
import { findDocuments, type Work } from './collection'
import { parseSort } from './sort'
import type { Store } from './store'
import { createWatch, shapeOf } from './watch'

/** A query as the protocol sends it: `query` and `order` are strings of EJSON. */
export type Question = { collection: string; query?: string; order?: string; skip?: number; limit?: number }

export type Explanation = Work & { shape: string; returned: number; unindexed: boolean }

/** Answers the query and tells how, without the documents and without leaving a trace in the watch. */
export function explain(store: Store, question: Question, now: number): Explanation {
  const { collection, query = '{}', order = '{}', skip = 0, limit = 20 } = question
  const watch = createWatch()
  const filter = parseWire(query, now)
  if (!isPlainObject(filter)) throw badQuery('query must be an object')
  const sort = parseSort(parseWire(order, now))
  const { found, ...work } = findDocuments({ ...store.place(collection), watch }, filter, {
    sort,
    skip,
    limit,
  })
  const unindexed = watch.total().length > 0
  return { ...work, shape: shapeOf(filter, sort), returned: found.length, unindexed }
}
