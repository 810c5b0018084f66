import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { Failure } from '../failure'
import type { Signed } from '../ports'

/** The number after the highest of the session: a proposal, the unique index decides. */
export async function nextMotionNumber(
  { store, actor }: Signed,
  { session }: Input<Api['motion.nextNumber']>,
): Promise<Output<Api['motion.nextNumber']>> {
  const { congress, role } = actor.post
  if (role !== 'deputyOffice') throw new Failure('not-yours', '议案编号由大会秘书处（代表工委）办理')
  const [last] = await store.find('motions', {
    where: { congress, sessionId: session, no: { gt: 0 } },
    order: [['no', 'desc']],
    limit: 1,
    fields: ['no'],
  })
  return { no: (last?.no ?? 0) + 1 }
}
