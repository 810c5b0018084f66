import type { Helpfulness } from '@/contract/public'
import type { WritingPorts } from '../ports'
import type { VotesDoc } from './votes-doc'

export const SHARDS = 16

/**
 * Puts the sum over all voters on the page. Versions only grow, so a sum that was read earlier never replaces one that
 * was read later; done twice, it changes nothing.
 */
export async function foldVotes({ store }: WritingPorts, caseId: string): Promise<Helpfulness> {
  const parts = await store.find('votes', { where: { case: caseId }, limit: SHARDS })
  const votesRev = parts.reduce((sum, { rev }) => sum + rev, 0)
  const helpful = countVotes(parts)
  await store.updateIf('published', { _id: caseId, votesRev: { lt: votesRev } }, { helpful, votesRev })
  for (const { _id, rev, uncounted } of parts)
    if (uncounted) await store.updateIf('votes', { _id, rev }, { uncounted: false })
  return helpful
}

export function countVotes(parts: readonly Pick<VotesDoc, 'voters'>[]): Helpfulness {
  const said = parts.flatMap(({ voters }) => Object.values(voters))
  const yes = said.filter(Boolean).length
  return { yes, no: said.length - yes }
}
