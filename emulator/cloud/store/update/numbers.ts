import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { keyOf } from '../key'
import { slotsAt } from './slots'

export const inc = arithmetic('$inc', 0, (value, by) => value + by)
export const mul = arithmetic('$mul', 0, (value, by) => value * by)
export const min = extreme((value, other) => Buffer.compare(keyOf(other), keyOf(value)) < 0)
export const max = extreme((value, other) => Buffer.compare(keyOf(other), keyOf(value)) > 0)

function arithmetic(name: string, whenMissing: number, compute: (value: number, by: number) => number) {
  return (document: PlainObject, path: string, by: unknown): void => {
    if (typeof by !== 'number')
      throw badQuery(`Cannot ${name} with non-numeric argument: {${path}: ${typeName(by)}}`)
    for (const slot of slotsAt(document, path)) {
      const value = slot.exists ? slot.value : whenMissing
      if (typeof value !== 'number') {
        throw badQuery(
          `Cannot apply ${name} to a value of non-numeric type. ` +
            `The document has the field '${path}' of non-numeric type ${typeName(value)}`,
        )
      }
      slot.set(compute(value, by))
    }
  }
}

const bitwise = {
  and: (a: bigint, b: bigint) => a & b,
  or: (a: bigint, b: bigint) => a | b,
  xor: (a: bigint, b: bigint) => a ^ b,
}

/** `{ and | or | xor: <whole number> }`, one after the other. */
export function bit(document: PlainObject, path: string, operand: unknown): void {
  const steps = isPlainObject(operand) ? Object.entries(operand) : []
  if (steps.length === 0) throw badQuery('$bit needs an object of and, or and xor')
  for (const slot of slotsAt(document, path)) {
    let value = wholeNumber(slot.exists ? slot.value : 0, path)
    for (const [name, by] of steps) {
      if (!hasOwn(bitwise, name))
        throw badQuery(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
      value = bitwise[name as keyof typeof bitwise](value, wholeNumber(by, name))
    }
    slot.set(Number(BigInt.asIntN(64, value)))
  }
}

function wholeNumber(value: unknown, where: string): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  throw badQuery(`Cannot apply $bit to a value of non-integral type: '${where}' is ${typeName(value)}`)
}

/** Values of different types are compared too, in MongoDB's order of types. */
function extreme(better: (value: unknown, other: unknown) => boolean) {
  return (document: PlainObject, path: string, other: unknown): void => {
    for (const slot of slotsAt(document, path)) if (!slot.exists || better(slot.value, other)) slot.set(other)
  }
}

export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value instanceof Date ? 'date' : typeof value
}
