import { isPlainObject, hasOwn } from '../../../plain-object'
import { badQuery } from '../../../protocol-error'
import { typeName } from '../../values'
import { dayOfYear, isoDay, isoWeek, weekOfYear } from './calendar'
import { dateIn, dateText } from './date-text'
import { isNothing, partsOf, textOf, wholeOf, type Build, type Compile, type Evaluate } from './operator'
import { instantOf, offsetAt, shifted } from './time-zone'

const DEFAULT_FORMAT = '%Y-%m-%dT%H:%M:%S.%LZ'

// Manual: "Date Expression Operators". A date, or { date, timezone }; null gives null.
const field =
  (name: string, read: (local: Date) => number): Build =>
  (argument, compile) => {
    const named = isPlainObject(argument) && hasOwn(argument, 'date')
    const parts = named ? partsOf(name, argument, ['date'], ['timezone']) : { date: only(name, argument) }
    const [date, zone] = [compile(parts.date), zoneOf(parts.timezone, compile)]
    return (scope) => {
      const [value, place] = [date(scope), zone(scope)]
      if (isNothing(value) || place === null) return null
      const instant = dateOf(name, value).getTime()
      return read(shifted(instant, offsetAt(place, instant)))
    }
  }

const only = (name: string, argument: unknown): unknown => {
  if (!Array.isArray(argument)) return argument
  if (argument.length === 1) return argument[0]
  throw badQuery(`${name} accepts exactly one argument if given an array, but was given ${argument.length}`)
}

export const dates: Record<string, Build> = {
  $year: field('$year', (t) => t.getUTCFullYear()),
  $month: field('$month', (t) => t.getUTCMonth() + 1),
  $dayOfMonth: field('$dayOfMonth', (t) => t.getUTCDate()),
  $dayOfWeek: field('$dayOfWeek', (t) => t.getUTCDay() + 1),
  $dayOfYear: field('$dayOfYear', dayOfYear),
  $hour: field('$hour', (t) => t.getUTCHours()),
  $minute: field('$minute', (t) => t.getUTCMinutes()),
  $second: field('$second', (t) => t.getUTCSeconds()),
  $millisecond: field('$millisecond', (t) => t.getUTCMilliseconds()),
  $week: field('$week', weekOfYear),
  $isoWeek: field('$isoWeek', (t) => isoWeek(t).week),
  $isoWeekYear: field('$isoWeekYear', (t) => isoWeek(t).year),
  $isoDayOfWeek: field('$isoDayOfWeek', (t) => t.getUTCDay() || 7),

  $dateToString: (argument, compile) => {
    const parts = partsOf('$dateToString', argument, ['date'], ['format', 'timezone', 'onNull'])
    const [date, zone] = [compile(parts.date), zoneOf(parts.timezone, compile)]
    const [format, onNull] = [compile(parts.format ?? DEFAULT_FORMAT), compile(parts.onNull ?? null)]
    return (scope) => {
      const [value, place, pattern] = [date(scope), zone(scope), format(scope)]
      if (isNothing(value)) return onNull(scope)
      if (place === null || isNothing(pattern)) return null
      const instant = dateOf('$dateToString', value)
      return dateText(instant, textOf('$dateToString', pattern), offsetAt(place, instant.getTime()))
    }
  },

  $dateFromString: (argument, compile) => {
    const parts = partsOf(
      '$dateFromString',
      argument,
      ['dateString'],
      ['format', 'timezone', 'onNull', 'onError'],
    )
    const [text, format] = [compile(parts.dateString), compile(parts.format)]
    const zone = parts.timezone === undefined ? () => undefined : zoneOf(parts.timezone, compile)
    const [onNull, onError] = [
      compile(parts.onNull ?? null),
      parts.onError === undefined ? undefined : compile(parts.onError),
    ]
    return (scope) => {
      const [value, place, pattern] = [text(scope), zone(scope), format(scope)]
      if (isNothing(value)) return onNull(scope)
      if (place === null || pattern === null) return null
      const date =
        typeof value === 'string'
          ? dateIn(value, pattern === undefined ? undefined : textOf('$dateFromString', pattern), place)
          : undefined
      if (date) return date
      if (onError) return onError(scope)
      throw badQuery(`Error parsing date string '${typeof value === 'string' ? value : typeName(value)}'`)
    }
  },

  $dateFromParts: (argument, compile) => {
    const isIso = isPlainObject(argument) && hasOwn(argument, 'isoWeekYear')
    const parts = isIso
      ? partsOf('$dateFromParts', argument, ['isoWeekYear'], ['isoWeek', 'isoDayOfWeek', ...CLOCK])
      : partsOf('$dateFromParts', argument, ['year'], ['month', 'day', ...CLOCK])
    const names = [...(isIso ? ISO_DAY : DAY), ...TIME]
    const numbers = names.map(([name, otherwise]) =>
      compile((parts as Record<string, unknown>)[name] ?? otherwise),
    )
    const zone = zoneOf(parts.timezone, compile)
    return (scope) => {
      const [values, place] = [numbers.map((number) => number(scope)), zone(scope)]
      if (values.some(isNothing) || place === null) return null
      const [year = 0, second = 1, day = 1, hour, minute, seconds, ms] = values.map((n) =>
        wholeOf('$dateFromParts', n),
      )
      if (year < 1 || year > 9999)
        throw badQuery(
          `'${isIso ? 'isoWeekYear' : 'year'}' must evaluate to an integer in the range 1 to 9999`,
        )
      const midnight = isIso ? isoDay(year, second, day) : Date.UTC(year, second - 1, day)
      return new Date(instantOf(midnight + Date.UTC(1970, 0, 1, hour, minute, seconds, ms), place))
    }
  },
}

const CLOCK = ['hour', 'minute', 'second', 'millisecond', 'timezone'] as const
const DAY: [string, number][] = [
  ['year', 1],
  ['month', 1],
  ['day', 1],
]
const ISO_DAY: [string, number][] = [
  ['isoWeekYear', 1],
  ['isoWeek', 1],
  ['isoDayOfWeek', 1],
]
const TIME: [string, number][] = [
  ['hour', 0],
  ['minute', 0],
  ['second', 0],
  ['millisecond', 0],
]

function dateOf(name: string, value: unknown): Date {
  if (value instanceof Date) return value
  throw badQuery(`${name}: can't convert from BSON type ${typeName(value)} to Date`)
}

/** The zone as text, UTC when none is given, null when it is given as null. */
function zoneOf(zone: unknown, compile: Compile): (scope: Parameters<Evaluate>[0]) => string | null {
  if (zone === undefined) return () => 'UTC'
  const evaluate = compile(zone)
  return (scope) => {
    const value = evaluate(scope)
    return isNothing(value) ? null : textOf('timezone', value)
  }
}
