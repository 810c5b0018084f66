import type { WritingPorts } from '../ports'
import type { CaseContext, CaseKind } from './kind'
import type { CaseCore } from './core'

const MOST_CHASES = 3

/** Draws what follows from a case until it is up to date with the latest version. */
export async function draw<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>, ports: WritingPorts, doc: D): Promise<void> {
  let current = doc
  for (let chase = 0; chase < MOST_CHASES; chase += 1) {
    await kind.draw(ports, current)
    if ((await kind.keep.settle(ports.store, current)) === 'done') return
    const newer = await kind.keep.get(ports.store, current._id)
    if (!newer || newer.rev === current.rev) return
    current = newer // somebody acted meanwhile; what was just drawn may be out of date
  }
}

/** After an acknowledged write: a failure here is logged and mended by the clock, never told as a failure to write. */
export async function drawSoon<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>, ports: WritingPorts, doc: D): Promise<void> {
  try {
    await draw(kind, ports, doc)
  } catch (error) {
    ports.log({ outcome: 'projection-behind', case: doc._id, rev: doc.rev, why: String(error).slice(0, 200) })
  }
}
