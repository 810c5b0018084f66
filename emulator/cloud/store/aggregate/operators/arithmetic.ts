import { badQuery } from '../../../protocol-error'
import { isNothing, MANY, numberOf, strict, taking, wholeOf, type Build } from './operator'

// Manual: "Arithmetic Expression Operators". A null operand gives null; a value that is no number is an error.

const one = (name: string, compute: (n: number) => number): Build =>
  strict(name, [1, 1], (value) => compute(numberOf(name, value)))

const two = (name: string, compute: (a: number, b: number) => number): Build =>
  strict(name, [2, 2], (a, b) => compute(numberOf(name, a), numberOf(name, b)))

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw badQuery(otherwise)
}

export const arithmetic: Record<string, Build> = {
  $abs: one('$abs', Math.abs),
  $ceil: one('$ceil', Math.ceil),
  $floor: one('$floor', Math.floor),
  $exp: one('$exp', Math.exp),
  $ln: one('$ln', (n) => {
    demand(n > 0 || Number.isNaN(n), "$ln's argument must be a positive number")
    return Math.log(n)
  }),
  $log10: one('$log10', (n) => {
    demand(n > 0 || Number.isNaN(n), "$log10's argument must be a positive number")
    return Math.log10(n)
  }),
  $log: two('$log', (n, base) => {
    demand(n > 0 || Number.isNaN(n), "$log's argument must be a positive number")
    demand(base > 0 && base !== 1, "$log's base must be a positive number not equal to 1")
    if (base === 10) return Math.log10(n)
    return base === 2 ? Math.log2(n) : Math.log(n) / Math.log(base)
  }),
  $sqrt: one('$sqrt', (n) => {
    demand(n >= 0 || Number.isNaN(n), "$sqrt's argument must be greater than or equal to 0")
    return Math.sqrt(n)
  }),
  $trunc: strict('$trunc', [1, 2], (value, place = 0) =>
    truncated(numberOf('$trunc', value), wholeOf('$trunc', place)),
  ),
  $pow: two('$pow', (base, exponent) => {
    demand(base !== 0 || exponent >= 0, '$pow cannot take a base of 0 and a negative exponent')
    return base ** exponent
  }),
  $divide: two('$divide', (a, b) => {
    demand(b !== 0, "can't $divide by zero")
    return a / b
  }),
  $mod: two('$mod', (a, b) => {
    demand(b !== 0, "can't $mod by zero")
    return a % b
  }),
  $multiply: strict('$multiply', MANY, (...values) =>
    values.reduce<number>((product, value) => product * numberOf('$multiply', value), 1),
  ),
  $subtract: strict('$subtract', [2, 2], subtracted),
  $add: taking('$add', MANY, added),
}

function truncated(n: number, place: number): number {
  if (place === 0) return Math.trunc(n)
  // Shifted through its decimal text: 1.15 * 100 is not 115 in binary.
  const shifted = Number(`${n}e${place}`)
  const whole = Math.trunc(Number.isNaN(shifted) ? n * 10 ** place : shifted)
  return Number(`${whole}e${-place}`)
}

function added(...values: unknown[]): unknown {
  if (values.some(isNothing)) return null
  const dates = values.filter((value) => value instanceof Date)
  demand(dates.length <= 1, 'only one date allowed in an $add expression')
  const sum = values.reduce<number>(
    (total, value) => total + (value instanceof Date ? value.getTime() : numberOf('$add', value)),
    0,
  )
  return dates.length === 1 ? new Date(Math.round(sum)) : sum
}

function subtracted(a: unknown, b: unknown): unknown {
  if (!(a instanceof Date)) return numberOf('$subtract', a) - numberOf('$subtract', b)
  if (b instanceof Date) return a.getTime() - b.getTime()
  return new Date(a.getTime() - Math.round(numberOf('$subtract', b)))
}
