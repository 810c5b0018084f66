import { emptyLedger, exchanged } from '@/domain/figures/ledger'
import { BATCH, type Chore } from '../clock/chore'
import type { WritingPorts } from '../ports'
import { get } from '../store/port'
import { ledgerId, type FigureLedgerDoc } from './figure-docs'

const FOLD = 50
const MOST_FOLDS = 20

/** Folds the shares of changed cases into the ledger of their session, each exactly once. */
export const foldFigures: Chore = {
  what: 'folded',
  ids: async ({ store }) => {
    const waiting = await store.find('figureRows', {
      where: { uncounted: true },
      limit: BATCH,
      fields: ['congress', 'session'],
    })
    return [...new Set(waiting.map(ledgerId))]
  },
  carry: async (ports, id) => {
    let ledger = (await get(ports.store, 'figureLedgers', id)) ?? (await begun(ports, id))
    for (let fold = 0; fold < MOST_FOLDS; fold += 1) {
      // What a crash left unsaid is said before anything is folded: so nothing is counted twice.
      await tellRows(ports, ledger)
      const next = await folded(ports, ledger)
      if (!next) return fold > 0
      ledger = next
    }
    return true
  },
}

async function begun({ store }: WritingPorts, id: string): Promise<FigureLedgerDoc> {
  const at = id.indexOf('|')
  const where = { _id: id, congress: id.slice(0, at), session: id.slice(at + 1) }
  const empty: FigureLedgerDoc = { ...where, rev: 0, ...emptyLedger, folded: [], told: true, checkedOn: '' }
  await store.insert('figureLedgers', empty)
  return (await get(store, 'figureLedgers', id)) ?? empty
}

/** One conditional write: the sums with these cases, and which cases they were. Undefined when there is nothing to do. */
async function folded(
  { store }: WritingPorts,
  ledger: FigureLedgerDoc,
): Promise<FigureLedgerDoc | undefined> {
  const { _id, congress, session, rev } = ledger
  const waiting = await store.find('figureRows', {
    where: { uncounted: true, congress, session },
    limit: FOLD,
    fields: ['rev', 'share', 'counted'],
  })
  if (waiting.length === 0) return undefined
  const next = {
    ...exchanged(
      ledger,
      waiting.map(({ counted, share }) => ({ before: counted, now: share })),
    ),
    rev: rev + 1,
    folded: waiting.map((row) => ({ id: row._id, rev: row.rev, ...(row.share && { share: row.share }) })),
    told: false,
  }
  const written = await store.updateIf('figureLedgers', { _id, rev }, next)
  // Another clock came first: it goes on from there.
  return written === 'done' ? { ...ledger, ...next } : undefined
}

/** A case that changed since stays uncounted, but its row knows what the ledger holds for it. */
async function tellRows({ store }: WritingPorts, ledger: FigureLedgerDoc): Promise<void> {
  if (ledger.told) return
  const { _id, rev: fold } = ledger
  for (const { id, rev, share } of ledger.folded) {
    const known = { counted: share, fold }
    const before = { _id: id, fold: { lt: fold } }
    const settled = await store.updateIf('figureRows', { ...before, rev }, { ...known, uncounted: false })
    if (settled === 'lost') await store.updateIf('figureRows', before, known)
  }
  await store.updateIf('figureLedgers', { _id, rev: fold }, { told: true })
}
