import { isSweepTime } from '../clock/sweep'
import { BATCH, type Chore, type ClockPorts } from '../clock/chore'
import { get } from '../store/port'
import type { FileDoc } from './file-doc'

const DAY = 24 * 60 * 60_000

/** How long a kept file may wait to be put into a case: a draft may lie on a phone for weeks. */
export const WAITS_MS = 60 * DAY

/**
 * Files that came through the checks and never came into a case. First such a file can be put into no case any more;
 * a day later, when nothing that was under way can have used it, it is looked for again and only then deleted.
 */
export const dropOrphans: Chore = {
  what: 'filesDropped',
  ids: async (ports) => {
    if (!isSweepTime(ports)) return []
    const docs = await ports.store.find('files', {
      where: { lookAt: { lte: ports.now() } },
      order: [['lookAt', 'asc']],
      limit: BATCH,
      fields: ['owner'],
    })
    return docs.map(({ _id }) => _id)
  },
  carry: async (ports, id) => {
    const { store, now } = ports
    const doc = await get(store, 'files', id)
    if (doc?.lookAt === undefined || doc.lookAt > now()) return false
    const { lookAt } = doc
    if (await isUsed(ports, doc)) {
      await store.updateIf('files', { _id: id, lookAt }, { lookAt: undefined, dropped: undefined })
      return false
    }
    if (doc.dropped === undefined) {
      await store.updateIf('files', { _id: id, lookAt }, { dropped: now(), lookAt: now() + DAY })
      return false
    }
    // The file before its document: what a crash leaves is found again by the document.
    await ports.files.remove(doc.fileId)
    return (await store.remove('files', { _id: id, lookAt })) === 'done'
  },
}

/** Whether any version of any case of its owner holds it. */
async function isUsed({ store }: ClockPorts, { _id: id, owner }: FileDoc): Promise<boolean> {
  let before = '~'
  for (;;) {
    const docs = await store.find('suggestions', {
      where: { partyIds: owner, sortKey: { lt: before } },
      order: [['sortKey', 'desc']],
      limit: BATCH,
      fields: ['sortKey', 'state.content.attachments.id', 'events.content.attachments.id'],
    })
    const held = docs.flatMap(({ state, events }) => [state, ...(events as unknown as (typeof state)[])])
    if (held.some((one) => one.content?.attachments?.some((file) => file.id === id))) return true
    const last = docs[docs.length - 1]
    if (!last || docs.length < BATCH) return false
    before = last.sortKey
  }
}
