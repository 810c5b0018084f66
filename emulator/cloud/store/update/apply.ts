import { isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { checkFields } from '../document-rules'
import { documentOf, rowText } from '../row'
import { addToSet, pop, pull, pullAll, push } from './arrays'
import { rename, set, unset } from './fields'
import { bit, inc, max, min, mul } from './numbers'

type Operator = (document: PlainObject, path: string, operand: unknown) => void

const operators = new Map<string, Operator>(
  Object.entries({
    $set: set,
    $unset: unset,
    $rename: rename,
    $inc: inc,
    $mul: mul,
    $bit: bit,
    $min: min,
    $max: max,
    $push: push,
    $addToSet: addToSet,
    $pop: pop,
    $pull: pull,
    $pullAll: pullAll,
  }),
)

type Step = { operator: Operator; path: string; operand: unknown }

/** A checked update as a function from a document to its next state; the document itself is not touched. */
export function updater(update: unknown): (document: PlainObject) => PlainObject {
  const steps = stepsOf(update)
  return (document) => {
    const next = documentOf(rowText(document))
    for (const { operator, path, operand } of steps) operator(next, path, operand)
    checkFields(next, 0)
    return next
  }
}

function stepsOf(update: unknown): Step[] {
  if (!isPlainObject(update) || Object.keys(update).length === 0)
    throw badQuery('update document must not be empty')
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    const operator = operators.get(name)
    if (!operator) throw badQuery(`Unknown modifier: ${name}`)
    if (!isPlainObject(fields) || Object.keys(fields).length === 0) {
      throw badQuery(`'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`)
    }
    return Object.entries(fields).map(([path, operand]) => ({ name, operator, path, operand }))
  })
  const renamed = steps.flatMap((step) => (step.name === '$rename' ? [String(step.operand)] : []))
  checkPaths([...steps.map((step) => step.path), ...renamed])
  return steps
}

function checkPaths(paths: string[]): void {
  const taken = new Set<string>()
  for (const path of paths) {
    if (path.split('.')[0] === '_id') {
      throw badQuery(`Performing an update on the path '${path}' would modify the immutable field '_id'`)
    }
    const clash = [...taken].find((other) => other === path || covers(other, path) || covers(path, other))
    if (clash !== undefined)
      throw badQuery(`Updating the path '${path}' would create a conflict at '${clash}'`)
    taken.add(path)
  }
}

const covers = (outer: string, inner: string): boolean => inner.startsWith(`${outer}.`)
