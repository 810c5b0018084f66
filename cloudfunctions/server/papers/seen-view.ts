import { relationTo, viewFor } from '@/domain/suggestion/views'
import { replay } from '@/domain/suggestion/evolve'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { brokenAt } from '../cases/integrity'
import { readerFor, withPacks } from '../context'
import { failAt } from '../failure'
import type { Signed } from '../ports'
import { get } from '../store/port'

/** The case as this actor may see it: a paper says no more than the screen. A broken record is not put on paper. */
export async function seenView(ports: Signed, id: string): Promise<CaseView> {
  const doc = await get(ports.store, 'suggestions', id)
  if (!doc || !relationTo(doc.state, ports.actor)) throw failAt('not-found')
  if (brokenAt({ replay }, doc, ports.hash) !== 0) throw failAt('record-broken')
  const ruled = await withPacks(ports, doc.congress)
  const view = viewFor(doc.state, doc.events, 0, readerFor(ruled, ports.actor, doc.state))
  if (!view) throw failAt('not-found')
  return view
}
