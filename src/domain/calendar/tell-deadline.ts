import type { PlainDate } from '../shared/plain-date'
import type { HolidayTable } from './calendar'
import { calendarStrip, clockText, type Deadline } from './deadline'

/** A deadline as its card and its calculation sheet show it on this day, under the rule pack of this name. */
export function tellDeadline(due: Deadline, today: PlainDate, holidays: HolidayTable, pack: string) {
  return {
    name: due.name,
    due: due.due,
    calendarDue: due.calendarDue,
    ...clockText(due, today, holidays),
    provisional: due.provisional,
    basis: due.basis,
    source: due.source,
    pack,
    steps: due.steps,
    strip: calendarStrip(due, holidays),
  }
}
