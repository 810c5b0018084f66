/** Stands for undefined where only JSON can pass. */
export const UNDEFINED = '__undefined__'

export function withUndefined(value: unknown): unknown {
  if (value === UNDEFINED) return undefined
  if (Array.isArray(value)) return value.map(withUndefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withUndefined(item)]))
}
