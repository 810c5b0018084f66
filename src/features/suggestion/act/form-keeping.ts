import { forget, forgetAll, readStored, store } from '@/platform/storage'

/* What is typed into the form of an action stays on this device until it is done: another row may be looked at, the
   page reloaded. One place for each person, case and verb. */

export const placeOf = (person: string, caseId: string, verb: string) => `form:${person}:${caseId}:${verb}`

/** What was kept, if it still has the shape of this form; fields the form no longer has are left out. */
export function keptValues<V extends object>(place: string, initial: V): V | undefined {
  const found = readStored(place)
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined
  const known = Object.entries(found).filter(
    ([field, value]) => field in initial && isLike(initial[field as keyof V], value),
  )
  return known.length > 0 ? { ...initial, ...Object.fromEntries(known) } : undefined
}

export function keepValues(place: string, values: object): void {
  store(place, values)
}

export function forgetValues(place: string): void {
  forget(place)
}

/** A computer that is left keeps nothing of what was half written on it: somebody else may sit down there. */
export function forgetAllValues(): void {
  forgetAll('form:')
}

/** What nobody chose yet may be anything; the action's own schema has the last word. */
function isLike(initial: unknown, value: unknown): boolean {
  if (initial === undefined) return true
  return Array.isArray(initial) ? Array.isArray(value) : typeof initial === typeof value
}
