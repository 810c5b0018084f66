import { hasOwn, isPlainObject } from '../../plain-object'

export type Test = (value: unknown) => boolean

/**
 * Whether a value at the end of the path passes; `undefined` stands for one that is absent. Arrays on the way are
 * entered, both through their elements and by position (manual: "Query an Array of Embedded Documents"). An array at
 * the end is tried element by element and then as a whole, or only as a whole.
 */
export function someLeaf(
  document: unknown,
  path: readonly string[],
  end: 'elements' | 'whole',
  test: Test,
): boolean {
  return walk(document, path, 0, end === 'elements', test)
}

function walk(node: unknown, path: readonly string[], from: number, elements: boolean, test: Test): boolean {
  let value = node
  for (let at = from; at < path.length; at++) {
    const name = path[at] ?? ''
    if (Array.isArray(value)) return inArray(value, path, at, elements, test)
    if (!isPlainObject(value) || !hasOwn(value, name)) return test(undefined)
    value = value[name]
  }
  return (elements && Array.isArray(value) && value.some(test)) || test(value)
}

function inArray(
  array: unknown[],
  path: readonly string[],
  at: number,
  elements: boolean,
  test: Test,
): boolean {
  const name = path[at] ?? ''
  const position = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1
  return array.some((item, i) => {
    if (isPlainObject(item) && walk(item, path, at, elements, test)) return true
    if (i !== position) return false
    // A position that ends the path names that element alone, even when it is an array.
    if (at + 1 === path.length) return test(item)
    return (isPlainObject(item) || Array.isArray(item)) && walk(item, path, at + 1, elements, test)
  })
}
