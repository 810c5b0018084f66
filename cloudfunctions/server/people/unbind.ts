import type { Input, Output } from '@/contract/endpoint'
import type { RosterApi } from '@/contract/roster'
import { closeDesksOf } from '../desk/session'
import { Failure } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import { unbound } from './apply'
import { changePerson } from './change'
import { forOffice } from './office'
import { mayChange, nobodyThere } from './terms'

/** A lost telephone, a wrong binding: the person can be invited anew, and whoever had the old one is out at once. */
export async function unbind(
  ports: Signed<WritingPorts>,
  { person }: Input<RosterApi['roster.unbind']>,
): Promise<Output<RosterApi['roster.unbind']>> {
  const congress = forOffice(ports)
  if (person === ports.actor.person.id)
    throw new Failure('not-allowed', '不能解除自己的绑定，请由另一位工作人员办理')
  const done = await changePerson(ports.store, person, (doc) => {
    mayChange(doc, congress)
    return doc.openid === unbound(person) ? undefined : { openid: unbound(person) }
  })
  if (done === 'absent') throw nobodyThere()
  await closeDesksOf(ports, person)
  return { done: true }
}
