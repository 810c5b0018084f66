import { isRefusal } from '@/domain/shared/refusal'
import { failAt, failWith } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import { actOn } from './act'
import type { CaseCore, Receipt } from './core'
import { drawSoon } from './draw'
import type { CaseContext, CaseKind, Command } from './kind'
import { applyCommand, blankDoc } from './record'

type Asked = { rev: number; verb: string; input: unknown; requestId: string }

/** An action on what everybody of a congress has from the start: the first one begins the record. */
export async function actOrBegin<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(
  kind: CaseKind<S, E, C, D>,
  ports: Signed<WritingPorts>,
  id: string,
  { rev, verb, input, requestId }: Asked,
  blank: () => S | Promise<S>,
): Promise<Receipt> {
  const onward = () => actOn(kind)(ports, { id, rev, verb, input, requestId })
  if (rev > 0) return onward()
  if (!Object.keys(kind.machine.actions).includes(verb)) throw failAt('unknown-action')
  const begun = blankDoc(kind, id, await blank())
  const command: Command = { verb, input, requestId, at: ports.now() }
  const context = await kind.contextFor(ports, ports.actor, begun.state, command)
  const result = applyCommand(kind, begun, command, context)
  // Somebody, or this very request, was quicker: then it is an action on what is there.
  if (isRefusal(result) || (await kind.keep.insert(ports.store, result.doc)) === 'exists') {
    if (await kind.keep.get(ports.store, id)) return onward()
    throw isRefusal(result) ? failWith(result) : failAt('stale')
  }
  await drawSoon(kind, ports, result.doc)
  return result.receipt
}
