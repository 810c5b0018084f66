import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HolidayTable } from '@/domain/calendar/calendar'
import type { Hash } from '@/domain/shared/hash-chain'

type Arrangements = { holidays: Record<string, string>; workdays: Record<string, string> }

const DATA = join(process.cwd(), 'node_modules/chinese-days/dist/chinese-days.json')

/** The data writes `Labour Day,劳动节,2`; people read the second part. */
function spoken(days: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([day, names]) => [day, names.split(',')[1] ?? names]))
}

function published({ holidays, workdays }: Arrangements): HolidayTable {
  const years = [...new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))))].sort()
  return { years, off: spoken(holidays), makeUp: spoken(workdays) }
}

/** The arrangements the State Council has published, years without one left out. */
export const holidays = published(JSON.parse(readFileSync(DATA, 'utf8')) as Arrangements) // our own dependency

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')
