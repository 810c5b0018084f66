import type { Store } from '../store/port'
import type { MessageDoc } from './message-doc'

const BATCH = 200

/** Writes what nobody has been told yet. A message that is there already stays as it is. */
export async function drawMessages(store: Store, wanted: readonly MessageDoc[]): Promise<void> {
  for (let at = 0; at < wanted.length; at += BATCH) {
    const some = wanted.slice(at, at + BATCH)
    const there = await store.find('messages', {
      where: { _id: { in: some.map(({ _id }) => _id) } },
      limit: BATCH,
      fields: ['caseId'],
    })
    const known = new Set(there.map(({ _id }) => _id))
    await Promise.all(some.filter(({ _id }) => !known.has(_id)).map((one) => store.insert('messages', one)))
  }
}
