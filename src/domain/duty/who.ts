import type { Relation } from '../lifecycle/action'
import type { Actor } from '../people/people'
import type { DutyYear } from './year'

type Who = Relation<DutyYear>

const inCongress = (s: DutyYear, actor: Actor) => actor.post.congress === s.congress

export const owner: Who = {
  label: '代表本人',
  holds: (s, actor) =>
    actor.post.role === 'deputy' && inCongress(s, actor) && actor.person.id === s.deputy.id,
}

export const deputyOffice: Who = {
  label: '代表工委',
  holds: (s, actor) => actor.post.role === 'deputyOffice' && inCongress(s, actor),
}

/** What happened elsewhere is entered by the system, by nobody's hand. */
export const clock: Who = {
  label: '系统计时',
  holds: (_s, actor) => actor.post.role === 'clock',
}

/** Points and portrait are for these two and nobody else. */
export function relationTo(s: DutyYear, actor: Actor): 'owner' | 'office' | undefined {
  if (owner.holds(s, actor)) return 'owner'
  return deputyOffice.holds(s, actor) ? 'office' : undefined
}
