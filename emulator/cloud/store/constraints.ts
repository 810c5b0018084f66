import { hasOwn, isPlainObject, type PlainObject } from '../plain-object'
import type { Variables } from './aggregate/expression'

/** A condition every answer fulfils, simple enough for an index or for SQL to use. */
export type Constraint =
  | { path: string; kind: 'points'; values: unknown[] }
  | { path: string; kind: 'bound'; side: 'low' | 'high'; value: unknown; inclusive: boolean }

/** `complete` means that the constraints say all the filter says; each of `either` is a `$or`, branch by branch. */
export type Constraints = { list: Constraint[]; either: Constraints[][]; complete: boolean }

/** `variables` are what a `$expr` may name. */
export function constraintsOf(filter: PlainObject, variables?: Variables): Constraints {
  const found: Constraints = { list: [], either: [], complete: true }
  gather(filter, found, variables)
  return found
}

function gather(filter: PlainObject, found: Constraints, variables?: Variables): void {
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const branch of value) if (isPlainObject(branch)) gather(branch, found, variables)
    } else if (key === '$or' && Array.isArray(value) && value.every(isPlainObject)) {
      found.either.push(value.map((branch) => constraintsOf(branch, variables)))
      found.complete = false
    } else if (key === '$expr') {
      gatherExpression(value, found, variables)
      found.complete = false
    } else if (key.startsWith('$')) found.complete = false
    else if (hasOperators(value)) gatherOperators(key, value, found)
    else add(found, isKeyable(value), { path: key, kind: 'points', values: [value] })
  }
}

/** An expression that wants a field to equal a plain value can be found by the field's index, as a `$lookup` wants it. */
function gatherExpression(expression: unknown, found: Constraints, variables?: Variables): void {
  if (!isPlainObject(expression)) return
  const { $and: parts, $eq: sides } = expression
  if (Array.isArray(parts)) for (const part of parts) gatherExpression(part, found, variables)
  if (!Array.isArray(sides) || sides.length !== 2) return
  for (const [field, other] of [sides, [...sides].reverse()] as [unknown, unknown][]) {
    const value = plainValue(other, variables)
    const isField = typeof field === 'string' && /^\$[^$]/.test(field)
    if (isField && isOrdered(value))
      found.list.push({ path: field.slice(1), kind: 'points', values: [value] })
  }
}

function plainValue(side: unknown, variables?: Variables): unknown {
  if (typeof side !== 'string' || !side.startsWith('$')) return side
  return side.startsWith('$$') ? variables?.get(side.slice(2)) : undefined
}

const hasOperators = (value: unknown): value is PlainObject =>
  isPlainObject(value) && Object.keys(value).some((key) => key.startsWith('$'))

function gatherOperators(path: string, condition: PlainObject, found: Constraints): void {
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$eq') add(found, isKeyable(value), { path, kind: 'points', values: [value] })
    else if (operator === '$in' && Array.isArray(value)) {
      add(found, value.every(isKeyable), { path, kind: 'points', values: value })
    } else if (hasOwn(bounds, operator)) {
      add(found, isOrdered(value), { path, kind: 'bound', value, ...bounds[operator as keyof typeof bounds] })
    } else found.complete = false
  }
}

const bounds = {
  $gt: { side: 'low', inclusive: false },
  $gte: { side: 'low', inclusive: true },
  $lt: { side: 'high', inclusive: false },
  $lte: { side: 'high', inclusive: true },
} as const

function add(found: Constraints, usable: boolean, constraint: Constraint): void {
  if (usable) found.list.push(constraint)
  else found.complete = false
}

// Whole arrays and objects are compared as wholes by a query but indexed in parts, and a regex is a search.
const isKeyable = (value: unknown): boolean => value === null || isOrdered(value)

const isOrdered = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  value instanceof Date
