import type { Input, Output } from '@/contract/endpoint'
import type { RosterApi } from '@/contract/roster'
import { INVITATION_MS, shownCode } from '@/domain/people/invitation'
import { Failure } from '../failure'
import { mayTry } from '../limit'
import type { Signed, WritingPorts } from '../ports'
import { get } from '../store/port'
import { unbound } from './apply'
import { newCode } from './new-code'
import { forOffice } from './office'
import { mayChange } from './terms'

const PER_HOUR = { most: 200, withinMs: 60 * 60_000 }

/** A one-time code for one person. Only its hash is kept; the code is shown once, to whoever asked for it. */
export async function invite(
  ports: Signed<WritingPorts>,
  { person }: Input<RosterApi['roster.invite']>,
): Promise<Output<RosterApi['roster.invite']>> {
  const congress = forOffice(ports)
  const { store, actor, now } = ports
  const doc = await get(store, 'people', person)
  mayChange(doc, congress)
  if (doc.openid !== unbound(person))
    throw new Failure('already-done', `“${doc.name}”已经绑定微信，换手机请先解除绑定`)
  if (!(await mayTry(ports, 'invite', actor.person.id, PER_HOUR)))
    throw new Failure('too-early', '一小时里发的邀请码太多，请稍后再发')
  const code = newCode(ports)
  const _id = ports.hash(`invitation:${code}`)
  await store.insert('invitations', { _id, person, congress, by: actor.person.id, at: now(), usedBy: '' })
  return { code: shownCode(code), minutes: INVITATION_MS / 60_000 }
}
