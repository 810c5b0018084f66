import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { rowFields, rowFor } from '@/domain/activity/views'
import { PAGE, readCursor } from '../page'
import { todayOf, type Signed } from '../ports'
import { scopeOf } from './scope'

const FIELDS = ['daySort', ...rowFields.map((path) => `state.${path}`)]

/** What is to come for this actor, or what is past. */
export async function list(
  ports: Signed,
  { when, cursor }: Input<Api['activity.list']>,
): Promise<Output<Api['activity.list']>> {
  const scope = scopeOf(ports.actor)
  if (!scope) return { rows: [] }
  const today = todayOf(ports)
  const backwards = when === 'past'
  const after = readCursor(cursor)
  const range = backwards ? { lt: after ?? today } : { gte: after ?? today }
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
