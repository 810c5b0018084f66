import { leafOf, leavesOf, type Anchored } from '@/domain/lifecycle/anchor'
import { merklePath } from '@/domain/shared/merkle'
import type { Ports } from '../ports'

const MOST = 60

/** The latest anchors over a case, each with the path that proves it. */
export async function proofsOf({ store, hash }: Ports, id: string): Promise<Anchored[]> {
  const docs = await store.find('anchors', { where: { cases: id }, order: [['day', 'desc']], limit: MOST })
  return docs
    .flatMap(({ day, prev, root, count, heads }): Anchored[] => {
      const head = heads.find((one) => one.case === id)
      if (!head) return []
      const leaves = leavesOf(prev, heads)
      return [{ day, prev, root, count, head, path: merklePath(leaves, leaves.indexOf(leafOf(head)), hash) }]
    })
    .reverse()
}
