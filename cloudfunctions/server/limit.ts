import type { WritingPorts } from './ports'
import { get } from './store/port'

const MOST_RACES = 5

/** Counts one more try; false when there were too many. One document for each who tries, so nothing piles up. */
export async function mayTry(
  { store, now, hash }: WritingPorts,
  what: string,
  who: string,
  { most, withinMs }: { most: number; withinMs: number },
): Promise<boolean> {
  const _id = hash(`${what}:${who}`).slice(0, 32)
  for (let race = 0; race < MOST_RACES; race += 1) {
    const doc = await get(store, 'limits', _id)
    if (!doc) {
      if ((await store.insert('limits', { _id, from: now(), count: 1 })) === 'done') return true
      continue
    }
    const { from, count } = doc
    const fresh = now() - from >= withinMs
    if (!fresh && count >= most) return false
    const next = fresh ? { from: now(), count: 1 } : { count: count + 1 }
    if ((await store.updateIf('limits', { _id, from, count }, next)) === 'done') return true
  }
  return false // so many at once is too many
}
