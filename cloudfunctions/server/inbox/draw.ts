import type { Store } from '../store/port'
import type { InboxDoc } from './inbox-doc'

const MOST = 200

/** Opens what waits now and closes what no longer does; an older version never overwrites a newer one. */
export async function drawInbox(
  store: Store,
  { _id: caseId, rev }: { _id: string; rev: number },
  wanted: readonly InboxDoc[],
): Promise<void> {
  const ids = new Set(wanted.map(({ _id }) => _id))
  const there = await store.find('inbox', { where: { caseId }, limit: MOST, fields: ['open', 'rev'] })
  const gone = there.filter(({ _id, open }) => open && !ids.has(_id))
  const known = new Set(there.map(({ _id }) => _id))
  const notNewer = { rev: { lte: rev } }
  await Promise.all([
    ...gone.map(({ _id }) => store.updateIf('inbox', { _id, ...notNewer }, { open: false, rev })),
    ...wanted.map(async (item) => {
      if (!known.has(item._id) && (await store.insert('inbox', item)) === 'done') return
      const { _id, ...change } = item
      await store.updateIf('inbox', { _id, ...notNewer }, change)
    }),
  ])
}
