import type { Api } from '@/contract/api'
import type { Input, Output } from '@/contract/endpoint'
import { availableActions } from '@/domain/lifecycle/action'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { viewFor } from '@/domain/suggestion/views'
import { contextFor } from '../context'
import { failAt } from '../failure'
import type { Signed } from '../ports'
import { brokenAt } from './integrity'
import { seenCase } from './seen'

/** The case as this actor may see it, with what they can do now. A broken record is shown, and nothing is offered. */
export async function open(
  ports: Signed,
  { id }: Input<Api['suggestion.open']>,
): Promise<Output<Api['suggestion.open']>> {
  const doc = await seenCase(ports, id)
  const ctx = await contextFor(ports, ports.actor, doc.state)
  const chainBreak = brokenAt(doc, ports.hash)
  const view = viewFor(doc.state, doc.events, chainBreak, ctx)
  if (!view) throw failAt('not-found')
  const offers = chainBreak === 0 ? availableActions(suggestionMachine, doc.state, ctx) : []
  return { view, offers, rev: doc.rev }
}
