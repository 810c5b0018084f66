import { create } from 'qrcode'
import type { Input, Output } from '@/contract/endpoint'
import type { DeskDoor } from '@/contract/desk'
import { readCode, shownCode } from '@/domain/people/invitation'
import { TICKET_MS } from '@/domain/people/desk-session'
import { Failure } from '../failure'
import { mayTry } from '../limit'
import { newCode } from '../people/new-code'
import type { WritingPorts } from '../ports'
import { get } from '../store/port'

/** Who asks, as far as that is known of a browser. */
export type Browser = { ip: string; where: string }

const PER_ADDRESS = { most: 10, withinMs: 60_000 }
const FOR_ALL = { most: 600, withinMs: 60_000 }

/** Before the code, so that another picture scanned by mistake is known to be another. */
export const SCANNED = 'zhrd-desk:'

export const ticketId = (hash: WritingPorts['hash'], code: string): string => hash(`ticket:${code}`)

export async function beginDesk(
  ports: WritingPorts,
  { ip, where }: Browser,
): Promise<Output<DeskDoor['desk.begin']>> {
  const allowed = (await mayTry(ports, 'desk', ip, PER_ADDRESS)) && (await mayTry(ports, 'desk', '', FOR_ALL))
  if (!allowed) throw new Failure('too-early', '要登录码太频繁，请一分钟后再试')
  const { store, hash, salt, now } = ports
  const code = newCode(ports)
  const secret = salt() + salt()
  await store.insert('tickets', {
    _id: ticketId(hash, code),
    secret: hash(secret),
    where,
    at: now(),
    state: 'waiting',
    person: '',
  })
  return { code: shownCode(code), secret, picture: pictureOf(SCANNED + code), seconds: TICKET_MS / 1000 }
}

export type Collected = { state: 'waiting' | 'over' } | { state: 'signed-in'; token: string }

/** Once confirmed, the browser that began, and only it, gets a session, and only once. */
export async function collectDesk(
  { store, hash, salt, now }: WritingPorts,
  { code: typed, secret }: Input<DeskDoor['desk.collect']>,
): Promise<Collected> {
  const code = readCode(typed)
  const ticket = code === undefined ? undefined : await get(store, 'tickets', ticketId(hash, code))
  if (!ticket || ticket.secret !== hash(secret) || now() - ticket.at > TICKET_MS) return { state: 'over' }
  if (ticket.state === 'waiting') return { state: 'waiting' }
  const { _id, person, where } = ticket
  if ((await store.updateIf('tickets', { _id, state: 'confirmed' }, { state: 'used' })) !== 'done')
    return { state: 'over' }
  const token = salt() + salt()
  const at = now()
  await store.insert('desks', {
    _id: hash(`desk:${token}`),
    person,
    where,
    startedAt: at,
    seenAt: at,
    closed: false,
  })
  return { state: 'signed-in', token }
}

/** One path of black squares; the page scales it. */
function pictureOf(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const edge = 4
  const squares: string[] = []
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (modules.get(y, x)) squares.push(`M${x + edge} ${y + edge}h1v1h-1z`)
  const all = size + 2 * edge
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${all}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${all}v${all}H0z"/><path d="${squares.join('')}"/></svg>`
  )
}
