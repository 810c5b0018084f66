import { hasOwn, isPlainObject, type PlainObject } from '../../../plain-object'
import { badQuery } from '../../../protocol-error'
import {
  arrayOf,
  isNothing,
  MANY,
  objectOf,
  partsOf,
  strict,
  taking,
  textOf,
  within,
  type Build,
} from './operator'

// Manual: "Object Expression Operators" and "Variable Expression Operators".
export const objects: Record<string, Build> = {
  $mergeObjects: taking('$mergeObjects', MANY, (...values) => mergedObjects(values)),
  $objectToArray: strict('$objectToArray', [1, 1], (value) =>
    Object.entries(objectOf('$objectToArray', value)).map(([k, v]) => ({ k, v })),
  ),
  $arrayToObject: strict('$arrayToObject', [1, 1], (value) => {
    const out: PlainObject = {}
    for (const item of arrayOf('$arrayToObject', value)) {
      const [key, content] = pair(item)
      out[textOf('$arrayToObject', key)] = content
    }
    return out
  }),
  $let: (argument, compile) => {
    const { vars, in: body } = partsOf('$let', argument, ['vars', 'in'])
    const given = Object.entries(objectOf('$let', vars)).map(
      ([name, value]) => [name, compile(value)] as const,
    )
    const inner = compile(
      body,
      given.map(([name]) => name),
    )
    return (scope) =>
      inner(within(scope, Object.fromEntries(given.map(([name, evaluate]) => [name, evaluate(scope)]))))
  },
}

export function mergedObjects(values: readonly unknown[]): PlainObject {
  return values
    .filter((value) => !isNothing(value))
    .reduce<PlainObject>((merged, value) => ({ ...merged, ...objectOf('$mergeObjects', value) }), {})
}

function pair(item: unknown): [unknown, unknown] {
  if (Array.isArray(item) && item.length === 2) return [item[0], item[1]]
  if (isPlainObject(item) && Object.keys(item).length === 2 && hasOwn(item, 'k') && hasOwn(item, 'v'))
    return [item.k, item.v]
  throw badQuery('$arrayToObject requires an array of key-value pairs: [key, value] or { k, v }')
}
