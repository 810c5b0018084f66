import type { Input, Output } from '@/contract/endpoint'
import type { DeskApi } from '@/contract/desk'
import { DESK_LONGEST_MS, isDeskOpen } from '@/domain/people/desk-session'
import { shanghaiTime } from '@/domain/shared/plain-date'
import type { Ports, Present, Signed, WritingPorts } from '../ports'
import type { PersonDoc } from '../store/documents'
import { get } from '../store/port'
import type { DeskDoc } from './desk-doc'

/** How exactly it is known when a desk was last used: not every call is worth a write. */
const SEEN_EVERY_MS = 5 * 60_000
const MOST_DESKS = 100

const deskId = (hash: Ports['hash'], token: string): string => hash(`desk:${token}`)

/** The person whose browser this is; undefined when it is signed out or too long unused. */
export async function personAtDesk(ports: WritingPorts, token: string): Promise<PersonDoc | undefined> {
  const { store, hash, now } = ports
  const desk = await get(store, 'desks', deskId(hash, token))
  if (!desk || !isDeskOpen(desk, now())) return undefined
  const { _id, seenAt, person } = desk
  if (now() - seenAt >= SEEN_EVERY_MS) await store.updateIf('desks', { _id, seenAt }, { seenAt: now() })
  return get(store, 'people', person)
}

export async function listDesks(ports: Present<WritingPorts>): Promise<Output<DeskApi['desk.list']>> {
  const { actor, caller, hash } = ports
  const current = caller.desk === undefined ? undefined : deskId(hash, caller.desk)
  const open = await openDesks(ports, actor.person.id)
  return {
    desks: open.map(({ _id, where, startedAt, seenAt }) => ({
      id: _id,
      where,
      since: shanghaiTime(startedAt),
      seen: shanghaiTime(seenAt),
      current: _id === current,
    })),
  }
}

export async function closeDesk(
  ports: Signed<WritingPorts>,
  { id }: Input<DeskApi['desk.close']>,
): Promise<Output<DeskApi['desk.close']>> {
  return { closed: await closeDesksOf(ports, ports.actor.person.id, id) }
}

/** This browser signs out, whoever sits there. */
export async function closeByToken({ store, hash }: WritingPorts, token: string): Promise<void> {
  await store.updateIf('desks', { _id: deskId(hash, token), closed: false }, { closed: true })
}

/** Signs a person out of one browser, or of all; a browser of somebody else is left alone. */
export async function closeDesksOf(ports: WritingPorts, person: string, id?: string): Promise<number> {
  const open = (await openDesks(ports, person)).filter(({ _id }) => id === undefined || _id === id)
  for (const { _id } of open) await ports.store.updateIf('desks', { _id }, { closed: true })
  return open.length
}

async function openDesks({ store, now }: WritingPorts, person: string): Promise<DeskDoc[]> {
  const where = { person, startedAt: { gt: now() - DESK_LONGEST_MS } }
  const desks = await store.find('desks', { where, order: [['startedAt', 'desc']], limit: MOST_DESKS })
  return desks.filter((desk) => isDeskOpen(desk, now()))
}
