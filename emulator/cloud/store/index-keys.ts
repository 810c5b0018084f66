import { hasOwn, isPlainObject, type PlainObject } from '../plain-object'
import { badQuery } from '../protocol-error'
import { EMPTY_ARRAY, inverted, keyOf } from './key'

export type IndexField = { path: string; descending: boolean }
/** `arrays` are the positions of the fields that reach into an array. */
export type IndexKeys = { keys: Buffer[]; arrays: number[] }

/** The keys under which an index holds a document: one, or one per array element (a multikey index). */
export function indexKeys(document: PlainObject, fields: readonly IndexField[]): IndexKeys {
  const perField = fields.map((field) => {
    const found = valuesAt(document, field.path.split('.'))
    return { ...found, keys: found.values.map((value) => oriented(keyOf(value), field)) }
  })
  const roots = new Set(perField.flatMap((field) => (field.array === undefined ? [] : [field.array])))
  if (roots.size > 1) throw badQuery(`cannot index parallel arrays [${[...roots].join('] [')}]`)
  const keys = perField.reduce<Buffer[]>(
    (heads, field) => heads.flatMap((head) => field.keys.map((key) => Buffer.concat([head, key]))),
    [Buffer.alloc(0)],
  )
  return {
    keys: distinct(keys),
    arrays: perField.flatMap(({ array }, i) => (array === undefined ? [] : [i])),
  }
}

const oriented = (key: Buffer, field: IndexField): Buffer => (field.descending ? inverted(key) : key)

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length < 2) return keys
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
}

type Found = { values: unknown[]; array: string | undefined }

/** Every value a path reaches, walking through arrays; `array` names the first array met. */
export function valuesAt(document: unknown, path: readonly string[]): Found {
  const found: Found = { values: [], array: undefined }
  collect(document, path, 0, found)
  if (found.values.length === 0) found.values.push(null)
  return found
}

function collect(node: unknown, path: readonly string[], at: number, found: Found): void {
  const key = path[at]
  if (Array.isArray(node)) {
    found.array ??= path.slice(0, at).join('.')
    collectArray(node, path, at, found)
  } else if (key === undefined) {
    found.values.push(node)
  } else if (isPlainObject(node) && hasOwn(node, key)) {
    collect(node[key], path, at + 1, found)
  } else {
    found.values.push(null)
  }
}

function collectArray(node: unknown[], path: readonly string[], at: number, found: Found): void {
  const key = path[at]
  if (key === undefined) {
    if (node.length === 0) found.values.push(EMPTY_ARRAY)
    else found.values.push(...node)
    return
  }
  for (const item of node) if (isPlainObject(item)) collect(item, path, at, found)
  // `items.0.name`: a number may also be a position.
  if (/^\d+$/.test(key) && Number(key) < node.length) collect(node[Number(key)], path, at + 1, found)
}
