import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { clockText } from '@/domain/calendar/deadline'
import { tally } from '@/domain/inbox/tally'
import { daysOf, urgencyOf } from '@/domain/inbox/urgency'
import { partiesOf } from '@/domain/people/people'
import { PAGE, nextCursor, readCursor } from '../page'
import { todayOf, type Signed } from '../ports'
import { searchTokens } from '../published/tokens'
import { matcher } from '../store/match'
import type { Range, Where } from '../store/port'
import type { InboxDoc } from './inbox-doc'

type Asked = Input<Api['inbox.list']>
type Answer = Output<Api['inbox.list']>

/** Most that is counted; an inbox beyond that says that there are more. */
const MOST = 1000

/**
 * What waits for this actor, most urgent first, with how many there are of each sort. How late it is, is said now.
 * One reading both counts and lists: hardly anybody has more waiting than can be read at once.
 */
export async function listInbox(ports: Signed, { cursor, words, ...sought }: Asked): Promise<Answer> {
  const parties = partiesOf(ports.actor)
  const tokens = searchTokens(words)
  if (parties.length === 0 || (words !== '' && tokens.length === 0)) return { items: [] }
  const after = readCursor(cursor)
  const waiting: Where = {
    party: { in: parties },
    congress: ports.actor.post.congress,
    open: true,
    ...(tokens.length > 0 && { tokens: { all: tokens } }),
  }
  const sorts = wishes(ports, sought, after)
  const all = after === undefined ? await first(MOST, waiting) : undefined
  const isWhole = all !== undefined && all.length < MOST
  const docs = isWhole
    ? all.filter(matcher(sorts)).slice(0, PAGE + 1)
    : await first(PAGE + 1, { ...waiting, ...sorts })
  return {
    items: docs.slice(0, PAGE).map((doc) => itemOf(doc, ports)),
    next: nextCursor(docs),
    ...(all && { tally: { ...tally(all, sought, todayOf(ports)), more: !isWhole } }),
  }

  function first(limit: number, where: Where) {
    return ports.store.find('inbox', { where, order: [['sortKey', 'asc']], limit })
  }
}

/** The sort key begins with the due day, so that a group of urgency is a stretch of the list. */
function wishes(
  ports: Signed,
  { urgency, ...plain }: Omit<Asked, 'cursor' | 'words'>,
  after?: string,
): Where {
  const { from, before } = urgency ? daysOf(urgency, todayOf(ports)) : {}
  const range: Range = {
    ...(after ? { gt: after } : from && { gte: from }),
    ...(before && { lt: before }),
  }
  const given = Object.entries(plain).filter((wish): wish is [string, string] => wish[1] !== undefined)
  return { ...Object.fromEntries(given), ...(Object.keys(range).length > 0 && { sortKey: range }) }
}

function itemOf(doc: InboxDoc, ports: Signed): Answer['items'][number] {
  const { due, dueName, counts = 'days' } = doc
  const today = todayOf(ports)
  const clock =
    due && dueName ? { name: dueName, ...clockText({ due, counts }, today, ports.holidays) } : undefined
  return {
    // The id of the case stands beside it: its beginning is enough here.
    id: doc._id.replace(doc.caseId, doc.caseId.slice(0, 8)),
    caseId: doc.caseId,
    rev: doc.rev,
    kind: doc.kind,
    verb: doc.verb,
    label: doc.label,
    title: doc.title,
    no: doc.no,
    from: doc.from,
    part: doc.part,
    urgency: urgencyOf(due, today),
    clock,
  }
}
