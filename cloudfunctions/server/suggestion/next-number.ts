import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { Failure } from '../failure'
import type { Signed } from '../ports'

/** The number after the highest of the session: a proposal, the unique index decides. */
export async function nextNumber(
  { store, actor }: Signed,
  { session }: Input<Api['suggestion.nextNumber']>,
): Promise<Output<Api['suggestion.nextNumber']>> {
  const { congress, role } = actor.post
  if (role !== 'deputyOffice') throw new Failure('not-yours', '编号由代表工委办理')
  const [last] = await store.find('suggestions', {
    where: { congress, session },
    order: [['no', 'desc']],
    limit: 1,
    fields: ['no'],
  })
  return { no: (last?.no ?? 0) + 1 }
}
