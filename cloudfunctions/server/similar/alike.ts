import { comparer, isLike, type Likeness } from '@/domain/similar/likeness'
import { searchTokens } from '@/domain/similar/lookup'
import { profileOf } from '@/domain/similar/profile'
import type { Signed } from '../ports'
import type { SimilarDoc } from './similar-doc'

/** How many index entries are read and compared. */
const MOST = { tokens: 30, cases: 400 }

type Sought = { title: string; asks: string[]; category?: string | undefined }

/** Entries of the index like this text, the likest first; a case may stand there under more than one audience. */
export async function alikeFor(
  ports: Signed,
  audiences: string[],
  { title, asks, category }: Sought,
): Promise<({ entry: SimilarDoc } & Likeness)[]> {
  const { congress } = ports.actor.post
  const [{ dictionary }, frequency] = await Promise.all([
    ports.directory.similarWords(congress),
    ports.directory.similarCounts(congress),
  ])
  const profile = profileOf({ title, asks }, dictionary)
  const tokens = searchTokens(profile, frequency, MOST)
  if (tokens.length === 0) return []
  const compare = comparer(profile, frequency)
  return (await entries(ports, audiences, tokens))
    .map((entry) => ({
      entry,
      ...compare(profileOf(entry.text, dictionary), { ours: category, theirs: entry.category }),
    }))
    .filter(isLike)
    .sort((a, b) => b.score - a.score || (a.entry._id < b.entry._id ? -1 : 1))
}

function entries({ store }: Signed, audiences: string[], tokens: string[]): Promise<SimilarDoc[]> {
  return store.find('similarIndex', {
    where: { audience: { in: audiences }, tokens: { in: tokens } },
    limit: MOST.cases,
    fields: ['caseId', 'audience', 'text', 'category'],
  })
}
