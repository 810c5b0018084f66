import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { whyAlike } from '@/domain/similar/likeness'
import { audienceOf, earlierRow } from '@/domain/similar/showing'
import { Failure } from '../failure'
import { todayOf, type Signed } from '../ports'
import { alikeFor } from './alike'
import { lineage } from './known'
import type { SimilarDoc } from './similar-doc'

const SHOWN = 5

/** Earlier cases like the one being written: by tokens first, then compared, then shown. */
export async function search(
  ports: Signed,
  { title, asks, category }: Input<Api['similar.search']>,
): Promise<Output<Api['similar.search']>> {
  const { actor, directory } = ports
  const { congress, role } = actor.post
  if (role !== 'deputy') throw new Failure('not-yours', '前情供代表起草建议时查看')
  const line = await lineage(directory, congress)
  const audiences = [audienceOf.author(congress, actor.person.id), ...line.map(audienceOf.everyone)]
  const alike = await alikeFor(ports, audiences, { title, asks, category })
  const chosen = alike
    .filter(({ entry }, at) => alike.findIndex((one) => one.entry.caseId === entry.caseId) === at)
    .slice(0, SHOWN)
  const facts = await factsOf(ports, audiences, chosen)
  const today = todayOf(ports)
  return {
    rows: chosen.flatMap(({ entry, matched }) => {
      const known = facts.get(entry._id)
      const own = entry.audience.startsWith('author:')
      return known ? [earlierRow(entry.caseId, own, known, whyAlike(matched), today)] : []
    }),
  }
}

/** Read again under the same condition: between two readings one may have been taken out. */
async function factsOf({ store }: Signed, audiences: string[], chosen: { entry: SimilarDoc }[]) {
  if (chosen.length === 0) return new Map<string, SimilarDoc['facts']>()
  const docs = await store.find('similarIndex', {
    where: { _id: { in: chosen.map(({ entry }) => entry._id) }, audience: { in: audiences } },
    limit: SHOWN,
    fields: ['facts'],
  })
  return new Map(docs.map(({ _id, facts }) => [_id, facts]))
}
