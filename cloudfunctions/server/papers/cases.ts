import type { Suggestion } from '@/domain/suggestion/suggestion'
import { Failure } from '../failure'
import type { Signed } from '../ports'
import type { Where } from '../store/port'
import { scopeOf } from '../suggestion/list'

const PAGE = 500
const MOST = 5000

/** Every case this actor may see and that meets the condition, of each the fields named. */
export async function seenCases(
  { store, actor }: Signed,
  condition: Where,
  fields: readonly string[],
): Promise<Suggestion[]> {
  const scope = scopeOf(actor)
  if (!scope) return []
  const found: Suggestion[] = []
  let before: string | undefined
  for (;;) {
    const docs = await store.find('suggestions', {
      where: { ...scope, ...condition, ...(before ? { sortKey: { lt: before } } : {}) },
      order: [['sortKey', 'desc']],
      limit: PAGE,
      fields: ['sortKey', ...fields.map((path) => `state.${path}`)],
    })
    found.push(...docs.map(({ state }) => state))
    if (docs.length < PAGE) return found
    if (found.length >= MOST) throw new Failure('not-allowed', `超过 ${MOST} 件，请按届次分开导出`)
    before = docs[docs.length - 1]?.sortKey
  }
}
