import { differences, recounted, type Ledger } from '@/domain/figures/ledger'
import { placed, shareFields, type Share } from '@/domain/figures/share'
import { isSame } from '@/domain/shared/canonical'
import type { Chore } from '../clock/chore'
import { rulesFor, withPacks, type RulePorts } from '../context'
import { todayOf, type Ports, type WritingPorts } from '../ports'
import { projectFigures } from '../projections/figures'
import { get, type Reader } from '../store/port'
import type { SuggestionDoc } from '../suggestion/suggestion-doc'
import type { FigureLedgerDoc, FigureRowDoc } from './figure-docs'

const PAGE = 200
const LEDGERS = 20
const TOLD = 20

type Session = { congress: string; session: string }

/**
 * Once a day every ledger is compared with a recount from the cases themselves, and put right where it differs: after
 * the holidays of a year became known, say. What differed is told in the log.
 */
export const recountFigures: Chore = {
  what: 'recounted',
  ids: async (ports) => {
    const docs = await ports.store.find('figureLedgers', {
      where: { checkedOn: { lt: todayOf(ports) } },
      limit: LEDGERS,
      fields: ['rev'],
    })
    return docs.map(({ _id }) => _id)
  },
  carry: async (ports, id) => {
    const ledger = await get(ports.store, 'figureLedgers', id)
    if (!ledger || ledger.checkedOn >= todayOf(ports)) return false
    const redrawn = await redraw(ports, ledger)
    if (redrawn > 0) return Array<string>(redrawn).fill('redrawn') // folded by the next run, then compared
    return settle(ports, ledger)
  },
}

/** Every case of a session that has a number, page by page. */
export async function* numberedCases(store: Reader, { congress, session }: Session) {
  for (let below = Number.MAX_SAFE_INTEGER; ;) {
    const docs = await store.find('suggestions', {
      where: { congress, session, no: { lt: below } },
      order: [['no', 'desc']],
      limit: PAGE,
      fields: ['rev', 'no', 'behind', ...shareFields.map((path) => `state.${path}`)],
    })
    yield docs
    const last = docs[docs.length - 1]
    if (docs.length < PAGE || last?.no === undefined) return
    below = last.no
  }
}

/** The ledger counted anew from the cases: what the dashboard must equal. */
export async function recountOf(ports: Ports, session: Session): Promise<Ledger> {
  const ruled = await withPacks(ports, session.congress)
  const shares: (Share | undefined)[] = []
  for await (const docs of numberedCases(ports.store, session))
    shares.push(...docs.map(({ state }) => placed(state, rulesFor(ruled, state))?.share))
  return recounted(shares)
}

/** Rows that say something else than their case are drawn again. A case that is behind is mended elsewhere. */
async function redraw(ports: WritingPorts, session: Session): Promise<number> {
  const ruled = await withPacks(ports, session.congress)
  const wrong: string[] = []
  for await (const docs of numberedCases(ports.store, session)) {
    if (docs.length === 0) continue
    const rows = await ports.store.find('figureRows', {
      where: { _id: { in: docs.map(({ _id }) => _id) } },
      limit: PAGE,
      fields: ['share'],
    })
    const byId = new Map(rows.map((row) => [row._id, row]))
    for (const doc of docs) if (!doc.behind && differs(ruled, doc, byId.get(doc._id))) wrong.push(doc._id)
  }
  for (const id of wrong) {
    const doc = await get(ports.store, 'suggestions', id)
    if (doc) await projectFigures(ruled, doc)
  }
  if (wrong.length > 0)
    ports.log({
      outcome: 'figures-redrawn',
      ...named(session),
      cases: wrong.length,
      first: wrong.slice(0, TOLD),
    })
  return wrong.length
}

function differs(ports: RulePorts, { state }: SuggestionDoc, row: FigureRowDoc | undefined): boolean {
  if (!row) return true
  const share = placed(state, rulesFor(ports, state))?.share
  return !isSame(share ?? null, row.share ?? null)
}

/** With every row right and folded, the ledger must be their sum. */
async function settle(ports: WritingPorts, ledger: FigureLedgerDoc): Promise<boolean> {
  const { store } = ports
  const { _id, rev, congress, session } = ledger
  const shares: (Share | undefined)[] = []
  for (let after = ''; ;) {
    const rows = await store.find('figureRows', {
      where: { congress, session, _id: { gt: after } },
      order: [['_id', 'asc']],
      limit: PAGE,
      fields: ['counted', 'uncounted'],
    })
    if (rows.some(({ uncounted }) => uncounted)) return false
    shares.push(...rows.map(({ counted }) => counted))
    const last = rows[rows.length - 1]
    if (!last || rows.length < PAGE) break
    after = last._id
  }
  const right = recounted(shares)
  const wrong = differences(ledger, right)
  if (wrong.length > 0)
    ports.log({
      outcome: 'figures-differ',
      ...named(ledger),
      differing: wrong.length,
      first: wrong.slice(0, TOLD),
    })
  const checked = {
    checkedOn: todayOf(ports),
    ...(wrong.length > 0 && { ...right, rev: rev + 1, folded: [] }),
  }
  return (await store.updateIf('figureLedgers', { _id, rev }, checked)) === 'done'
}

const named = ({ congress, session }: Session) => ({ congress, session })
