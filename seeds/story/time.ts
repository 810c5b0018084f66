import { addWorkingDays, kindOfDay, type HolidayTable } from '../../src/domain/calendar/calendar'
import { deadline, type Rule, type Span } from '../../src/domain/calendar/deadline'
import { addDays, plainDate, type PlainDate } from '../../src/domain/shared/plain-date'
import { builtIn } from '../../src/domain/rules/book'
import { packOn } from '../../src/domain/rules/in-force'

/** The periods a story may be told backwards from: "the reply is due in 14 days". */
type Period = 'reply' | 'returnWindow' | 'firstContact' | 'rating' | 'redo' | 'assign' | 'dispatch'

/** The calendar as a story sees it from today. */
export type Time = {
  today: PlainDate
  holidays: HolidayTable
  /** The last working day that lies at least so many days back. */
  ago: (days: number) => PlainDate
  ahead: (days: number) => PlainDate
  /** The last day of the month that lies so many months ahead. */
  monthEnd: (months: number) => PlainDate
  /** The working day on which a period began that ends so many days from now; negative: it ended before. */
  begun: (period: Period, left: number) => PlainDate
}

/** A day of a story: fixed, or found from today. */
export type When = string | ((time: Time) => PlainDate)

export function timeOf(today: PlainDate, holidays: HolidayTable): Time {
  const ago = (days: number) => workingDayUpTo(addDays(today, -days), holidays)
  return {
    today,
    holidays,
    ago,
    ahead: (days) => addDays(today, days),
    monthEnd: (months) => monthEnd(today, months),
    begun: (period, left) => begun(packOn(builtIn.suggestion, today)[period], left, ago, today, holidays),
  }
}

export function dayOf(when: When, time: Time): PlainDate {
  return typeof when === 'string' ? plainDate(when) : when(time)
}

/** The working day `n` working days before `day`. */
export function workingDaysBefore(day: PlainDate, n: number, holidays: HolidayTable): PlainDate {
  let at = day
  for (let left = n; left > 0; left -= 1) at = workingDayUpTo(addDays(at, -1), holidays)
  return at
}

export { addWorkingDays }

function workingDayUpTo(day: PlainDate, holidays: HolidayTable): PlainDate {
  let at = day
  while (!kindOfDay(at, holidays).works) at = addDays(at, -1)
  return at
}

// Due days are working days: a period still running ends on the first that is not too early, one that is over on the last.
function begun(
  rule: Rule<Span>,
  left: number,
  ago: Time['ago'],
  today: PlainDate,
  holidays: HolidayTable,
): PlainDate {
  const wanted = addDays(today, left)
  const dueFrom = (day: PlainDate) => deadline('', { day, label: '' }, rule, holidays).due
  let back = 1
  while (dueFrom(ago(back)) > wanted) back += 1
  if (left < 0) return ago(back)
  while (dueFrom(ago(back)) < wanted) back -= 1
  return ago(back)
}

function monthEnd(today: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const next = year * 12 + month + months // months since year 0 of the month after the wanted one
  const first = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`
  return addDays(plainDate(first), -1)
}
