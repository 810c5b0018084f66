import { foldVotes } from '../published/fold-votes'
import { BATCH, type Chore } from './chore'

/** Sums that a crash left behind their voters. */
export const countVotes: Chore = {
  what: 'votesCounted',
  ids: async ({ store }) => {
    const uncounted = await store.find('votes', {
      where: { uncounted: true },
      limit: BATCH,
      fields: ['case'],
    })
    return [...new Set(uncounted.map((doc) => doc.case))]
  },
  carry: async (ports, caseId) => {
    await foldVotes(ports, caseId)
    return true
  },
}
