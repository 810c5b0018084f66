import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'

/** A field path without its `$`, as `$unwind`, `as` and the fields of `$lookup` name a place in a document. */
export function placeNames(path: unknown, stage: string): string[] {
  const names = typeof path === 'string' ? path.split('.') : []
  if (names.length === 0 || names.some((name) => name === '' || name.startsWith('$')))
    throw badQuery(`${stage}: '${String(path)}' is not a valid field path`)
  return names
}

/** What stands there; arrays are not entered. */
export function valueThere(document: PlainObject, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (node, name) => (isPlainObject(node) && hasOwn(node, name) ? node[name] : undefined),
    document,
  )
}

/** The document with another value there; `undefined` takes it away. */
export function withValue(document: PlainObject, names: readonly string[], value: unknown): PlainObject {
  const [name = '', ...rest] = names
  const out = { ...document }
  if (rest.length > 0) {
    const inner = out[name]
    out[name] = withValue(isPlainObject(inner) ? inner : {}, rest, value)
  } else if (value === undefined) delete out[name]
  else out[name] = value
  return out
}
