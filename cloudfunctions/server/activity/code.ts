import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { hasCome } from '@/domain/activity/activity'
import { relationTo } from '@/domain/activity/views'
import { failAt, Failure } from '../failure'
import type { Signed } from '../ports'
import { get } from '../store/port'
import { codeNow } from './check-in-code'

/** The digits for the screen of the room. Whoever sees them can sign in, so only the organiser asks. */
export async function code(
  ports: Signed,
  { id }: Input<Api['activity.code']>,
): Promise<Output<Api['activity.code']>> {
  const doc = await get(ports.store, 'activities', id)
  if (!doc || relationTo(doc.state, ports.actor) !== 'organiser') throw failAt('not-found')
  const { checkIn, plan, invitees } = doc.state
  if (!checkIn) throw new Failure('too-early', '还没有开始签到，请先点“开始签到”')
  return {
    title: plan.title,
    sitting: plan.sittings[checkIn.sitting] ?? '',
    ...codeNow(checkIn.secret, ports.now()),
    came: invitees.filter((one) => hasCome(one, checkIn.sitting)).length,
    invited: invitees.length,
  }
}
