import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { Failure } from '../failure'
import type { Signed } from '../ports'

const SHOWN = 60

/** The anchors of the congress, latest first, as they are printed in its bulletin. */
export async function listAnchors({ store, actor }: Signed): Promise<Output<Api['anchor.list']>> {
  const { congress, role } = actor.post
  if (role !== 'deputyOffice') throw new Failure('not-yours', '锚由代表工委公布')
  const docs = await store.find('anchors', {
    where: { congress },
    order: [['day', 'desc']],
    limit: SHOWN,
    fields: ['day', 'root', 'prev', 'count'],
  })
  return { anchors: docs.map(({ day, root, prev, count }) => ({ day, root, prev, count })) }
}
