import type { Actor } from '@/domain/people/people'
import { relationTo } from '@/domain/suggestion/views'
import { failAt } from '../failure'
import type { Signed } from '../ports'
import { get } from '../store/port'
import type { CaseDoc } from './record'

/** Whether this actor may know of the case. Absent and forbidden are one. */
export function isSeen(doc: CaseDoc | undefined, actor: Actor): doc is CaseDoc {
  return doc !== undefined && relationTo(doc.state, actor) !== undefined
}

export async function seenCase({ store, actor }: Signed, id: string): Promise<CaseDoc> {
  const doc = await get(store, 'suggestions', id)
  if (!isSeen(doc, actor)) throw failAt('not-found')
  return doc
}
