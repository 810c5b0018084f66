import { addDays, type PlainDate } from '../shared/plain-date'
import type { Activity, Invitee } from './activity'
import type { Reminder } from './events'

/** How long before, in days: this system's default, no rule of law. */
const DAYS_BEFORE = 1

/** A reminder that is due and has not been given. `key` names it for ever, so that it is given once. */
export type Alarm = Reminder & { key: string }

/** Who has to be reminded today: of the day of the activity, or that an answer is still waited for. */
export function alarms(s: Activity, today: PlainDate): Alarm[] {
  if (s.stage !== 'open') return []
  const given = new Set(s.reminded)
  const invited = s.invitees.filter(({ leave }) => leave?.state !== 'approved')
  const starting = isNear(s.plan.on, today) ? invited.map((one) => startOf(s, one)) : []
  const waiting = isNear(s.plan.signUpBy, today)
    ? invited.filter(isWaiting).map((one) => signUpOf(s, one))
    : []
  // Whoever has been told that it begins need not be told that they may still sign up.
  const started = new Set(starting.map(({ to }) => to))
  return [...starting, ...waiting.filter(({ to }) => !started.has(to))].filter(({ key }) => !given.has(key))
}

/** The first day, from today on, on which somebody has to be reminded. */
export function remindOn(s: Activity, today: PlainDate): PlainDate | undefined {
  if (s.stage !== 'open') return undefined
  if (alarms(s, today).length > 0) return today
  return [s.plan.signUpBy, s.plan.on]
    .map((day) => addDays(day, -DAYS_BEFORE))
    .filter((day) => day > today)
    .sort()[0]
}

/** A clock that comes late still reminds on the day itself, and not when it is over. */
function isNear(day: PlainDate, today: PlainDate): boolean {
  return addDays(day, -DAYS_BEFORE) <= today && today <= day
}

const isWaiting = ({ answer, leave }: Invitee) => answer === 'waiting' && !leave

// The day is part of the key: after a change of day everybody is reminded anew.
const startOf = ({ plan }: Activity, { id }: Invitee): Alarm => {
  return { key: `start|${plan.on}|${id}`, to: id, of: 'start' }
}
const signUpOf = ({ plan }: Activity, { id }: Invitee): Alarm => {
  return { key: `signUp|${plan.signUpBy}|${id}`, to: id, of: 'signUp' }
}
