import type { Ledger } from '@/domain/figures/ledger'
import type { Share } from '@/domain/figures/share'

/** A numbered case as the figures and their lists know it. Drawn from the case; what is counted of it is the clock's. */
export type FigureRowDoc = {
  /** The case. */
  _id: string
  congress: string
  session: string
  /** The version of the case this was drawn from. */
  rev: number
  sortKey: string
  /** The lists the case is in, and whose: `leading|p1`. */
  marks: string[]
  /** The day of each kind of mark; empty for always. */
  days: Record<string, string>
  year?: number
  unitId?: string
  category?: string
  /** What the case adds to the figures now; absent while it is not counted. */
  share?: Share
  /** The last thing that happened, as the leaders concerned may know it. */
  last?: { text: string; on: string }
  /** True while the ledger may not know of this share. */
  uncounted: boolean
  /** What the ledger holds for this case, since which fold; absent if nothing. */
  counted?: Share
  fold: number
}

/** The sums of one session. Folded from the rows by the clock, a batch at a time. */
export type FigureLedgerDoc = Ledger & {
  /** `congress|session`. */
  _id: string
  congress: string
  session: string
  /** Counts folds. */
  rev: number
  /** The cases of the last fold: the ledger knows them, their rows may not have heard yet. */
  folded: { id: string; rev: number; share?: Share }[]
  told: boolean
  /** The day on which it was last compared with a recount. */
  checkedOn: string
}

export const ledgerId = ({ congress, session }: Pick<FigureRowDoc, 'congress' | 'session'>) =>
  `${congress}|${session}`
