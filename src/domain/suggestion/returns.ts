import type { ReturnRequest } from './beside'
import type { Suggestion } from './suggestion'

/** The decision on this many-th return is final: nobody may return the case again. */
export const MOST_RETURNS = 3

export function askedReturn(s: Pick<Suggestion, 'returns'>, unitId?: string): ReturnRequest | undefined {
  return s.returns.find(({ state, unit }) => state === 'asked' && (!unitId || unit.id === unitId))
}

/** How often the case has been sent on: the ping-pong counter. */
export function timesReturned(s: Pick<Suggestion, 'returns'>): number {
  return s.returns.filter(({ state }) => state === 'granted').length
}

export function isAssignedForGood(s: Pick<Suggestion, 'returns'>): boolean {
  return s.returns.some(({ decision }) => decision?.final)
}
