import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A calendar day `YYYY-MM-DD` as people in Shanghai write it; it has no hour and no time zone. */
export type PlainDate = string & { readonly plainDate: unique symbol }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const SHANGHAI_HOURS = 8

// Added in UTC: dayjs's `utcOffset` is an hour out on the days when the machine's own zone changes its clocks.
const onShanghaiClock = (instant: number) => dayjs.utc(instant).add(SHANGHAI_HOURS, 'hour')

export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false
  return dayjs.utc(value).format('YYYY-MM-DD') === value
}

/** Throws on a text that is no real day: only for constants and for values already checked. */
export function plainDate(value: string): PlainDate {
  if (!isPlainDate(value)) throw new Error(`not a calendar day: ${value}`)
  return value
}

/** The Shanghai day in which an instant (milliseconds since 1970, UTC) falls. */
export function shanghaiDay(instant: number): PlainDate {
  return plainDate(onShanghaiClock(instant).format('YYYY-MM-DD'))
}

/** `HH:mm` of an instant on the Shanghai clock. */
export function shanghaiTime(instant: number): string {
  return onShanghaiClock(instant).format('HH:mm')
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD') as PlainDate // arithmetic on a real day stays a real day
}

/** 民法典第二百零二条：按月计算的，到期月的对应日为期间的最后一日；没有对应日的，月末日为最后一日。 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  return dayjs.utc(day).add(months, 'month').format('YYYY-MM-DD') as PlainDate // as above
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: PlainDate): number {
  return dayjs.utc(day).day()
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
