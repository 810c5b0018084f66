import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { clashesOf, weeksOf } from '@/domain/activity/month'
import { LONGEST_DAYS } from '@/domain/activity/slot'
import { rowFor } from '@/domain/activity/views'
import { kindOfDay } from '@/domain/calendar/calendar'
import { addDays } from '@/domain/shared/plain-date'
import { todayOf, type Signed } from '../ports'
import { scopeOf } from './scope'

/** More than a congress calls together in six weeks. */
const MOST = 300

/** A month day by day, as a calendar on the wall shows it, with what clashes for whom. */
export async function month(
  ports: Signed,
  { month: asked }: Input<Api['activity.month']>,
): Promise<Output<Api['activity.month']>> {
  const { actor, store, holidays } = ports
  const today = todayOf(ports)
  const wanted = asked ?? today.slice(0, 7)
  const days = weeksOf(wanted).flat()
  const [first = today, last = today] = [days[0], days[days.length - 1]]
  const scope = scopeOf(actor)
  // What began before the first day may still go on then.
  const docs = scope
    ? await store.find('activities', {
        where: {
          ...scope,
          until: { gte: first },
          daySort: { gte: addDays(first, -LONGEST_DAYS), lt: `${last}~` },
        },
        order: [['daySort', 'asc']],
        limit: MOST,
        fields: ['daySort', 'state.id', 'state.stage', 'state.plan', 'state.invitees'],
      })
    : []
  const states = docs.map(({ state }) => state)
  const only = actor.post.role === 'deputy' ? actor.person.id : undefined
  const shown = (day: string) =>
    states.filter(({ plan, stage }) => stage !== 'cancelled' && plan.on <= day && day <= plan.until)
  return {
    month: wanted,
    today,
    days: days.map((day) => {
      const { works, why } = kindOfDay(day, holidays)
      return {
        day,
        within: day.slice(0, 7) === wanted,
        works,
        why,
        activities: shown(day).map(({ id }) => id),
      }
    }),
    rows: states.map((s) => ({
      ...rowFor(s, { actor, today }),
      from: s.plan.from,
      place: s.plan.place,
      clashes: actor.post.role === 'leader' ? [] : clashesOf(s, states, today, only),
    })),
  }
}
