import type { Hash } from '../shared/hash-chain'
import { isUnder, merkleRoot, type MerkleStep } from '../shared/merkle'
import type { PlainDate } from '../shared/plain-date'

/** The head of one case's chain at the end of a day. */
export type Head = { case: string; seq: number; hash: string }

/**
 * A day's anchor: one root over the heads of the cases that changed since the last anchor, joined to that anchor's.
 * Printed in a bulletin it fixes every record behind it; nobody can change one afterwards unnoticed.
 */
export type Anchor = { day: PlainDate; prev: string; root: string; count: number }

export const FIRST_ANCHOR = '0'.repeat(64)

export const leafOf = ({ case: id, seq, hash }: Head) => `${id}|${seq}|${hash}`

/** The leaves in the one order everybody makes: by case. The anchor before is the first leaf of all. */
export function leavesOf(prev: string, heads: readonly Head[]): string[] {
  return [`prev|${prev}`, ...heads.map(leafOf).sort()]
}

export function anchorOf(day: PlainDate, prev: string, heads: readonly Head[], hash: Hash): Anchor {
  return { day, prev, root: merkleRoot(leavesOf(prev, heads), hash), count: heads.length }
}

/** An anchor with the proof that one case's head is under it. */
export type Anchored = Anchor & { head: Head; path: MerkleStep[] }

export function isAnchored({ head, path, root }: Anchored, hash: Hash): boolean {
  return isUnder(leafOf(head), path, root, hash)
}
