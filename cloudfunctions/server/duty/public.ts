import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { figuresOf } from '@/domain/duty/fold'
import { publicDuty } from '@/domain/duty/public-preview'
import { blankYear, yearId } from '@/domain/duty/year'
import type { Signed } from '../ports'
import { get } from '../store/port'
import { ownerOf, thisYear, whose } from './whose'

/** What citizens would read of this deputy's year. */
export async function publicPreview(
  ports: Signed,
  { year = thisYear(ports) }: Input<Api['duty.public']>,
): Promise<Output<Api['duty.public']>> {
  const id = whose(ports, undefined)
  const { congress } = ports.actor.post
  const doc = await get(ports.store, 'dutyYears', yearId(congress, id, year), [
    'state.deputy',
    'state.figures',
  ])
  const deputy = doc?.state.deputy ?? (await ownerOf(ports, id))
  const figures = doc?.state.figures ?? figuresOf(blankYear(congress, deputy, year), [])
  return { page: publicDuty({ deputy, year }, figures) }
}
