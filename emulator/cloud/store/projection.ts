import { hasOwn, isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'

export type Project = (document: PlainObject) => PlainObject

/** What is asked of a field: all of it, none of it, a part of an array, or something of its own fields. */
type Wish = 'include' | 'exclude' | Slice | Wishes
type Slice = { slice: [from: number, count: number | undefined] }
type Wishes = Map<string, Wish>

/** Inclusion or exclusion of fields, never both; `_id` stays unless it is refused by name. */
export function projector(projection: unknown): Project {
  if (projection === undefined) return (document) => document
  if (!isPlainObject(projection)) throw badQuery('projection must be an object')
  const wishes: Wishes = new Map()
  const modes = new Set<Wish>()
  for (const [path, value] of Object.entries(projection)) {
    const wish = wishOf(value)
    if (typeof wish === 'string' && path !== '_id') modes.add(wish)
    add(wishes, path, wish)
  }
  if (modes.size > 1) throw badQuery('Projection cannot have a mix of inclusion and exclusion.')
  const inclusive = modes.has('include') || (modes.size === 0 && wishes.get('_id') === 'include')
  if (inclusive && !wishes.has('_id')) wishes.set('_id', 'include')
  return (document) => projected(document, wishes, inclusive)
}

function wishOf(value: unknown): Wish {
  if (value === 1) return 'include'
  if (value === 0) return 'exclude'
  if (isPlainObject(value) && Object.keys(value).length === 1 && hasOwn(value, '$slice'))
    return sliceOf(value.$slice)
  throw badQuery('the emulator projects with 1, 0 and $slice only')
}

function sliceOf(value: unknown): Slice {
  const [first, second] = Array.isArray(value) ? (value as unknown[]) : [value]
  if (!Number.isInteger(first)) throw badQuery('$slice needs whole numbers')
  const from = Number(first)
  if (!Array.isArray(value)) return { slice: from < 0 ? [from, undefined] : [0, from] }
  if (value.length !== 2 || !Number.isInteger(second) || Number(second) < 1)
    throw badQuery('$slice needs [skip, limit]')
  return { slice: [from, Number(second)] }
}

function add(wishes: Wishes, path: string, wish: Wish): void {
  const names = path.split('.')
  if (names.some((name) => name === '' || name.startsWith('$')))
    throw badQuery(`cannot project the field '${path}'`)
  const last = names.pop() ?? ''
  let level = wishes
  for (const name of names) {
    const next = level.get(name) ?? new Map<string, Wish>()
    if (!(next instanceof Map)) throw badQuery(`Path collision at ${path}`)
    level.set(name, next)
    level = next
  }
  if (level.has(last)) throw badQuery(`Path collision at ${path}`)
  level.set(last, wish)
}

function projected(document: PlainObject, wishes: Wishes, inclusive: boolean): PlainObject {
  const out: PlainObject = {}
  for (const [name, value] of Object.entries(document)) {
    const kept = keep(value, wishes.get(name) ?? (inclusive ? 'exclude' : 'include'), inclusive)
    if (kept !== NOTHING) out[name] = kept
  }
  return out
}

const NOTHING = Symbol('nothing')

function keep(value: unknown, wish: Wish, inclusive: boolean): unknown {
  if (wish === 'include') return value
  if (wish === 'exclude') return NOTHING
  if (!(wish instanceof Map)) return Array.isArray(value) ? sliced(value, wish) : value
  if (Array.isArray(value))
    return value.map((item) => keep(item, wish, inclusive)).filter((item) => item !== NOTHING)
  if (isPlainObject(value)) return projected(value, wish, inclusive)
  // A plain value has no such fields: including them includes nothing, excluding them excludes nothing.
  return inclusive ? NOTHING : value
}

function sliced(array: unknown[], { slice: [from, count] }: Slice): unknown[] {
  const start = from < 0 ? Math.max(array.length + from, 0) : from
  return array.slice(start, count === undefined ? undefined : start + count)
}
