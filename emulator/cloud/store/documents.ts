import type { PlainObject } from '../plain-object'
import type { Plan, Sort } from './plan'
import type { Constraints } from './constraints'
import { prefilterFor } from './prefilter'
import { rowsOf, scanned, weave, type Reading, type Row } from './read'
import { documentOf } from './row'
import { compareSortKeys, sortKeysOf } from './sort'

/** A document and the number of its row. */
export type Found = { n: number; document: PlainObject }

/** The documents a plan reads, in the order it promises; the same one may come twice. */
export function documentsOf(
  reading: Reading,
  plan: Plan,
  constraints: Constraints,
  sort: Sort,
): Iterable<Found> {
  if (plan.kind === 'scan') return parsed(scanned(reading, prefilterFor(constraints)))
  if (plan.kind === 'index') return parsed(rowsOf(reading, plan))
  const branches = plan.branches.map((branch) =>
    parsed(rowsOf(shareOf(reading, plan.branches.length), branch)),
  )
  return plan.sorted && sort.length > 0 ? woven(branches, sort) : concatenated(branches)
}

function* parsed(rows: Iterable<Row>): Iterable<Found> {
  for (const { n, body } of rows) yield { n, document: documentOf(body) }
}

function* concatenated(branches: readonly Iterable<Found>[]): Iterable<Found> {
  for (const branch of branches) yield* branch
}

const shareOf = (reading: Reading, shares: number): Reading => ({
  ...reading,
  wanted: () => reading.wanted() / shares,
})

// Different indexes have different keys, so their documents are compared by what is sorted by.
function* woven(branches: readonly Iterable<Found>[], sort: Sort): Iterable<Found> {
  const keyed = branches.map((branch) => withKeys(branch, sort))
  for (const { found } of weave(keyed, (a, b) => compareSortKeys(a.keys, b.keys, sort) < 0)) yield found
}

function* withKeys(branch: Iterable<Found>, sort: Sort): Iterable<{ found: Found; keys: Buffer[] }> {
  for (const found of branch) yield { found, keys: sortKeysOf(found.document, sort) }
}
