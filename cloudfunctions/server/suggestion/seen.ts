import { relationTo } from '@/domain/suggestion/views'
import { failAt } from '../failure'
import type { Signed } from '../ports'
import { get } from '../store/port'
import type { CaseDoc } from './record'

/** The case, if this actor may know of it. Absent and forbidden answer alike. */
export async function seenCase({ store, actor }: Signed, id: string): Promise<CaseDoc> {
  const doc = await get(store, 'suggestions', id)
  if (!doc || relationTo(doc.state, actor) === undefined) throw failAt('not-found')
  return doc
}
