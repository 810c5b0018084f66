import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { partiesOf } from '@/domain/people/people'
import { nextCursor, PAGE, readCursor } from '../page'
import type { Signed } from '../ports'

/** What this person, or the desk they staff, was told, latest first. */
export async function listMessages(
  { store, actor }: Signed,
  { cursor }: Input<Api['message.list']>,
): Promise<Output<Api['message.list']>> {
  const before = readCursor(cursor)
  const docs = await store.find('messages', {
    where: {
      to: { in: [actor.person.id, ...partiesOf(actor)] },
      congress: actor.post.congress,
      ...(before ? { sortKey: { lt: before } } : {}),
    },
    order: [['sortKey', 'desc']],
    limit: PAGE + 1,
  })
  return {
    messages: docs
      .slice(0, PAGE)
      .map(({ _id, caseId, kind, title, text, on }) => ({ id: _id, caseId, kind, title, text, on })),
    next: nextCursor(docs),
  }
}
