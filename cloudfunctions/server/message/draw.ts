import { addDays } from '@/domain/shared/plain-date'
import { isSent } from '../notify/templates'
import { todayOf, type WritingPorts } from '../ports'
import type { MessageDoc } from './message-doc'

const BATCH = 200

/** Writes what nobody has been told yet. A message that is there already stays as it is. */
export async function drawMessages(
  { store, templates, now }: Pick<WritingPorts, 'store' | 'templates' | 'now'>,
  wanted: readonly MessageDoc[],
): Promise<void> {
  // What a repair writes late is old news to a telephone.
  const fresh = addDays(todayOf({ now }), -1)
  for (let at = 0; at < wanted.length; at += BATCH) {
    const some = wanted.slice(at, at + BATCH)
    const there = await store.find('messages', {
      where: { _id: { in: some.map(({ _id }) => _id) } },
      limit: BATCH,
      fields: ['caseId'],
    })
    const known = new Set(there.map(({ _id }) => _id))
    await Promise.all(
      some
        .filter(({ _id }) => !known.has(_id))
        .map((one) => {
          const pushed = one.on >= fresh && isSent(templates, one.topic)
          return store.insert('messages', pushed ? { ...one, push: 'waiting' } : one)
        }),
    )
  }
}
