import { removable, type Condition, type Query, type Value, type Where } from './port'

const MOST = 1000
const OPERATORS = ['in', 'all', 'gt', 'gte', 'lt', 'lte']

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value))

/** A query as it may be sent: bounded, and with no operator that did not come from this code. */
export function checkQuery({ where, limit }: Query): void {
  checkWhere(where)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new Error(`a list needs a limit from 1 to ${MOST}`)
}

/** What is counted is bounded by a condition: a count of everything reads everything. */
export function checkCount(where: Where): void {
  checkWhere(where)
  if (Object.keys(where).length === 0) throw new Error('a count needs a condition')
}

/** A write without an id would reach every document: `where({})` is no condition at all. */
export function checkTarget(where: Where): void {
  checkWhere(where)
  if (typeof where._id !== 'string' || where._id === '')
    throw new Error('an update needs the id of its document')
}

/** One document, of a collection whose documents run out; whatever the types were told. */
export function checkRemoval(name: string, where: Where): void {
  if (!removable.some((one) => one === name)) throw new Error(`nothing is ever removed from ${name}`)
  checkTarget(where)
}

function checkWhere(where: Where): void {
  for (const [field, condition] of Object.entries(where)) {
    if (!isSound(condition)) throw new Error(`the condition on ${field} is not one of the port`)
  }
}

// An undefined value would be left out on the way, and the condition with it.
function isSound(condition: Condition): boolean {
  if (isValue(condition)) return true
  if (typeof condition !== 'object' || condition === null) return false
  const entries = Object.entries(condition)
  return (
    entries.length > 0 &&
    entries.every(([operator, operand]) =>
      OPERATORS.includes(operator) && Array.isArray(operand)
        ? operand.length > 0 && operand.every(isValue)
        : OPERATORS.slice(2).includes(operator) && isValue(operand),
    )
  )
}

/** A value as the wire carries it: without `undefined`, which the SDK would send as null. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T // the same shape, for documents hold JSON only
}
