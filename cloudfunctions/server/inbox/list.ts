import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { clockText } from '@/domain/calendar/deadline'
import { partiesOf } from '@/domain/people/people'
import { PAGE, nextCursor, readCursor } from '../page'
import { todayOf, type Signed } from '../ports'
import type { InboxDoc } from './inbox-doc'

type Item = Output<Api['inbox.list']>['items'][number]

/** What waits for this actor, most urgent first. How late it is, is said now. */
export async function listInbox(
  ports: Signed,
  { cursor }: Input<Api['inbox.list']>,
): Promise<Output<Api['inbox.list']>> {
  const parties = partiesOf(ports.actor)
  if (parties.length === 0) return { items: [] }
  const after = readCursor(cursor)
  const docs = await ports.store.find('inbox', {
    where: {
      party: { in: parties },
      congress: ports.actor.post.congress,
      open: true,
      ...(after ? { sortKey: { gt: after } } : {}),
    },
    order: [['sortKey', 'asc']],
    limit: PAGE + 1,
  })
  return { items: docs.slice(0, PAGE).map((doc) => itemOf(doc, ports)), next: nextCursor(docs) }
}

function itemOf(doc: InboxDoc, ports: Signed): Item {
  const { due, dueName, counts = 'days' } = doc
  const clock =
    due && dueName
      ? { name: dueName, ...clockText({ due, counts }, todayOf(ports), ports.holidays) }
      : undefined
  return {
    id: doc._id,
    caseId: doc.caseId,
    kind: doc.kind,
    verb: doc.verb,
    label: doc.label,
    title: doc.title,
    no: doc.no,
    from: doc.from,
    part: doc.part,
    clock,
  }
}
