import { canonical } from './canonical'

/** SHA-256 of a text as 64 hex digits; handed in, because the domain has no platform. */
export type Hash = (text: string) => string

export type Linked = { seq: number; prev: string; hash: string }

export const GENESIS = '0'.repeat(64)

/** Appends one entry: its hash covers its own content and the hash before it. */
export function link<E extends object>(previous: Linked | undefined, entry: E, hash: Hash): E & Linked {
  const body = { ...entry, seq: (previous?.seq ?? 0) + 1, prev: previous?.hash ?? GENESIS }
  return { ...body, hash: hash(canonical(body)) }
}

/** The first broken entry's seq, or 0 when the whole chain holds. */
export function firstBreak(chain: readonly Linked[], hash: Hash): number {
  let prev = GENESIS
  for (const [index, entry] of chain.entries()) {
    const { hash: claimed, ...body } = entry
    if (entry.seq !== index + 1 || entry.prev !== prev || hash(canonical(body)) !== claimed) return index + 1
    prev = claimed
  }
  return 0
}
