import type { Condition, Where } from './port'

/** Every value a path reaches from its `at`th step on, walking through arrays as the database does. */
export function valuesAt(node: unknown, path: readonly string[], at = 0): unknown[] {
  const key = path[at]
  if (Array.isArray(node))
    return key === undefined
      ? [...(node as unknown[]), node]
      : node.flatMap((item) => valuesAt(item, path, at))
  if (key === undefined) return [node]
  if (typeof node !== 'object' || node === null || !(key in node)) return [undefined]
  return valuesAt((node as Record<string, unknown>)[key], path, at + 1)
}

export function matcher(where: Where): (document: object) => boolean {
  const conditions = Object.entries(where).map(([path, condition]) => ({ path: path.split('.'), condition }))
  return (document) => conditions.every(({ path, condition }) => meets(valuesAt(document, path), condition))
}

function meets(values: readonly unknown[], condition: Condition): boolean {
  if (typeof condition !== 'object') return values.includes(condition)
  if ('in' in condition) return condition.in.some((value) => values.includes(value))
  if ('all' in condition) return condition.all.every((value) => values.includes(value))
  return Object.entries(condition).every(([operator, bound]) =>
    values.some((value) => within(value, operator, bound)),
  )
}

// A range compares like with like: a number never lies between two texts.
function within(value: unknown, operator: string, bound: unknown): boolean {
  if (typeof value !== typeof bound) return false
  const order = compare(value, bound)
  if (operator === 'gt') return order > 0
  if (operator === 'gte') return order >= 0
  return operator === 'lt' ? order < 0 : order <= 0
}

const RANKS = ['undefined', 'number', 'string', 'object', 'boolean']

/** The order of the database: absent first, then numbers, texts by code unit, booleans. */
export function compare(a: unknown, b: unknown): number {
  const rank = RANKS.indexOf(typeof a) - RANKS.indexOf(typeof b)
  if (rank !== 0) return rank
  if (a === b || a === undefined || b === undefined) return 0
  return (a as string | number) < (b as string | number) ? -1 : 1 // of one type, as ranked above
}

/** A document cut down to the named paths and its id. */
export function cut(document: object, fields: readonly string[]): object {
  return keep(
    document,
    ['_id', ...fields].map((field) => field.split('.')),
  )
}

function keep(node: object, paths: readonly (readonly string[])[]): object {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    const below = paths.filter(([head]) => head === key).map(([, ...rest]) => rest)
    if (below.length === 0) continue
    kept[key] = below.some((rest) => rest.length === 0) ? value : keepInside(value, below)
    if (kept[key] === undefined) delete kept[key]
  }
  return kept
}

function keepInside(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((item) => typeof item === 'object' && item !== null)
      .map((item: object) => keep(item, paths))
  }
  return typeof value === 'object' && value !== null ? keep(value, paths) : undefined
}
