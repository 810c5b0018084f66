import { addDays, weekday, yearOf, type PlainDate } from '../shared/plain-date'

/** State Council arrangements, handed in as data: which years are published, days off, make-up working days. */
export type HolidayTable = {
  years: readonly number[]
  off: Readonly<Record<string, string>>
  makeUp: Readonly<Record<string, string>>
}

/** `known` is false in a year whose arrangement is not published: then only weekends are certain. */
export type DayKind = { works: boolean; known: boolean; why: string }

export function kindOfDay(day: PlainDate, table: HolidayTable): DayKind {
  const known = table.years.includes(yearOf(day))
  const off = table.off[day]
  if (off) return { works: false, known, why: off }
  const makeUp = table.makeUp[day]
  if (makeUp) return { works: true, known, why: `${makeUp}调休上班` }
  const weekend = weekday(day) === 0 || weekday(day) === 6
  return { works: !weekend, known, why: weekend ? '周末' : '工作日' }
}

/** Whether people work that day; 'unknown' when the year's arrangement is not yet published. */
export function isWorkingDay(day: PlainDate, table: HolidayTable): boolean | 'unknown' {
  const kind = kindOfDay(day, table)
  return kind.known ? kind.works : 'unknown'
}

/** The day itself when it is a working day, else the next one. 民法典第二百零三条。 */
export function rollForward(day: PlainDate, table: HolidayTable): PlainDate {
  let at = day
  while (!kindOfDay(at, table).works) at = addDays(at, 1)
  return at
}

/** The n-th working day after `start`; the start day is not counted. 民法典第二百零一条。 */
export function addWorkingDays(start: PlainDate, n: number, table: HolidayTable): PlainDate {
  let at = start
  for (let left = n; left > 0;) {
    at = addDays(at, 1)
    if (kindOfDay(at, table).works) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, table: HolidayTable): number {
  let n = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (kindOfDay(at, table).works) n += 1
  return n
}
