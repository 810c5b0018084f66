import { isPlainObject, type PlainObject } from '../../../plain-object'
import { badQuery } from '../../../protocol-error'
import { typeName } from '../../values'

/** What an expression may read. An absent value is `undefined` throughout. */
export type Scope = { root: unknown; variables: ReadonlyMap<string, unknown> }
export type Evaluate = (scope: Scope) => unknown
/** Compiles an inner expression; `more` are variables that only it may name. */
export type Compile = (expression: unknown, more?: readonly string[]) => Evaluate
/** One operator: its argument, still unevaluated, as a function. */
export type Build = (argument: unknown, compile: Compile) => Evaluate

/** An operator of a fixed number of arguments; a single one may stand without its array. */
export function taking(
  name: string,
  [least, most]: readonly [number, number],
  apply: (...values: unknown[]) => unknown,
): Build {
  return (argument, compile) => {
    const list: unknown[] = Array.isArray(argument) ? argument : [argument]
    if (list.length < least || list.length > most) {
      const count = least === most ? `exactly ${least}` : `between ${least} and ${most}`
      throw badQuery(`Expression ${name} takes ${count} arguments. ${list.length} were passed in.`)
    }
    const parts = list.map((item) => compile(item))
    return (scope) => apply(...parts.map((part) => part(scope)))
  }
}

/** The same, answering null as soon as one of the values is null or absent. */
export function strict(
  name: string,
  count: readonly [number, number],
  apply: (...values: unknown[]) => unknown,
): Build {
  return taking(name, count, (...values) => (values.some(isNothing) ? null : apply(...values)))
}

/** An operator whose argument is an object of named parts. */
export function partsOf<Name extends string>(
  name: string,
  argument: unknown,
  required: readonly Name[],
  optional: readonly Name[] = [],
): Partial<Record<Name, unknown>> {
  if (!isPlainObject(argument)) throw badQuery(`${name} only supports an object as its argument`)
  const allowed: readonly string[] = [...required, ...optional]
  const unknownPart = Object.keys(argument).find((part) => !allowed.includes(part))
  if (unknownPart !== undefined) throw badQuery(`Unrecognized argument to ${name}: ${unknownPart}`)
  const missing = required.find((part) => argument[part] === undefined)
  if (missing !== undefined) throw badQuery(`Missing '${missing}' parameter to ${name}`)
  return argument as Partial<Record<Name, unknown>>
}

export const MANY = [0, Number.MAX_SAFE_INTEGER] as const

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

/** Truth in an expression (manual: "$and (aggregation)"): false, null, 0 and absent are false. */
export const isTrue = (value: unknown): boolean => !isNothing(value) && value !== false && value !== 0

export function numberOf(name: string, value: unknown): number {
  if (typeof value === 'number') return value
  throw badQuery(`${name} only supports numeric types, not ${typeName(value)}`)
}

export function wholeOf(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw badQuery(
    `${name} requires a value that can be represented as a 32-bit integer, found ${typeName(value)}`,
  )
}

export function arrayOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw badQuery(`${name} requires an array, found ${typeName(value)}`)
}

export function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw badQuery(`${name} requires a string argument, found: ${typeName(value)}`)
}

export function objectOf(name: string, value: unknown): PlainObject {
  if (isPlainObject(value)) return value
  throw badQuery(`${name} requires object inputs, but input is of type ${typeName(value)}`)
}

/** The scope with more variables, for the body of `$map`, `$filter`, `$reduce` and `$let`. */
export const within = (scope: Scope, values: Record<string, unknown>): Scope => ({
  ...scope,
  variables: new Map([...scope.variables, ...Object.entries(values)]),
})
