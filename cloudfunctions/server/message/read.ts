import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { partiesOf, type Actor } from '@/domain/people/people'
import type { Signed, WritingPorts } from '../ports'
import { get, type Store, type Where } from '../store/port'
import type { MessageDoc } from './message-doc'

/** How far back unread messages are counted: beyond, the number is "more than this". */
const COUNTED = 100
const MOST_RACES = 5

/** Messages to this person, or to the desk they staff. */
export function toActor({ person, post, ...rest }: Actor): Where {
  return { to: { in: [person.id, ...partiesOf({ person, post, ...rest })] }, congress: post.congress }
}

export const isReadBy = ({ readBy }: Pick<MessageDoc, 'readBy'>, personId: string): boolean =>
  readBy.includes(personId)

/** Marks messages as read by this person; for the others at the desk they stay as they are. Again changes nothing. */
export async function readMessages(
  { store, actor }: Signed<WritingPorts>,
  { ids }: Input<Api['message.read']>,
): Promise<Output<Api['message.read']>> {
  const found = await store.find('messages', {
    where: { ...toActor(actor), _id: { in: ids } },
    limit: ids.length,
    fields: ['readBy', 'reads'],
  })
  return { read: await markAll(store, found, actor.person.id) }
}

/** All that this person would see as unread. */
export async function readAllMessages({
  store,
  actor,
}: Signed<WritingPorts>): Promise<Output<Api['message.readAll']>> {
  return { read: await markAll(store, await latest(store, actor), actor.person.id) }
}

/** How many of the latest messages this person has not read. */
export async function countUnread(
  store: Signed['store'],
  actor: Actor,
): Promise<{ unread: number; more: boolean }> {
  const docs = await latest(store, actor)
  const unread = docs.filter((doc) => !isReadBy(doc, actor.person.id)).length
  return { unread, more: unread === COUNTED }
}

function latest(store: Signed['store'], actor: Actor): Promise<MessageDoc[]> {
  return store.find('messages', {
    where: toActor(actor),
    order: [['sortKey', 'desc']],
    limit: COUNTED,
    fields: ['readBy', 'reads'],
  })
}

async function markAll(store: Store, docs: readonly MessageDoc[], personId: string): Promise<number> {
  const unread = docs.filter((doc) => !isReadBy(doc, personId))
  const marked = await Promise.all(unread.map((doc) => mark(store, doc, personId)))
  return marked.filter((one) => one).length
}

async function mark(store: Store, seen: MessageDoc, personId: string): Promise<boolean> {
  let doc: MessageDoc | undefined = seen
  for (let race = 0; race < MOST_RACES && doc && !isReadBy(doc, personId); race += 1) {
    const { _id, reads, readBy }: MessageDoc = doc
    const change = { readBy: [...readBy, personId], reads: reads + 1 }
    if ((await store.updateIf('messages', { _id, reads }, change)) === 'done') return true
    doc = await get(store, 'messages', _id, ['readBy', 'reads']) // somebody at the same desk read it meanwhile
  }
  return false
}
