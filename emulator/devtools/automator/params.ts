import type { Params } from './world'

/** A parameter of a request, or a refusal that names it. */
export function word(params: Params, name: string): string {
  const value = params[name]
  if (typeof value !== 'string') throw new Error(`${name} must be a string`)
  return value
}

export function list(params: Params, name: string): unknown[] {
  const value = params[name]
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Error(`${name} must be an array`)
  return value as unknown[]
}

export function words(params: Params, name: string): string[] {
  return list(params, name).map(String)
}

/** The part of a value a path like `a.b[0].c` names; the whole without a path. */
export function at(value: unknown, path: unknown): unknown {
  if (typeof path !== 'string' || path === '') return value
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}
