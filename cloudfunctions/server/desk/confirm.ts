import type { Input, Output } from '@/contract/endpoint'
import type { DeskApi } from '@/contract/desk'
import { readCode } from '@/domain/people/invitation'
import { TICKET_MS } from '@/domain/people/desk-session'
import { shanghaiTime } from '@/domain/shared/plain-date'
import { Failure } from '../failure'
import { mayTry } from '../limit'
import type { Present, WritingPorts } from '../ports'
import { get } from '../store/port'
import type { TicketDoc } from './desk-doc'
import { SCANNED, ticketId } from './ticket'

const TRIES = { most: 10, withinMs: 10 * 60_000 }
const WRONG = '登录码不对、已用过或已过期，请在电脑上换一个新的'

/** Which browser asks; nothing happens yet. */
export async function lookAtDesk(
  ports: Present<WritingPorts>,
  { code }: Input<DeskApi['desk.look']>,
): Promise<Output<DeskApi['desk.look']>> {
  const { where, at } = await waiting(ports, code)
  return { where, at: shanghaiTime(at) }
}

/** The person says yes: the browser that asked will be signed in as they are. */
export async function confirmDesk(
  ports: Present<WritingPorts>,
  { code }: Input<DeskApi['desk.confirm']>,
): Promise<Output<DeskApi['desk.confirm']>> {
  const { _id, where, at } = await waiting(ports, code)
  const confirmed = { state: 'confirmed', person: ports.actor.person.id } as const
  if ((await ports.store.updateIf('tickets', { _id, state: 'waiting' }, confirmed)) !== 'done')
    throw new Failure('not-allowed', WRONG)
  return { where, at: shanghaiTime(at) }
}

async function waiting(ports: Present<WritingPorts>, typed: string): Promise<TicketDoc> {
  if (ports.caller.desk !== undefined) throw new Failure('not-allowed', '请在手机上的小程序里确认')
  if (!(await mayTry(ports, 'desk-code', ports.actor.person.id, TRIES)))
    throw new Failure('too-early', '试得太多，请 10 分钟后再试')
  const code = readCode(typed.replace(SCANNED, ''))
  const ticket =
    code === undefined ? undefined : await get(ports.store, 'tickets', ticketId(ports.hash, code))
  if (ticket?.state !== 'waiting' || ports.now() - ticket.at > TICKET_MS)
    throw new Failure('not-allowed', WRONG)
  return ticket
}
