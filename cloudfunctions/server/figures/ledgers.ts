import type { SessionLedger } from '@/domain/figures/board'
import { emptyLedger, exchanged, type Ledger } from '@/domain/figures/ledger'
import type { Share } from '@/domain/figures/share'
import type { Reader } from '../store/port'
import type { FigureLedgerDoc, FigureRowDoc } from './figure-docs'

/** Sessions of a congress: a year each. */
const MOST_SESSIONS = 100
const MOST_WAITING = 1000

/**
 * The ledgers of a congress as of now: what is folded, and the changes of the last minute that are not. Two readings,
 * however many cases there are.
 */
export async function ledgersOf(store: Reader, congress: string): Promise<SessionLedger[]> {
  // In this order: what is folded between the two readings is known from the ledger, which names its last fold.
  const waiting = await store.find('figureRows', {
    where: { uncounted: true, congress },
    limit: MOST_WAITING,
    fields: ['session', 'rev', 'share', 'counted', 'fold'],
  })
  const docs = await store.find('figureLedgers', {
    where: { congress },
    limit: MOST_SESSIONS,
    fields: ['session', 'rev', 'keys', 'cells', 'folded'],
  })
  const sessions = new Set([...docs, ...waiting].map(({ session }) => session))
  return [...sessions].map((session) => ({
    session,
    ledger: present(
      docs.find((doc) => doc.session === session),
      waiting.filter((row) => row.session === session),
    ),
  }))
}

function present(doc: FigureLedgerDoc | undefined, waiting: readonly FigureRowDoc[]): Ledger {
  if (waiting.length === 0) return doc ?? emptyLedger
  return exchanged(
    doc ?? emptyLedger,
    waiting.map((row) => ({ before: held(doc, row), now: row.share })),
  )
}

/** What the ledger holds of a case: as its last fold says, if the row has not heard of it. */
function held(doc: FigureLedgerDoc | undefined, row: FigureRowDoc): Share | undefined {
  const fresh = doc && row.fold < doc.rev ? doc.folded.find(({ id }) => id === row._id) : undefined
  return fresh ? fresh.share : row.counted
}
