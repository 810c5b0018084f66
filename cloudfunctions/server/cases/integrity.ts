import type { Recorded } from '@/domain/lifecycle/record'
import { isSame } from '@/domain/shared/canonical'
import { firstBreak, type Hash } from '@/domain/shared/hash-chain'

/**
 * 0 when the record verifies and the case is what the record tells; else the entry from which it does not. The chain
 * alone would not notice a changed state, which is what people read.
 */
export function brokenAt<S, E>(
  { replay }: { replay: (state: S, events: readonly Recorded<E>[]) => S },
  { events, state }: { events: readonly Recorded<E>[]; state: S },
  hash: Hash,
): number {
  const broken = firstBreak(events, hash)
  if (broken !== 0) return broken
  return isSame(replay(state, events), state) ? 0 : Math.max(events.length, 1)
}
