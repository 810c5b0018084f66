import type { PlainObject } from '../plain-object'
import { constraintsOf } from './constraints'
import { storable } from './document-rules'
import { matcher } from './filter'
import { planFor, type Index, type Plan, type Sort } from './plan'
import { prefilterFor } from './prefilter'
import { rowsOf, type Counter } from './read'
import { documentOf } from './row'
import { sortDocuments } from './sort'
import { deleteRow, insertRow, rewriteRow, type Place } from './writes'

/** How an answer was found: documents read for it, and the index used. */
export type Work = { examined: number; plan: string }
export type Found = { n: number; document: PlainObject }
export type Page = { sort: Sort; skip: number; limit: number }

const ID_INDEX: Index = {
  id: 0,
  name: '_id_',
  fields: [{ path: '_id', descending: false }],
  unique: true,
  arrays: new Set(),
}

export function findDocuments(place: Place, filter: PlainObject, page: Page): Work & { found: Found[] } {
  const matches = matcher(filter)
  const constraints = constraintsOf(filter)
  const plan = planFor([ID_INDEX, ...place.indexes], constraints, page.sort)
  const sorted = page.sort.length === 0 || (plan.kind === 'index' && plan.sorted)
  const enough = page.skip + page.limit
  const counter: Counter = { examined: 0 }
  const reading = { sql: place.sql, collection: place.id, counter, wanted: sorted ? enough : 500 }
  const found: Found[] = []
  const seen = new Set<number>()
  for (const row of rowsOf(reading, plan, prefilterFor(constraints.list))) {
    // A multikey index, or overlapping ranges, can give the same document more than once.
    if (seen.has(row.n)) continue
    const document = documentOf(row.body)
    if (!matches(document)) continue
    seen.add(row.n)
    found.push({ n: row.n, document })
    if (sorted && found.length >= enough) break
  }
  const ordered = sorted ? found : sortDocuments(found, page.sort)
  return { found: ordered.slice(page.skip, enough), examined: counter.examined, plan: planName(plan) }
}

export function countDocuments(place: Place, filter: PlainObject): Work & { total: number } {
  if (Object.keys(filter).length === 0) {
    const [row] = place.sql.all<{ total: number }>(`SELECT count(*) AS total FROM docs_${place.id}`)
    return { total: row?.total ?? 0, examined: 0, plan: 'count' }
  }
  const plan = planFor([ID_INDEX, ...place.indexes], constraintsOf(filter), [])
  if (plan.kind === 'index' && plan.exact && plan.index.id !== 0) {
    matcher(filter)
    const totals = plan.ranges.map(({ range }) => keysBetween(place, plan.index, range.low, range.high))
    return { total: totals.reduce((sum, total) => sum + total, 0), examined: 0, plan: planName(plan) }
  }
  const { found, ...work } = findDocuments(place, filter, ALL)
  return { total: found.length, ...work }
}

function keysBetween(place: Place, index: Index, low: Buffer, high: Buffer): number {
  const source = `SELECT count(DISTINCT n) AS total FROM keys_${index.id} WHERE k >= ? AND k < ?`
  return place.sql.all<{ total: number }>(source, [low, high])[0]?.total ?? 0
}

const ALL: Page = { sort: [], skip: 0, limit: Number.MAX_SAFE_INTEGER }
const FIRST: Page = { sort: [], skip: 0, limit: 1 }

const planName = (plan: Plan): string => (plan.kind === 'scan' ? 'scan' : plan.index.name)

/** Stores the documents, all or none, and answers their ids. */
export function insertDocuments(place: Place, documents: readonly unknown[]): unknown[] {
  const ready = documents.map(storable)
  return place.sql.transaction(() => {
    for (const document of ready) insertRow(place, document)
    return ready.map((document) => document._id)
  })
}

type Change = { filter: PlainObject; multi: boolean; change: (document: PlainObject) => PlainObject }

/** Finds and changes in one transaction, so a condition in the filter still holds when the change is written. */
export function updateDocuments(
  place: Place,
  { filter, multi, change }: Change,
): Work & { matched: number; updated: number } {
  return place.sql.transaction(() => {
    const { found, ...work } = findDocuments(place, filter, multi ? ALL : FIRST)
    const updated = found.filter(({ n, document }) => rewriteRow(place, n, document, change(document))).length
    return { matched: found.length, updated, ...work }
  })
}

export function removeDocuments(
  place: Place,
  filter: PlainObject,
  multi: boolean,
): Work & { deleted: number } {
  return place.sql.transaction(() => {
    const { found, ...work } = findDocuments(place, filter, multi ? ALL : FIRST)
    for (const { n, document } of found) deleteRow(place, n, document)
    return { deleted: found.length, ...work }
  })
}

type Replaced = { inserted: boolean; updated: boolean; id: unknown }

/** Puts a whole document under an id, over what may be there. */
export function replaceDocument(place: Place, id: unknown, content: PlainObject): Replaced {
  const document = storable({ ...content, _id: id })
  return place.sql.transaction(() => {
    const [present] = findDocuments(place, { _id: document._id }, FIRST).found
    if (!present) {
      insertRow(place, document)
      return { inserted: true, updated: false, id }
    }
    return { inserted: false, updated: rewriteRow(place, present.n, present.document, document), id }
  })
}
