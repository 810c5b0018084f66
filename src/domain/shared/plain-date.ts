import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A calendar day `YYYY-MM-DD` as people in Shanghai write it; it has no hour and no time zone. */
export type PlainDate = string & { readonly plainDate: unique symbol }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000

/** The day's number in a calendar whose years begin on March 1, so that a leap day is the last of its year. */
function numberOf(day: string): number {
  const [year, month] = [+day.slice(0, 4), +day.slice(5, 7)]
  const marchMonth = (month + 9) % 12
  return daysBefore(month > 2 ? year : year - 1) + monthStart(marchMonth) + +day.slice(8, 10) - 1
}

const daysBefore = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
const monthStart = (marchMonth: number) => Math.floor((153 * marchMonth + 2) / 5)

function dayOf(number: number): PlainDate {
  let year = Math.floor(number / 365.2425) + 1
  while (daysBefore(year) > number) year -= 1
  const rest = number - daysBefore(year)
  const marchMonth = Math.floor((5 * rest + 2) / 153)
  const month = ((marchMonth + 2) % 12) + 1
  const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)
  const yearText = String(month > 2 ? year : year + 1).padStart(4, '0')
  return `${yearText}-${two(month)}-${two(rest - monthStart(marchMonth) + 1)}` as PlainDate // a day of the calendar
}

const EPOCH = numberOf('1970-01-01')

export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !SHAPE.test(value) || value < '1000') return false
  return dayOf(numberOf(value)) === value
}

/** Throws on a text that is no real day: only for constants and for values already checked. */
export function plainDate(value: string): PlainDate {
  if (!isPlainDate(value)) throw new Error(`not a calendar day: ${value}`)
  return value
}

/** The Shanghai day in which an instant (milliseconds since 1970, UTC) falls. */
export function shanghaiDay(instant: number): PlainDate {
  return plainDate(dayOf(EPOCH + Math.floor((instant + SHANGHAI_MS) / DAY_MS)))
}

/** `HH:mm` of an instant on the Shanghai clock. */
export function shanghaiTime(instant: number): string {
  return dayjs.utc(instant + SHANGHAI_MS).format('HH:mm')
}

/** Counted, not parsed: one deadline takes hundreds of steps. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOf(numberOf(day) + days)
}

/** 民法典第二百零二条：按月计算的，到期月的对应日为期间的最后一日；没有对应日的，月末日为最后一日。 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  return dayjs.utc(day).add(months, 'month').format('YYYY-MM-DD') as PlainDate // as above
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return numberOf(to) - numberOf(from)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: PlainDate): number {
  return (numberOf(day) + 3) % 7
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

export function weekdayName(day: PlainDate): string {
  return WEEKDAYS[weekday(day)] ?? ''
}

/** 5月6日, or 2025年4月15日 when the year is not the reader's year. */
export function spokenDay(day: PlainDate, today: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number)
  const short = `${month}月${date}日`
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${year}年${short}`
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

/** 2026年5月6日, as it is written under a letter. */
export function spelledDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
