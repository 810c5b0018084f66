import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { yearId } from '@/domain/duty/year'
import { Failure } from '../failure'
import { LINK_SECONDS } from '../files/attachments'
import type { FilingPorts, Signed } from '../ports'
import { get } from '../store/port'
import { whose } from './whose'

/** What proves a declared activity, for the deputy and for 代表工委 that reviews it. */
export async function openEvidence(
  ports: Signed<FilingPorts>,
  { year, deputy, evidence }: Input<Api['duty.evidence']>,
): Promise<Output<Api['duty.evidence']>> {
  const id = yearId(ports.actor.post.congress, whose(ports, deputy), year)
  const doc = await get(ports.store, 'dutyYears', id, ['state.declarations.evidence'])
  const found = doc?.state.declarations.flatMap((one) => one.evidence).find((one) => one.id === evidence)
  const link = found && (await ports.files.link(found.fileId, LINK_SECONDS))
  if (!found || !link) throw new Failure('not-found-inside', '没有这份证明材料，请刷新后再试')
  return { name: found.name, type: found.type, link }
}
