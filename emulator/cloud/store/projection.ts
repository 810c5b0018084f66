import { isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'
import { elementMatcher } from './filter'

export type Project = (document: PlainObject) => PlainObject

/** What is asked of a field: all of it, none of it, a part of an array, or something of its own fields. */
type Wish = 'include' | 'exclude' | Part | Wishes
/** What is left of an array; undefined leaves the field out. */
type Part = { part(array: unknown[]): unknown[] | undefined; mode: 'any' | 'include' }
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
    if (isPart(wish) && wish.mode === 'include') {
      if (path.includes('.')) throw badQuery('Cannot use $elemMatch projection on a nested field')
      modes.add('include')
    }
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
  const [operator, ...more] = isPlainObject(value) ? Object.keys(value) : []
  if (isPlainObject(value) && more.length === 0) {
    if (operator === '$slice') return sliceOf(value.$slice)
    if (operator === '$elemMatch') return firstMatch(elementMatcher(value.$elemMatch))
  }
  throw badQuery('the emulator projects with 1, 0, $slice and $elemMatch only')
}

const isPart = (wish: Wish): wish is Part => typeof wish === 'object' && 'part' in wish

function firstMatch(matches: (item: unknown) => boolean): Part {
  return {
    mode: 'include',
    part: (array) => {
      const at = array.findIndex(matches)
      return at < 0 ? undefined : [array[at]]
    },
  }
}

function sliceOf(value: unknown): Part {
  const [first, second] = Array.isArray(value) ? (value as unknown[]) : [value]
  if (!Number.isInteger(first)) throw badQuery('$slice needs whole numbers')
  const from = Number(first)
  const slice = (start: number, count?: number): Part => ({
    mode: 'any',
    part: (array) => sliced(array, start, count),
  })
  if (!Array.isArray(value)) return from < 0 ? slice(from) : slice(0, from)
  if (value.length !== 2 || !Number.isInteger(second) || Number(second) < 1)
    throw badQuery('$slice needs [skip, limit]')
  return slice(from, Number(second))
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
  if (isPart(wish)) return partOf(value, wish)
  if (Array.isArray(value))
    return value.map((item) => keep(item, wish, inclusive)).filter((item) => item !== NOTHING)
  if (isPlainObject(value)) return projected(value, wish, inclusive)
  // A plain value has no such fields: including them includes nothing, excluding them excludes nothing.
  return inclusive ? NOTHING : value
}

function partOf(value: unknown, { part, mode }: Part): unknown {
  if (Array.isArray(value)) return part(value) ?? NOTHING
  return mode === 'include' ? NOTHING : value
}

function sliced(array: unknown[], from: number, count: number | undefined): unknown[] {
  const start = from < 0 ? Math.max(array.length + from, 0) : from
  return array.slice(start, count === undefined ? undefined : start + count)
}
