import type { PersonDoc } from '../store/documents'
import { get, type Change, type Store } from '../store/port'

const MOST_RACES = 5

type PersonChange = Change<'people'>

/**
 * Changes one person on condition that nobody did meanwhile, trying again from what is there then. `change` answers
 * undefined when there is nothing to change.
 */
export async function changePerson(
  store: Store,
  id: string,
  change: (doc: PersonDoc) => PersonChange | undefined,
): Promise<'done' | 'absent' | 'exists'> {
  for (let race = 0; race < MOST_RACES; race += 1) {
    const doc = await get(store, 'people', id)
    if (!doc) return 'absent'
    const wanted = change(doc)
    if (!wanted) return 'done'
    const { _id, openid, rev } = doc
    const seen = { _id, ...(rev === undefined ? { openid } : { rev }) }
    const written = await store.updateIf('people', seen, { ...wanted, rev: (rev ?? 0) + 1 })
    if (written !== 'lost') return written
  }
  throw new Error('a person is changed by too many at once')
}
