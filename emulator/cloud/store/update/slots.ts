import { hasOwn, isPlainObject, type PlainObject } from '../../plain-object'
import { badQuery } from '../../protocol-error'
import { checkFieldName } from '../document-rules'

/** One place in a document that an operator may read, write or clear. */
export type Slot = { path: string; value: unknown; exists: boolean; set(value: unknown): void; clear(): void }

/** The places a dotted path names; several when it crosses arrays with `$[]`. */
export function slotsAt(document: PlainObject, path: string): Slot[] {
  const names = path.split('.')
  for (const name of names) checkPathName(name, path)
  return walk(document, names, 0, path)
}

function checkPathName(name: string, path: string): void {
  if (name === '$[]') return
  if (name.startsWith('$')) throw badQuery(`the emulator does not support '${name}' in the path '${path}'`)
  checkFieldName(name)
}

function walk(node: unknown, names: string[], at: number, path: string): Slot[] {
  const name = names[at] ?? ''
  const rest = names.slice(at + 1)
  if (name === '$[]') {
    if (!Array.isArray(node)) throw badQuery(`The path '${path}' must exist and be an array to use '$[]'`)
    return node.flatMap((item, i) =>
      rest.length === 0 ? [elementSlot(node, i, [], path)] : walk(item, names, at + 1, path),
    )
  }
  if (Array.isArray(node)) {
    if (!/^\d+$/.test(name)) throw cannotCreate(name, node)
    const position = Number(name)
    if (rest.length === 0 || position >= node.length) return [elementSlot(node, position, rest, path)]
    return walk(node[position], names, at + 1, path)
  }
  if (!isPlainObject(node)) throw cannotCreate(name, node)
  if (rest.length === 0 || !hasOwn(node, name)) return [fieldSlot(node, name, rest, path)]
  return walk(node[name], names, at + 1, path)
}

const cannotCreate = (name: string, node: unknown) =>
  badQuery(`Cannot create field '${name}' in element ${JSON.stringify(node) ?? 'undefined'}`)

function fieldSlot(parent: PlainObject, name: string, rest: string[], path: string): Slot {
  const exists = rest.length === 0 && hasOwn(parent, name)
  return {
    path,
    exists,
    value: exists ? parent[name] : undefined,
    set: (value) => {
      parent[name] = nested(rest, value)
    },
    clear: () => {
      if (exists) delete parent[name]
    },
  }
}

// MongoDB lets a position run past the end and fills the gap with nulls; a runaway one is surely a mistake.
const MOST_PADDING = 1500

function elementSlot(parent: unknown[], position: number, rest: string[], path: string): Slot {
  const exists = rest.length === 0 && position < parent.length
  return {
    path,
    exists,
    value: exists ? parent[position] : undefined,
    set: (value) => {
      if (position - parent.length > MOST_PADDING)
        throw badQuery(`can't backfill more than ${MOST_PADDING} elements`)
      while (parent.length < position) parent.push(null)
      parent[position] = nested(rest, value)
    },
    // Clearing an element leaves a hole of null; positions after it do not move.
    clear: () => {
      if (exists) parent[position] = null
    },
  }
}

function nested(names: string[], value: unknown): unknown {
  if (names.includes('$[]')) throw badQuery("'$[]' needs an existing array")
  return names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)
}

/** The same, but a path that ends in nothing simply names no place: clearing or removing there is no error. */
export function existingSlots(document: PlainObject, path: string): Slot[] {
  return reachable(document, path) ? slotsAt(document, path).filter((slot) => slot.exists) : []
}

function reachable(document: PlainObject, path: string): boolean {
  const names = path.split('.')
  let node: unknown = document
  for (const name of names) {
    if (name === '$[]') return Array.isArray(node)
    if (Array.isArray(node)) {
      if (!/^\d+$/.test(name)) return false
      node = node[Number(name)]
    } else if (isPlainObject(node) && hasOwn(node, name)) node = node[name]
    else return false
  }
  return true
}
