import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { arithmetic } from './operators/arithmetic'
import { arrays } from './operators/arrays'
import { comparisons } from './operators/comparisons'
import { dates } from './operators/dates'
import { folds } from './operators/folds'
import { objects } from './operators/objects'
import type { Build, Compile, Evaluate, Scope } from './operators/operator'
import { sets } from './operators/sets'
import { strings } from './operators/strings'

export type { Evaluate, Scope } from './operators/operator'
export { isTrue } from './operators/operator'
export type Variables = Scope['variables']

const operators = new Map<string, Build>(
  Object.entries({
    ...arithmetic,
    ...arrays,
    ...comparisons,
    ...dates,
    ...folds,
    ...objects,
    ...sets,
    ...strings,
    $literal: (argument) => () => argument,
    $meta: () => {
      throw badQuery('$meta needs a text search, which the emulator does not have')
    },
  } satisfies Record<string, Build>),
)

const SYSTEM = ['ROOT', 'CURRENT', 'REMOVE', 'NOW']

/** An aggregation expression as a function of a document; `known` are the variables it may name. */
export function compileExpression(expression: unknown, known: readonly string[] = []): Evaluate {
  return compilerWith(new Set([...SYSTEM, ...known]))(expression)
}

function compilerWith(known: ReadonlySet<string>): Compile {
  const compile: Compile = (expression, more) => {
    if (more) return compilerWith(new Set([...known, ...more.map(variableName)]))(expression)
    if (typeof expression === 'string' && expression.startsWith('$')) return path(expression, known)
    if (Array.isArray(expression)) {
      const items = expression.map((item) => compile(item))
      // An absent value leaves a null: positions in an array must not move.
      return (scope) => items.map((item) => item(scope) ?? null)
    }
    if (!isPlainObject(expression)) return () => expression
    return operatorOf(expression, compile) ?? document(expression, compile)
  }
  return compile
}

function operatorOf(expression: PlainObject, compile: Compile): Evaluate | undefined {
  const keys = Object.keys(expression)
  const name = keys.find((key) => key.startsWith('$'))
  if (name === undefined) return undefined
  if (keys.length > 1) throw badQuery('an object representing an expression must have exactly one field')
  const build = operators.get(name)
  if (!build) throw badQuery(`Unrecognized expression '${name}'`)
  return build(expression[name], compile)
}

function document(expression: PlainObject, compile: Compile): Evaluate {
  const fields = Object.entries(expression).map(([name, value]) => {
    if (name.includes('.')) throw badQuery(`FieldPath field names may not contain '.': ${name}`)
    return [name, compile(value)] as const
  })
  return (scope) => {
    const out: PlainObject = {}
    for (const [name, evaluate] of fields) {
      const value = evaluate(scope)
      if (value !== undefined) out[name] = value
    }
    return out
  }
}

function path(text: string, known: ReadonlySet<string>): Evaluate {
  const isVariable = text.startsWith('$$')
  const names = text.slice(isVariable ? 2 : 1).split('.')
  if (names.some((name) => name === '' || name.startsWith('$')))
    throw badQuery(`'${text}' is not a valid field path`)
  if (!isVariable) return ({ root }) => valueAt(root, names, 0)
  const [variable = '', ...rest] = names
  if (!known.has(variable)) throw badQuery(`Use of undefined variable: ${variable}`)
  if (variable === 'ROOT' || variable === 'CURRENT') return ({ root }) => valueAt(root, rest, 0)
  return ({ variables }) => valueAt(variables.get(variable), rest, 0)
}

/** A field path as expressions read it: elements of an array that are objects are read each; a number is a name. */
function valueAt(node: unknown, names: readonly string[], at: number): unknown {
  let value = node
  for (let i = at; i < names.length; i++) {
    if (Array.isArray(value)) {
      return value
        .filter(isPlainObject)
        .map((item) => valueAt(item, names, i))
        .filter((item) => item !== undefined)
    }
    const name = names[i] ?? ''
    if (!isPlainObject(value) || !hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

function variableName(name: string): string {
  if (/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) return name
  throw badQuery(`'${name}' is not a valid name for a variable: it must start with a lower-case letter`)
}
