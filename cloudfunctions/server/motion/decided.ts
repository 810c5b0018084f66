import type { Input, Output } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import { publicFields, publicMotion } from '@/domain/motion/public-view'
import { nextCursor, PAGE, readCursor } from '../page'
import type { Ports } from '../ports'

const FIELDS = ['sortKey', ...publicFields.map((path) => `state.${path}`)]

/** Motions the presidium has taken up, latest change first. */
export async function decidedMotions(
  { store }: Ports,
  { cursor }: Input<PublicApi['motions.decided']>,
): Promise<Output<PublicApi['motions.decided']>> {
  const after = readCursor(cursor)
  const docs = await store.find('motions', {
    where: { decided: true, ...(after ? { sortKey: { lt: after } } : {}) },
    order: [['sortKey', 'desc']],
    limit: PAGE + 1,
    fields: FIELDS,
  })
  const rows = docs.slice(0, PAGE).map(({ state }) => publicMotion(state))
  return { rows: rows.filter((row) => row !== undefined), next: nextCursor(docs) }
}
