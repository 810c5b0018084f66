import { addDays, spokenDay, weekday, type PlainDate } from '../shared/plain-date'
import type { Activity } from './activity'
import { clashes, engagementOf } from './clash'

/** The days of a month in weeks from Monday to Sunday, with what of its neighbours fills the first and the last. */
export function weeksOf(month: string): PlainDate[][] {
  const first = `${month}-01` as PlainDate // a real day of any month
  const weeks: PlainDate[][] = []
  let day = addDays(first, -((weekday(first) + 6) % 7))
  do {
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(day, n)))
    day = addDays(day, 7)
  } while (day.slice(0, 7) === month)
  return weeks
}

/** The month so many before or after. */
export function monthAfter(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const at = year * 12 + number - 1 + step
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** Who is expected at an activity now: everybody invited who has not been excused. */
export function expectedAt({ stage, invitees }: Pick<Activity, 'stage' | 'invitees'>): string[] {
  if (stage !== 'open' && stage !== 'underway') return []
  return invitees.filter(({ leave }) => leave?.state !== 'approved').map(({ id }) => id)
}

export type Clash = { id: string; title: string; when: string; people: number }

/** Which of these overlap with this one for how many of the same people; `only` one deputy where it is their calendar. */
export function clashesOf(
  one: Activity,
  others: readonly Activity[],
  today: PlainDate,
  only?: string,
): Clash[] {
  const mine = new Set(expectedAt(one).filter((id) => only === undefined || id === only))
  if (mine.size === 0) return []
  const overlapping = clashes(engagementOf(one), others.map(engagementOf))
  return overlapping.flatMap(({ id, title, on, from, to }) => {
    const other = others.find((candidate) => candidate.id === id)
    const people = other ? expectedAt(other).filter((deputy) => mine.has(deputy)).length : 0
    return people > 0 ? [{ id, title, when: `${spokenDay(on, today)} ${from}—${to}`, people }] : []
  })
}
