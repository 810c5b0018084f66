import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { compileExpression, type Evaluate, type Scope } from './expression'

/** What becomes of a field: kept, dropped, computed, or looked into. */
type Wish = 'keep' | 'drop' | Evaluate | Wishes
type Wishes = Map<string, Wish>

export type Shape = (document: PlainObject, scope: Scope) => PlainObject

/** `$project` (manual): fields named to be kept or dropped, never both, and computed ones behind those kept. */
export function projectShape(spec: unknown, known: readonly string[]): Shape {
  if (!isPlainObject(spec) || Object.keys(spec).length === 0)
    throw badQuery('$project specification must be an object with at least one field')
  const wishes: Wishes = new Map()
  const modes = new Set<string>()
  const read = (value: unknown, path: string): Wish | undefined => {
    if (isPlainObject(value) && !isOperator(value)) {
      if (Object.keys(value).length === 0)
        throw badQuery('an empty object is not a valid value. Found empty object at path ' + path)
      return undefined
    }
    const wish =
      typeof value === 'number' || typeof value === 'boolean' ? (value ? 'keep' : 'drop') : undefined
    if (path !== '_id' || wish === 'keep') modes.add(wish ?? 'compute')
    return wish ?? compileExpression(value, known)
  }
  gather(wishes, spec, '', read)
  const drops = modes.has('drop') || (modes.size === 0 && wishes.get('_id') === 'drop')
  if (drops && modes.size > 1)
    throw badQuery('Invalid $project :: Cannot do inclusion in exclusion projection')
  if (drops) return (document) => without(document, wishes)
  if (!wishes.has('_id')) wishes.set('_id', 'keep')
  return (document, scope) => computed(only(document, wishes), wishes, scope)
}

/** `$addFields` (manual): the document as it is, with computed fields set over it. */
export function addingShape(spec: unknown, known: readonly string[]): Shape {
  if (!isPlainObject(spec) || Object.keys(spec).length === 0)
    throw badQuery('$addFields specification stage must be an object with at least one field')
  const wishes: Wishes = new Map()
  gather(wishes, spec, '', (value) =>
    isPlainObject(value) && !isOperator(value) && Object.keys(value).length > 0
      ? undefined
      : compileExpression(value, known),
  )
  return (document, scope) => computed(document, wishes, scope)
}

const isOperator = (value: PlainObject): boolean => Object.keys(value).some((key) => key.startsWith('$'))

/** Reads a specification whose fields may be dotted or nested; `read` answers undefined for an object to go into. */
function gather(
  wishes: Wishes,
  spec: PlainObject,
  above: string,
  read: (value: unknown, path: string) => Wish | undefined,
): void {
  for (const [key, value] of Object.entries(spec)) {
    const path = above + key
    const wish = read(value, path)
    if (wish !== undefined) put(wishes, path, wish)
    else if (isPlainObject(value)) gather(wishes, value, `${path}.`, read)
  }
}

function put(wishes: Wishes, path: string, wish: Wish): void {
  const names = path.split('.')
  if (names.some((name) => name === '' || name.startsWith('$')))
    throw badQuery(`'${path}' is not a valid field path`)
  const last = names.pop() ?? ''
  let level = wishes
  for (const name of names) {
    const next = level.get(name) ?? new Map<string, Wish>()
    if (!(next instanceof Map)) throw badQuery(`specification contains two conflicting paths: ${path}`)
    level.set(name, next)
    level = next
  }
  if (level.has(last)) throw badQuery(`specification contains two conflicting paths: ${path}`)
  level.set(last, wish)
}

function without(document: PlainObject, wishes: Wishes): PlainObject {
  const out: PlainObject = {}
  for (const [name, value] of Object.entries(document)) {
    const wish = wishes.get(name)
    if (wish !== 'drop')
      out[name] = wish instanceof Map ? each(value, (inner) => without(inner, wish)) : value
  }
  return out
}

function only(document: PlainObject, wishes: Wishes): PlainObject {
  const out: PlainObject = {}
  for (const [name, value] of Object.entries(document)) {
    const wish = wishes.get(name)
    if (wish === 'keep') out[name] = value
    if (!(wish instanceof Map)) continue
    const kept = each(value, (inner) => only(inner, wish), NOTHING)
    if (kept !== NOTHING) out[name] = kept
  }
  return out
}

const NOTHING = Symbol('nothing')

/** The objects in a value, which may be one or stand in arrays; other values stay, or become `otherwise`. */
function each(value: unknown, change: (inner: PlainObject) => unknown, otherwise: unknown = value): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => each(item, change, otherwise === NOTHING ? NOTHING : item))
      .filter((item) => item !== NOTHING)
  }
  return isPlainObject(value) ? change(value) : otherwise
}

function computed(document: PlainObject, wishes: Wishes, scope: Scope): PlainObject {
  const out = { ...document }
  for (const [name, wish] of wishes) {
    if (typeof wish === 'string') continue
    if (wish instanceof Map) {
      if (computes(wish)) out[name] = inside(hasOwn(out, name) ? out[name] : undefined, wish, scope)
      continue
    }
    const value = wish(scope)
    if (value === undefined) delete out[name]
    else out[name] = value
  }
  return out
}

const computes = (wishes: Wishes): boolean =>
  [...wishes.values()].some((wish) => (wish instanceof Map ? computes(wish) : typeof wish !== 'string'))

// A plain value in the way of a nested field gives way to an object; in an array every element gets the field.
function inside(value: unknown, wishes: Wishes, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => inside(item, wishes, scope))
  return computed(isPlainObject(value) ? value : {}, wishes, scope)
}
