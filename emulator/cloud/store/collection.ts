import type { PlainObject } from '../plain-object'
import type { Variables } from './aggregate/expression'
import { constraintsOf } from './constraints'
import { storable } from './document-rules'
import { matcher } from './filter'
import { planFor } from './union'
import type { Index, Plan, Sort } from './plan'
import { documentsOf, type Found } from './documents'
import { sortDocuments } from './sort'
import { shapeOf } from './watch'
import { deleteRow, insertRow, rewriteRow, type Place } from './writes'

/** How an answer was found: the index used, keys and documents read for it, and where its order comes from. */
export type Work = { plan: string; keys: number; examined: number; sort: 'none' | 'index' | 'memory' }
export type Page = { sort: Sort; skip: number; limit: number }

const ID_INDEX: Index = {
  id: 0,
  name: '_id_',
  fields: [{ path: '_id', descending: false }],
  unique: true,
  arrays: new Set(),
}

/** `variables` are what `$expr` in the filter may name, inside a `$lookup`. */
export function findDocuments(
  place: Place,
  filter: PlainObject,
  page: Page,
  variables?: Variables,
): Work & { found: Found[] } {
  const matches = matcher(filter, variables)
  const constraints = constraintsOf(filter, variables)
  const plan = planFor([ID_INDEX, ...place.indexes], constraints, page.sort)
  const sorted = page.sort.length === 0 || (plan.kind !== 'scan' && plan.sorted !== false)
  const enough = page.skip + page.limit
  const found: Found[] = []
  const counter = { keys: 0, examined: 0, accepted: 0 }
  const wanted = (): number => (sorted ? enough - found.length : Infinity)
  const seen = new Set<number>()
  const reading = { sql: place.sql, collection: place.id, counter, wanted }
  for (const item of documentsOf(reading, plan, constraints, page.sort)) {
    // A multikey index, or overlapping ranges, can give the same document more than once.
    if (seen.has(item.n) || !matches(item.document)) continue
    counter.accepted += 1
    seen.add(item.n)
    found.push(item)
    if (sorted && found.length >= enough) break
  }
  const ordered = sorted ? found : sortDocuments(found, page.sort)
  const answer = ordered.slice(page.skip, enough)
  if (growsWithCollection(plan, filter, page.sort)) {
    const { examined } = counter
    place.watch.saw({
      collection: place.name,
      shape: shapeOf(filter, page.sort),
      examined,
      returned: answer.length,
    })
  }
  const { keys, examined } = counter
  const sort = page.sort.length === 0 ? 'none' : sorted ? 'index' : 'memory'
  return { found: answer, plan: planName(plan), keys, examined, sort }
}

/** No index narrows the query: what it reads grows with the collection rather than with the answer. */
function growsWithCollection(plan: Plan, filter: PlainObject, sort: Sort): boolean {
  const filters = Object.keys(filter).length > 0
  if (plan.kind === 'scan') return filters || sort.length > 0
  return filters && !(plan.kind === 'index' ? [plan] : plan.branches).every(({ narrows }) => narrows)
}

export function countDocuments(place: Place, filter: PlainObject): Work & { total: number } {
  if (Object.keys(filter).length === 0) {
    const [row] = place.sql.all<{ total: number }>(`SELECT count(*) AS total FROM docs_${place.id}`)
    return { total: row?.total ?? 0, plan: 'count', keys: 0, examined: 0, sort: 'none' }
  }
  const plan = planFor([ID_INDEX, ...place.indexes], constraintsOf(filter), [])
  if (plan.kind === 'index' && plan.exact && plan.index.id !== 0) {
    matcher(filter)
    const totals = plan.ranges.map(({ range }) => keysBetween(place, plan.index, range.low, range.high))
    const total = totals.reduce((sum, n) => sum + n, 0)
    return { total, plan: planName(plan), keys: total, examined: 0, sort: 'none' }
  }
  const { found, ...work } = findDocuments(place, filter, ALL)
  return { total: found.length, ...work }
}

function keysBetween(place: Place, index: Index, low: Buffer, high: Buffer): number {
  const source = `SELECT count(DISTINCT n) AS total FROM keys_${index.id} WHERE k >= ? AND k < ?`
  return place.sql.all<{ total: number }>(source, [low, high])[0]?.total ?? 0
}

export const ALL: Page = { sort: [], skip: 0, limit: Number.MAX_SAFE_INTEGER }
export const FIRST: Page = { sort: [], skip: 0, limit: 1 }

function planName(plan: Plan): string {
  if (plan.kind === 'scan') return 'scan'
  return plan.kind === 'index' ? plan.index.name : plan.branches.map(({ index }) => index.name).join(' | ')
}

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
