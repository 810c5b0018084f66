import { find } from 'mingo'
import { hasOwn, isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'

export type Project = (document: PlainObject) => PlainObject

/** Inclusion or exclusion of fields, never both; `_id` stays unless it is refused by name. */
export function projector(projection: unknown): Project {
  if (projection === undefined) return (document) => document
  if (!isPlainObject(projection)) throw badQuery('projection must be an object')
  checkProjection(projection)
  if (Object.keys(projection).length === 0) return (document) => document
  return (document) => {
    const [projected] = find<PlainObject>([document], {}, projection).all()
    if (!projected) throw badQuery('invalid projection')
    return projected
  }
}

function checkProjection(projection: PlainObject): void {
  const modes = new Set<unknown>()
  for (const [path, value] of Object.entries(projection)) {
    if (path === '' || path.split('.').some((name) => name === '' || name.startsWith('$') || name === '__proto__')) {
      throw badQuery(`cannot project the field '${path}'`)
    }
    if (isPlainObject(value)) checkArrayProjection(value)
    else if (value !== 0 && value !== 1) throw badQuery('a projection is made of 0, 1, $slice and $elemMatch')
    else if (path !== '_id') modes.add(value)
  }
  if (modes.size > 1) throw badQuery('Projection cannot have a mix of inclusion and exclusion.')
}

function checkArrayProjection(value: PlainObject): void {
  const keys = Object.keys(value)
  const known = hasOwn(value, '$slice') || hasOwn(value, '$elemMatch')
  if (keys.length !== 1 || !known) throw badQuery(`unsupported projection: ${keys.join(', ')}`)
}
