import { badQuery } from '../../../protocol-error'
import { dayOfYear, isoWeek, weekOfYear } from './calendar'
import { instantOf, shifted } from './time-zone'

// Manual: "$dateToString", "Format Specifiers".
const two = (n: number): string => String(n).padStart(2, '0')

const specifiers: Record<string, (local: Date, offset: number) => string> = {
  d: (t) => two(t.getUTCDate()),
  G: (t) => String(isoWeek(t).year).padStart(4, '0'),
  H: (t) => two(t.getUTCHours()),
  j: (t) => String(dayOfYear(t)).padStart(3, '0'),
  L: (t) => String(t.getUTCMilliseconds()).padStart(3, '0'),
  m: (t) => two(t.getUTCMonth() + 1),
  M: (t) => two(t.getUTCMinutes()),
  S: (t) => two(t.getUTCSeconds()),
  w: (t) => String(t.getUTCDay() + 1),
  u: (t) => String(t.getUTCDay() || 7),
  U: (t) => two(weekOfYear(t)),
  V: (t) => two(isoWeek(t).week),
  Y: (t) => String(t.getUTCFullYear()).padStart(4, '0'),
  z: (_t, offset) => zoneText(offset),
  Z: (_t, offset) => String(offset),
  '%': () => '%',
}

const zoneText = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`

export function dateText(date: Date, format: string, offset: number): string {
  const local = shifted(date.getTime(), offset)
  return format.replace(/%(.?)/gs, (_whole, letter: string) => {
    const write = specifiers[letter]
    if (!write) throw badQuery(`Invalid format character '%${letter}' in format string`)
    return write(local, offset)
  })
}

const readers: Record<string, string> = {
  Y: '(?<Y>\\d{4})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  H: '(?<H>\\d{1,2})',
  M: '(?<M>\\d{1,2})',
  S: '(?<S>\\d{1,2})',
  L: '(?<L>\\d{1,3})',
  z: '(?<z>Z|[+-]\\d\\d:?\\d\\d)',
  '%': '%',
}

/** Manual: "$dateFromString". Without a format the text is ISO 8601, whose parts from the end may be left out. */
export function dateIn(text: string, format: string | undefined, zone: string | undefined): Date | undefined {
  const pattern = format === undefined ? ISO : patternOf(format)
  const parts = pattern.exec(text)?.groups
  if (!parts) return undefined
  const { Y, m = 1, d = 1, H = 0, M = 0, S = 0, L = '0', z } = parts
  const moment = [Y, Number(m) - 1, d, H, M, S, L.padEnd(3, '0')].map(Number)
  const local = Date.UTC(...(moment as [number, number]))
  if (!isReal(new Date(local), moment)) return undefined
  if (z !== undefined && zone !== undefined)
    throw badQuery(
      '$dateFromString: you cannot pass in a date/time string with a time zone and a timezone argument',
    )
  return new Date(instantOf(local, z ?? zone ?? 'UTC'))
}

const ISO =
  /^(?<Y>\d{4})-(?<m>\d\d?)(-(?<d>\d\d?))?([T ](?<H>\d\d?):(?<M>\d\d)(:(?<S>\d\d)([.,](?<L>\d{1,3}))?)?)?\s*(?<z>Z|[+-]\d\d:?\d\d)?$/

function patternOf(format: string): RegExp {
  const source = format.replace(/%(.?)|[\\^$.*+?()[\]{}|]/gs, (whole, letter: string | undefined) => {
    if (letter === undefined) return `\\${whole}`
    const reader = readers[letter]
    if (reader === undefined)
      throw badQuery(`$dateFromString: format character '%${letter}' is not supported`)
    return reader
  })
  return new RegExp(`^${source}$`)
}

// 31 April would quietly become 1 May.
const isReal = (date: Date, [, month, day, hour]: number[]): boolean =>
  date.getUTCMonth() === month && date.getUTCDate() === day && date.getUTCHours() === hour
