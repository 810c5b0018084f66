import { INVITATION_MS } from '@/domain/people/invitation'
import { DESK_LONGEST_MS, TICKET_MS } from '@/domain/people/desk-session'
import type { Removable, Store, Where } from '../store/port'
import type { Chore, ClockPorts } from './chore'

const DAY = 24 * 60 * 60_000
/** How many of each sort one run takes away; the rest wait for the next. */
const MOST = 500

type Sort = {
  name: Exclude<Removable, 'files'>
  /** The field that says when it began. */
  since: string
  /** How long it is of use, and how long it is kept after that, to be looked into. */
  keptMs: number
  where?: Where
}

/** What has run out and stands for nothing any more: no case, no record, no person, no message. */
const sorts: readonly Sort[] = [
  { name: 'tickets', since: 'at', keptMs: TICKET_MS + DAY },
  { name: 'invitations', since: 'at', keptMs: INVITATION_MS + 30 * DAY },
  { name: 'desks', since: 'startedAt', keptMs: DESK_LONGEST_MS + 30 * DAY },
  { name: 'limits', since: 'from', keptMs: 7 * DAY },
  {
    name: 'sendings',
    since: 'at',
    keptMs: 30 * DAY,
    where: { state: { in: ['sent', 'refused', 'unknown', 'failed', 'none', 'late'] } },
  },
]

/** Takes away what has run out, an hour at a time. */
export const sweep: Chore = {
  what: 'swept',
  ids: async (ports) => {
    if (!isSweepTime(ports)) return []
    const found = await Promise.all(sorts.map((sort) => expired(ports, sort)))
    return found.flat()
  },
  carry: async ({ store, now }, named) => {
    const at = named.indexOf('|')
    const sort = sorts.find(({ name }) => name === named.slice(0, at))
    return sort !== undefined && (await remove(store, sort, named.slice(at + 1), now()))
  },
}

/** Nothing here is urgent, and every look costs a reading of each collection. */
export function isSweepTime({ now }: Pick<ClockPorts, 'now'>): boolean {
  return new Date(now()).getUTCMinutes() === 17
}

async function expired({ store, now }: ClockPorts, sort: Sort): Promise<string[]> {
  const docs = await store.find(sort.name, { where: isOver(sort, now()), limit: MOST, fields: [sort.since] })
  return docs.map(({ _id }) => `${sort.name}|${_id}`)
}

/** Only while it still is over: a count of tries may have begun anew meanwhile. */
async function remove(store: Store, sort: Sort, _id: string, now: number): Promise<boolean> {
  return (await store.remove(sort.name, { _id, ...isOver(sort, now) })) === 'done'
}

function isOver({ since, keptMs, where }: Sort, now: number): Where {
  return { ...where, [since]: { lt: now - keptMs } }
}
