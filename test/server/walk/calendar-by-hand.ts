import type { HolidayTable } from '../../../src/domain/calendar/calendar'

/* The calendar told a second time, one day after another, so that a deadline is not checked against itself. */

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const told = (date: Date) => date.toISOString().slice(0, 10)

function nextDay(day: string): string {
  const date = at(day)
  date.setUTCDate(date.getUTCDate() + 1)
  return told(date)
}

function isDayOff(day: string, { off, makeUp }: HolidayTable): boolean {
  if (day in off) return true
  if (day in makeUp) return false
  return [0, 6].includes(at(day).getUTCDay())
}

function notADayOff(day: string, table: HolidayTable): string {
  return isDayOff(day, table) ? notADayOff(nextDay(day), table) : day
}

export function workingDaysAfter(day: string, n: number, table: HolidayTable): string {
  const next = nextDay(day)
  if (isDayOff(next, table)) return workingDaysAfter(next, n, table)
  return n === 1 ? next : workingDaysAfter(next, n - 1, table)
}

/** The same day of the month, or the month's last; and then no day off. */
export function monthsAfter(day: string, months: number, table: HolidayTable): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const due = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return notADayOff(told(due), table)
}
