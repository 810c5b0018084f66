import { badQuery } from '../../../protocol-error'

const MINUTE = 60_000

/** Minutes east of Greenwich at an instant: of `+08:00`, `+0800`, `+08`, or of a place such as Asia/Shanghai. */
export function offsetAt(zone: string, instant: number): number {
  const fixed = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)
    return fixed[1] === '-' ? -minutes : minutes
  }
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0
  const shown = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((local - Math.floor(instant / 1000) * 1000) / MINUTE)
}

/** The instant at which the clocks of a zone show a moment, itself written as if it were UTC. */
export function instantOf(local: number, zone: string): number {
  const guess = local - offsetAt(zone, local) * MINUTE
  return local - offsetAt(zone, guess) * MINUTE
}

/** An instant moved so that its UTC fields are what the clocks of the zone show. */
export const shifted = (instant: number, offset: number): Date => new Date(instant + offset * MINUTE)

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  if (!/^[A-Za-z_]+(\/[A-Za-z_+\-\d]+)*$/.test(zone)) throw unrecognized(zone)
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(zone, clock)
    return clock
  } catch {
    throw unrecognized(zone)
  }
}

const unrecognized = (zone: string) => badQuery(`unrecognized time zone identifier: "${zone}"`)
