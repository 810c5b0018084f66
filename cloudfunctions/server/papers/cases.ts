import type { Suggestion } from '@/domain/suggestion/suggestion'
import { Failure } from '../failure'
import type { Signed } from '../ports'
import { every } from '../store/every'
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
  const seen = {
    where: { ...scope, ...condition },
    limit: PAGE,
    fields: fields.map((path) => `state.${path}`),
  }
  for await (const docs of every(store, 'suggestions', seen)) {
    found.push(...docs.map(({ state }) => state))
    if (docs.length === PAGE && found.length >= MOST)
      throw new Failure('not-allowed', `超过 ${MOST} 件，请按届次分开导出`)
  }
  return found
}
