import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { nextCursor, PAGE, readCursor } from '../page'
import type { Signed } from '../ports'
import { isReadBy, toActor } from './read'

/** What this person, or the desk they staff, was told, latest first. */
export async function listMessages(
  { store, actor }: Signed,
  { cursor }: Input<Api['message.list']>,
): Promise<Output<Api['message.list']>> {
  const before = readCursor(cursor)
  const docs = await store.find('messages', {
    where: { ...toActor(actor), ...(before ? { sortKey: { lt: before } } : {}) },
    order: [['sortKey', 'desc']],
    limit: PAGE + 1,
  })
  return {
    messages: docs.slice(0, PAGE).map((doc) => {
      const { _id, caseId, kind, topic, title, text, on } = doc
      return { id: _id, caseId, kind, topic, title, text, on, read: isReadBy(doc, actor.person.id) }
    }),
    next: nextCursor(docs),
  }
}
