import { availableActions, type Offer } from '@/domain/lifecycle/action'
import type { Recorded } from '@/domain/lifecycle/record'
import { failAt } from '../failure'
import type { Signed } from '../ports'
import type { CaseCore } from './core'
import { brokenAt } from './integrity'
import type { CaseContext, CaseKind } from './kind'

type ViewFor<S, E, C, V> = (s: S, events: readonly Recorded<E>[], chainBreak: number, ctx: C) => V | undefined

/** The case as this actor may see it, with what they can do now. A broken record is shown, and nothing is offered. */
export function openOf<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
  V,
>(kind: CaseKind<S, E, C, D>, viewFor: ViewFor<S, E, C, V>) {
  return async (
    ports: Signed,
    { id }: { id: string },
  ): Promise<{ view: V; offers: Offer[]; rev: number }> => {
    const doc = await kind.keep.get(ports.store, id)
    if (!doc || !kind.isSeen(doc.state, ports.actor)) throw failAt('not-found')
    const ctx = await kind.contextFor(ports, ports.actor, doc.state)
    const chainBreak = brokenAt(kind, doc, ports.hash)
    const view = viewFor(doc.state, doc.events, chainBreak, ctx)
    if (!view) throw failAt('not-found')
    const offers = chainBreak === 0 ? availableActions(kind.machine, doc.state, ctx) : []
    return { view, offers, rev: doc.rev }
  }
}
