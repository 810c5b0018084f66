import type { CaseCore } from '../cases/core'
import { draw } from '../cases/draw'
import type { CaseContext, CaseKind } from '../cases/kind'
import { BATCH, type Chore } from './chore'

/** Draws again what a crash left behind: inbox, published page, whatever follows from the case. */
export function mendingOf<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>): Chore {
  return {
    what: 'repaired',
    ids: (ports) => kind.keep.behind(ports.store, BATCH),
    carry: async (ports, id) => {
      const doc = await kind.keep.get(ports.store, id)
      if (!doc?.behind) return false
      await draw(kind, ports, doc)
      return true
    },
  }
}
