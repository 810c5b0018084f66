import type { Documents } from './documents'
import type { Query, Reader, Where } from './port'

/** Collections whose documents have a place in time, the latest change first. */
type Ordered = {
  [N in keyof Documents]: Documents[N] extends { sortKey: string } ? N : never
}[keyof Documents]

/** All documents that meet the condition, the latest change first, page by page: a list ends, these must not. */
export async function* every<N extends Ordered>(
  store: Reader,
  name: N,
  { where, limit, fields }: { where: Where; limit: number; fields: readonly string[] },
): AsyncGenerator<Documents[N][]> {
  let before: string | undefined
  for (;;) {
    const query: Query = {
      where: { ...where, ...(before ? { sortKey: { lt: before } } : {}) },
      order: [['sortKey', 'desc']],
      limit,
      fields: ['sortKey', ...fields],
    }
    const docs = await store.find(name, query)
    yield docs
    if (docs.length < limit) return
    before = (docs[docs.length - 1] as { sortKey: string } | undefined)?.sortKey // asked for above
  }
}
