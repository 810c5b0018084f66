import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import type { Actor } from '@/domain/people/people'
import { rowFields, rowFor } from '@/domain/activity/views'
import { PAGE, readCursor } from '../page'
import { todayOf, type Signed } from '../ports'
import type { Where } from '../store/port'

const FIELDS = ['daySort', ...rowFields.map((path) => `state.${path}`)]
const SHOWN = ['open', 'underway', 'held', 'closed', 'cancelled']

/** The calendar of this actor: a month, what is to come, or what is past. */
export async function list(
  ports: Signed,
  { when, month, cursor }: Input<Api['activity.list']>,
): Promise<Output<Api['activity.list']>> {
  const scope = scopeOf(ports.actor)
  if (!scope) return { rows: [] }
  const today = todayOf(ports)
  const backwards = month === undefined && when === 'past'
  const after = readCursor(cursor)
  const range = month
    ? { gte: after ?? `${month}-01`, lt: `${month}-32` }
    : backwards
      ? { lt: after ?? today }
      : { gte: after ?? today }
  const docs = await ports.store.find('activities', {
    where: { ...scope, daySort: range },
    order: [['daySort', backwards ? 'desc' : 'asc']],
    limit: PAGE + 2, // one more to begin after, one more to know that there is more
    fields: FIELDS,
  })
  const fresh = after && !backwards ? docs.filter(({ daySort }) => daySort > after) : docs
  const rows = fresh.slice(0, PAGE)
  return {
    rows: rows.map(({ state }) => rowFor(state, { actor: ports.actor, today })),
    next: fresh.length > PAGE ? rows[rows.length - 1]?.daySort : undefined,
  }
}

function scopeOf({ person, post }: Actor): Where | undefined {
  const { congress } = post
  switch (post.role) {
    case 'deputyOffice':
      return { congress }
    case 'deputy':
      return { congress, inviteeIds: person.id, stage: { in: SHOWN } }
    case 'leader':
      return { congress, stage: { in: SHOWN } }
    default:
      return undefined
  }
}
