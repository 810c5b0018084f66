import data from 'chinese-days/dist/chinese-days.json'
import type { HolidayTable } from '@/domain/calendar/calendar'

type Named = Readonly<Record<string, string>>

/** The State Council's arrangements from the kept package. A year without entries is unpublished, not a year of work. */
export const holidays: HolidayTable = {
  years: [...new Set(Object.keys(data.holidays).map((day) => Number(day.slice(0, 4))))],
  off: chinese(data.holidays),
  makeUp: chinese(data.workdays),
}

// "Labour Day,劳动节,2" → 劳动节
function chinese(days: Named): Named {
  return Object.fromEntries(Object.entries(days).map(([day, names]) => [day, names.split(',')[1] ?? '']))
}
