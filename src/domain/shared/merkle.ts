import type { Hash } from './hash-chain'

/* A Merkle tree over texts: one root that stands for all of them, and a short path that shows one of them is there. */

/** A step towards the root: the hash beside, and on which side it stands. */
export type MerkleStep = { side: 'left' | 'right'; hash: string }

// Leaves and nodes are hashed under different marks, so that a node can never be passed off as a leaf (RFC 6962 §2.1).
const leafHash = (text: string, hash: Hash) => hash(`leaf:${text}`)
const nodeHash = (left: string, right: string, hash: Hash) => hash(`node:${left}:${right}`)

/** The root over these leaves in this order; of none, the hash of nothing. */
export function merkleRoot(leaves: readonly string[], hash: Hash): string {
  if (leaves.length === 0) return hash('')
  return levelsOf(leaves, hash).slice(-1)[0]?.[0] ?? hash('')
}

/** The path from the leaf at `index` to the root. */
export function merklePath(leaves: readonly string[], index: number, hash: Hash): MerkleStep[] {
  const steps: MerkleStep[] = []
  let at = index
  for (const level of levelsOf(leaves, hash).slice(0, -1)) {
    const beside = level[at ^ 1]
    if (beside !== undefined) steps.push({ side: at % 2 === 0 ? 'right' : 'left', hash: beside })
    at = Math.floor(at / 2)
  }
  return steps
}

/** Whether this leaf with this path gives this root. */
export function isUnder(leaf: string, path: readonly MerkleStep[], root: string, hash: Hash): boolean {
  const end = path.reduce(
    (at, step) => (step.side === 'left' ? nodeHash(step.hash, at, hash) : nodeHash(at, step.hash, hash)),
    leafHash(leaf, hash),
  )
  return end === root
}

/** From the leaves up; a hash without a neighbour goes up as it is. */
function levelsOf(leaves: readonly string[], hash: Hash): string[][] {
  const levels = [leaves.map((leaf) => leafHash(leaf, hash))]
  for (;;) {
    const below = levels[levels.length - 1] ?? []
    if (below.length <= 1) return levels
    levels.push(
      Array.from({ length: Math.ceil(below.length / 2) }, (_, at) => {
        const [left = '', right] = below.slice(at * 2, at * 2 + 2)
        return right === undefined ? left : nodeHash(left, right, hash)
      }),
    )
  }
}
