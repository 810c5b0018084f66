import type { WritingPorts } from '../ports'
import { told } from '../similar/index-doc'
import { get } from '../store/port'
import { BATCH, type Chore } from './chore'

/** After 代表工委 has changed the words, index entries are told by the new ones. */
export const retell: Chore = {
  what: 'retold',
  ids: async (ports) => {
    const found: string[] = []
    for (const congress of await congressesWithWords(ports)) {
      const { state } = await ports.directory.similarWords(congress)
      const behind = await ports.store.find('similarIndex', {
        where: { congress, words: { lt: state } },
        limit: BATCH,
        fields: ['rev'],
      })
      found.push(...behind.map(({ _id }) => _id))
    }
    return found
  },
  carry: async ({ store, directory }, id) => {
    const doc = await get(store, 'similarIndex', id)
    if (!doc) return false
    const now = told(doc.text, await directory.similarWords(doc.congress))
    if (now.words <= doc.words) return false
    const tokens = doc.audience === '' ? [] : now.tokens
    const change = { tokens, words: now.words, uncounted: doc.audience.startsWith('author:') }
    return (await store.updateIf('similarIndex', { _id: id, rev: doc.rev }, change)) === 'done'
  },
}

/** Words of a congress reach the congresses below it; where nobody has added any, nothing is behind. */
async function congressesWithWords({ store }: WritingPorts): Promise<string[]> {
  const all = { where: { _id: { gt: '' } }, limit: BATCH, fields: ['rev'] }
  if ((await store.find('similarWords', { ...all, limit: 1 })).length === 0) return []
  return (await store.find('congresses', all)).map(({ _id }) => _id)
}
