import { engagementOf } from '@/domain/activity/clash'
import { inviteeOf, type Activity } from '@/domain/activity/activity'
import { expectedAt } from '@/domain/activity/month'
import { LONGEST_DAYS } from '@/domain/activity/slot'
import { organiser } from '@/domain/activity/who'
import type { Context } from '@/domain/activity/define'
import type { Actor } from '@/domain/people/people'
import { addDays, shanghaiTime } from '@/domain/shared/plain-date'
import type { Command } from '../cases/kind'
import { deputiesOf } from '../duty/deputies'
import { todayOf, type Ports } from '../ports'
import { codesAt } from './check-in-code'

const MOST_AT_ONCE = 20

/** What a decision or a view needs, and no more: the roster to invite from, a deputy's other engagements to read. */
export async function contextFor(
  ports: Ports,
  actor: Actor,
  s: Activity,
  command?: Pick<Command, 'verb'>,
): Promise<Context> {
  const now = ports.now()
  const [deputies, engagements, beside] = await Promise.all([
    command?.verb === 'invite' ? deputiesOf(ports, s.congress) : {},
    command ? [] : engagementsOf(ports, actor, s),
    command ? [] : besideOf(ports, actor, s),
  ])
  return {
    actor,
    today: todayOf(ports),
    time: shanghaiTime(now),
    deputies,
    codes: codesAt(s.checkIn?.secret, now),
    salt: ports.salt(),
    hash: ports.hash,
    engagements,
    beside,
  }
}

/** Only the organiser reads for how many of those invited it clashes, and only while it can still be moved. */
async function besideOf({ store }: Ports, actor: Actor, s: Activity): Promise<Context['beside']> {
  if (!organiser.holds(s, actor) || expectedAt(s).length === 0) return []
  const { on, until } = s.plan
  const docs = await store.find('activities', {
    where: {
      congress: s.congress,
      until: { gte: on },
      daySort: { gte: addDays(on, -LONGEST_DAYS), lt: `${until}~` },
      stage: { in: ['open', 'underway'] },
    },
    order: [['daySort', 'asc']],
    limit: MOST_AT_ONCE,
  })
  return docs.map(({ state }) => state)
}

async function engagementsOf(
  { store }: Ports,
  { person }: Actor,
  s: Activity,
): Promise<Context['engagements']> {
  if (!inviteeOf(s, person.id)) return []
  const { on, until } = s.plan
  const docs = await store.find('activities', {
    where: {
      inviteeIds: person.id,
      congress: s.congress,
      until: { gte: on },
      daySort: { lt: `${until}~` },
      stage: { in: ['open', 'underway'] },
    },
    order: [['daySort', 'asc']],
    limit: MOST_AT_ONCE,
    fields: ['state.id', 'state.plan', 'state.invitees.id', 'state.invitees.leave.state'],
  })
  return docs
    .filter(({ state }) => inviteeOf(state, person.id)?.leave?.state !== 'approved')
    .map(({ state }) => engagementOf(state))
}
