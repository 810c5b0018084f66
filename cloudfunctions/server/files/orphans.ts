import { BATCH, type Chore } from '../clock/chore'
import { isSweepTime } from '../clock/sweep'
import { get } from '../store/port'

/** How long a kept file may wait to be put into a case: a draft may lie on a phone for weeks. */
export const WAITS_MS = 60 * 24 * 60 * 60_000

/**
 * Files that came through the checks and that no case ever asked for. Closing one and taking one into a case are both
 * conditional on its waiting, so one of the two happens; only what was closed is deleted.
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
  carry: async ({ store, files }, _id) => {
    await store.updateIf('files', { _id, waiting: 'open' }, { waiting: 'closed' })
    const doc = await get(store, 'files', _id)
    if (doc?.waiting !== 'closed') return false
    // The file before its document: what a crash leaves is found again by the document.
    await files.remove(doc.fileId)
    return (await store.remove('files', { _id, waiting: 'closed' })) === 'done'
  },
}
