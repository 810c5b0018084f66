import { recounted } from '@/domain/similar/frequency'
import { profileOf } from '@/domain/similar/profile'
import type { WritingPorts } from '../ports'
import type { SimilarCountsDoc } from '../similar/similar-doc'
import { get } from '../store/port'
import { BATCH, type Chore } from './chore'

const FOLD = 50

/** Folds new texts into the counts of their congress, each exactly once. */
export const countTerms: Chore = {
  what: 'counted',
  ids: async ({ store }) => {
    const waiting = await store.find('similarIndex', {
      where: { uncounted: true },
      limit: BATCH,
      fields: ['congress'],
    })
    return [...new Set(waiting.map(({ congress }) => congress))]
  },
  carry: async (ports, congress) => {
    const counts = (await get(ports.store, 'similarCounts', congress)) ?? (await begun(ports, congress))
    // What a crash left unsaid is said before anything is counted: so nothing is counted twice.
    await tellIndex(ports, counts)
    const folded = await fold(ports, counts)
    if (folded) await tellIndex(ports, folded)
    return folded !== undefined
  },
}

async function begun({ store }: WritingPorts, congress: string): Promise<SimilarCountsDoc> {
  const empty: SimilarCountsDoc = { _id: congress, rev: 0, cases: 0, counts: {}, folded: [] }
  await store.insert('similarCounts', empty)
  return (await get(store, 'similarCounts', congress)) ?? empty
}

/** One conditional write: the counts with these cases, and which cases they were. */
async function fold(ports: WritingPorts, counts: SimilarCountsDoc): Promise<SimilarCountsDoc | undefined> {
  const { store, directory } = ports
  const { _id, rev } = counts
  const waiting = await store.find('similarIndex', {
    where: { uncounted: true, congress: _id },
    limit: FOLD,
    fields: ['rev', 'words', 'text', 'counted'],
  })
  if (waiting.length === 0) return undefined
  const { dictionary } = await directory.similarWords(_id)
  const cases = waiting.map((doc) => ({
    id: doc._id,
    rev: doc.rev,
    words: doc.words,
    before: doc.counted,
    terms: profileOf(doc.text, dictionary).map(({ term }) => term),
  }))
  const frequency = recounted(
    counts,
    cases.map(({ before, terms }) => ({ before, now: terms })),
  )
  const folded = cases.map(({ before: _before, ...one }) => one)
  const next = { ...frequency, rev: rev + 1, folded }
  return (await store.updateIf('similarCounts', { _id, rev }, next)) === 'done' ? { _id, ...next } : undefined
}

/** A text that changed since stays uncounted, but its entry knows what the counts hold for it. */
async function tellIndex({ store }: WritingPorts, { folded }: SimilarCountsDoc): Promise<void> {
  for (const { id, rev, words, terms } of folded) {
    const settled = await store.updateIf(
      'similarIndex',
      { _id: id, rev, words },
      { counted: terms, uncounted: false },
    )
    if (settled === 'lost') await store.updateIf('similarIndex', { _id: id }, { counted: terms })
  }
}
