import type { Commitment, PromiseState, Suggestion } from '../suggestion'

export function commitmentIn(
  s: Suggestion,
  id: string,
  states: readonly PromiseState[],
): Commitment | undefined {
  return s.promises.find((promise) => promise.id === id && states.includes(promise.state))
}
