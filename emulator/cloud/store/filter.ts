import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'
import { compileExpression, isTrue, type Variables } from './aggregate/expression'
import { someLeaf, type Test } from './match/leaves'
import {
  among,
  equalTo,
  exists,
  hasSize,
  isCommandObject,
  like,
  ofType,
  ordered,
  remainder,
  search,
} from './match/operators'

export type Matches = (document: unknown) => boolean

/** Where the values of a condition are looked for: at a path of a document, or in one array element itself. */
type Where = (end: 'elements' | 'whole', test: Test) => Matches

/** A filter as a function. What it may say is decided here too: anything not known is refused. */
export function matcher(filter: unknown, variables: Variables = NO_VARIABLES): Matches {
  if (!isPlainObject(filter)) throw badQuery('query must be an object')
  return all(
    Object.entries(filter).map(([key, value]) => {
      if (key === '$and') return all(branches(key, value, variables))
      if (key === '$or') return some(branches(key, value, variables))
      if (key === '$nor') return not(some(branches(key, value, variables)))
      if (key === '$expr') return expression(value, variables)
      if (key.startsWith('$')) throw badQuery(`unknown top level operator: ${key}`)
      const path = key.split('.')
      return condition(value, (end, test) => (document) => someLeaf(document, path, end, test))
    }),
  )
}

const NO_VARIABLES: Variables = new Map()

/** A condition on one value that stands by itself, such as an array element in `$pull`. */
export const valueMatcher = (wanted: unknown): Matches => condition(wanted, (_end, test) => test)

function branches(operator: string, value: unknown, variables: Variables): Matches[] {
  if (!Array.isArray(value) || value.length === 0) throw badQuery(`${operator} must be a nonempty array`)
  return value.map((branch) => matcher(branch, variables))
}

function expression(value: unknown, variables: Variables): Matches {
  const evaluate = compileExpression(value, [...variables.keys()])
  return (root) => isTrue(evaluate({ root, variables }))
}

const all =
  (tests: Matches[]): Matches =>
  (document) =>
    tests.every((test) => test(document))
const some =
  (tests: Matches[]): Matches =>
  (document) =>
    tests.some((test) => test(document))
const not =
  (test: Matches): Matches =>
  (document) =>
    !test(document)

/** What a field is compared with: a value, or an object made of operators only. */
function condition(wanted: unknown, where: Where): Matches {
  refuseUnsendable(wanted)
  if (!isOperators(wanted)) return where('elements', like(wanted))
  return all(
    Object.entries(wanted).map(([name, operand]) => {
      const build = operators.get(name)
      if (build) return build(operand, where, wanted)
      if (geographic.has(name)) throw badQuery(`the emulator has no geographic index: ${name} is refused`)
      throw badQuery(`unknown operator: ${name}`)
    }),
  )
}

/** Of some commands the SDK sends nothing, or its own internals: compared as values they would quietly match nothing. */
function refuseUnsendable(wanted: unknown): void {
  if (!isPlainObject(wanted)) return
  if (Object.keys(wanted).length === 0)
    throw badQuery(
      'a condition is empty: the SDK sends {} for a command it cannot express, such as not(and(…))',
    )
  if (isCommandObject(wanted))
    throw badQuery(
      'a condition is a command object; the SDK sends and() and or() only directly under a field',
    )
}

export function isOperators(condition: unknown): condition is PlainObject {
  if (!isPlainObject(condition)) return false
  const keys = Object.keys(condition)
  const some = keys.some((key) => key.startsWith('$'))
  const stray = keys.find((key) => !key.startsWith('$'))
  if (some && stray !== undefined) throw badQuery(`cannot mix operators and the field '${stray}'`)
  return some
}

type Build = (operand: unknown, where: Where, beside: PlainObject) => Matches

const leaf =
  (test: (operand: unknown) => Test): Build =>
  (operand, where) =>
    where('elements', test(operand))

const geographic = new Set(['$near', '$nearSphere', '$geoWithin', '$geoIntersects'])

const operators = new Map<string, Build>(
  Object.entries({
    $eq: leaf(equalTo),
    $gt: leaf(ordered((order) => order > 0)),
    $gte: leaf(ordered((order) => order >= 0)),
    $lt: leaf(ordered((order) => order < 0)),
    $lte: leaf(ordered((order) => order <= 0)),
    $mod: leaf(remainder),
    $type: leaf(ofType),
    $in: leaf((operand) => among('$in', operand)),
    $nin: (operand, where) => not(where('elements', among('$nin', operand))),
    $ne: (operand, where) => {
      if (operand instanceof RegExp) throw badQuery("Can't have regex as arg to $ne.")
      return not(where('elements', equalTo(operand)))
    },
    $exists: (operand, where) => {
      const { test, wanted } = exists(operand)
      return wanted ? where('whole', test) : not(where('whole', test))
    },
    $size: (operand, where) => where('whole', hasSize(operand)),
    $regex: (operand, where, beside) => where('elements', search(operand, beside.$options)),
    $options: (_operand, _where, beside) => {
      if (beside.$regex === undefined) throw badQuery('$options needs a $regex')
      return () => true
    },
    $not: (operand, where) => {
      if (!(operand instanceof RegExp) && !isOperators(operand))
        throw badQuery('$not needs a regex or an expression')
      return not(condition(operand, where))
    },
    $all: (operand, where) => every(operand, where),
    $elemMatch: (operand, where) => where('whole', someElement(operand)),
  }),
)

/** `$all` is an and of its values, or of its `$elemMatch`es. */
function every(operand: unknown, where: Where): Matches {
  if (!Array.isArray(operand)) throw badQuery('$all needs an array')
  if (operand.length === 0) return () => false
  const parts = operand.map((item: unknown) =>
    isOperators(item) ? onlyElemMatch(item, where) : where('elements', like(item)),
  )
  return all(parts)
}

function onlyElemMatch(item: PlainObject, where: Where): Matches {
  if (Object.keys(item).join() !== '$elemMatch') throw badQuery('no $ expressions in $all')
  return condition(item, where)
}

function someElement(operand: unknown): Test {
  const matches = elementMatcher(operand)
  return (value) => Array.isArray(value) && value.some(matches)
}

/** What `$elemMatch` asks of one element, in a query as in a projection. */
export function elementMatcher(operand: unknown): Test {
  if (!isPlainObject(operand)) throw badQuery('$elemMatch needs an Object')
  if (isCommandObject(operand))
    throw badQuery('$elemMatch received a command object; write its operators as a plain object')
  return isCondition(operand) ? valueMatcher(operand) : elementFilter(operand)
}

const isCondition = (operand: PlainObject): boolean => {
  const [first] = Object.keys(operand)
  return first !== undefined && first.startsWith('$') && !['$and', '$or', '$nor'].includes(first)
}

function elementFilter(operand: PlainObject): Test {
  const matches = matcher(operand)
  return (item) => (isPlainObject(item) || Array.isArray(item)) && matches(item)
}
