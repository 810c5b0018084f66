import type { PlainObject } from '../../plain-object'
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
