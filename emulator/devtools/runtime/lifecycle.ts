import type { Reports } from './reports'

/** Calls a lifecycle function of the program if it has one. What it throws is reported, and the life goes on. */
export function callLifecycle(owner: unknown, name: string, given: unknown[], reports: Reports): unknown {
  const method = (owner as Record<string, unknown>)[name]
  if (typeof method !== 'function') return undefined
  try {
    return (method as (...args: unknown[]) => unknown).apply(owner, given)
  } catch (error) {
    reports.thrown(error)
    return undefined
  }
}
