import type { DutyYear } from '@/domain/duty/year'
import { Failure, failAt } from '../failure'
import { todayOf, type Signed } from '../ports'
import { deputiesOf } from './deputies'

/** Whose ledger is asked for: a deputy's own, or for 代表工委 that of the deputy named. Anybody else finds nothing. */
export function whose({ actor }: Signed, deputy: string | undefined): string {
  const { role } = actor.post
  if (role === 'deputy' && (deputy === undefined || deputy === actor.person.id)) return actor.person.id
  if (role !== 'deputyOffice') throw failAt('not-found')
  if (deputy === undefined) throw new Failure('bad-request', '请先选择代表')
  return deputy
}

/** Who a ledger that is not yet there would belong to. */
export async function ownerOf(ports: Signed, id: string): Promise<DutyYear['deputy']> {
  const { actor } = ports
  if (actor.person.id === id) return { ...actor.person, delegation: actor.post.delegation ?? '' }
  const found = (await deputiesOf(ports, actor.post.congress))[id]
  if (!found) throw failAt('not-found')
  return { id, name: found.name, delegation: found.delegation }
}

export const thisYear = (ports: Signed) => Number(todayOf(ports).slice(0, 4))

export function forOffice({ actor }: Signed): void {
  if (actor.post.role !== 'deputyOffice') throw new Failure('not-yours', '这一页只给代表工委')
}
