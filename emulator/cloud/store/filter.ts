import { Query } from 'mingo'
import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'

export type Matches = (document: PlainObject) => boolean

/** A checked filter; what it accepts is decided by mingo, what it may say is decided here. */
export function matcher(filter: PlainObject): Matches {
  checkFilter(filter)
  try {
    const query = new Query(filter)
    return (document) => query.test(document)
  } catch (error) {
    throw badQuery(error instanceof Error ? error.message : 'invalid query')
  }
}

export function checkFilter(filter: unknown): void {
  if (!isPlainObject(filter)) throw badQuery('query must be an object')
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' || key === '$or' || key === '$nor') checkBranches(key, value)
    else if (key.startsWith('$')) throw badQuery(`unknown top level operator: ${key}`)
    else checkCondition(value)
  }
}

function checkBranches(operator: string, branches: unknown): void {
  if (!Array.isArray(branches) || branches.length === 0)
    throw badQuery(`${operator} must be a nonempty array`)
  branches.forEach(checkFilter)
}

/** What a field is compared with: a value, or an object made of operators only. */
export function checkCondition(condition: unknown): void {
  if (!isOperators(condition)) return
  for (const [operator, operand] of Object.entries(condition)) {
    const check = operators.get(operator)
    if (!check) throw badQuery(`unknown operator: ${operator}`)
    check(operand)
  }
}

export function isOperators(condition: unknown): condition is PlainObject {
  if (!isPlainObject(condition)) return false
  const keys = Object.keys(condition)
  const some = keys.some((key) => key.startsWith('$'))
  const stray = keys.find((key) => !key.startsWith('$'))
  if (some && stray !== undefined) throw badQuery(`cannot mix operators and the field '${stray}'`)
  return some
}

const anything = (): void => undefined
const needs = (what: string, test: (operand: unknown) => boolean) => (operand: unknown) => {
  if (!test(operand)) throw badQuery(what)
}

const operators = new Map<string, (operand: unknown) => void>(
  Object.entries({
    $eq: anything,
    $ne: needs("Can't have regex as arg to $ne.", (v) => !(v instanceof RegExp)),
    $gt: needs("Can't have RegEx as arg to predicate over field", (v) => !(v instanceof RegExp)),
    $gte: needs("Can't have RegEx as arg to predicate over field", (v) => !(v instanceof RegExp)),
    $lt: needs("Can't have RegEx as arg to predicate over field", (v) => !(v instanceof RegExp)),
    $lte: needs("Can't have RegEx as arg to predicate over field", (v) => !(v instanceof RegExp)),
    $in: needs('$in needs an array', Array.isArray),
    $nin: needs('$nin needs an array', Array.isArray),
    $all: needs('$all needs an array', Array.isArray),
    $exists: needs('$exists needs a boolean', (v) => typeof v === 'boolean' || typeof v === 'number'),
    $size: needs('$size must be a non-negative whole number', (v) => Number.isInteger(v) && Number(v) >= 0),
    $regex: needs('$regex has to be a string', (v) => typeof v === 'string' || v instanceof RegExp),
    $options: needs('$options has to be a string of i, m or s', (v) => /^[ims]*$/.test(String(v))),
    $not: checkNot,
    $elemMatch: checkElemMatch,
  }),
)

function checkNot(operand: unknown): void {
  if (operand instanceof RegExp) return
  if (!isOperators(operand)) throw badQuery('$not needs a regex or an expression')
  checkCondition(operand)
}

function checkElemMatch(operand: unknown): void {
  if (!isPlainObject(operand)) throw badQuery('$elemMatch needs an Object')
  // The SDK sends `_.elemMatch(_.gt(1).and(…))` as its own internals, which would quietly match nothing.
  if ('operands' in operand && 'operator' in operand) {
    throw badQuery('$elemMatch received a command object; write its operators as a plain object')
  }
  if (isOperators(operand)) checkCondition(operand)
  else checkFilter(operand)
}
