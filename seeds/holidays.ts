// TEMPORARY until the server's table exists
import data from 'chinese-days/dist/chinese-days.json'
import type { HolidayTable } from '../src/domain/calendar/calendar'
const name = (v: string) => v.split(',')[1] ?? ''
const named = (t: Record<string, string>) => Object.fromEntries(Object.entries(t).map(([k, v]) => [k, name(v)]))
export const holidays: HolidayTable = {
  years: Array.from({ length: 23 }, (_, n) => 2004 + n),
  off: named(data.holidays),
  makeUp: named(data.workdays),
}
