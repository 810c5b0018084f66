import { isRefusal } from '@/domain/shared/refusal'
import { failAt, failWith } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import type { CaseCore, Receipt } from './core'
import { drawSoon } from './draw'
import { brokenAt } from './integrity'
import type { CaseContext, CaseKind, Command } from './kind'
import { applyCommand } from './record'
import { firstAnswer } from './repeat'

type Asked = { id: string; rev: number; verb: string; input: unknown; requestId: string }

/** One action on one case: read, decide, one conditional write. */
export function actOn<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>) {
  return async (
    ports: Signed<WritingPorts>,
    { id, rev, verb, input, requestId }: Asked,
  ): Promise<Receipt> => {
    if (!Object.keys(kind.machine.actions).includes(verb)) throw failAt('unknown-action')
    const doc = await kind.keep.get(ports.store, id)
    const command: Command = { verb, input, requestId, at: ports.now() }
    const repeated = doc && firstAnswer(doc, command, ports)
    if (repeated) return repeated
    if (!doc || !kind.isSeen(doc.state, ports.actor)) throw failAt('not-found')
    if (doc.rev !== rev) throw failAt('stale')
    return carryOut(kind, ports, doc, command)
  }
}

/** Decides on this version and writes on condition that it is still the one. */
export async function carryOut<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>, ports: Signed<WritingPorts>, doc: D, command: Command): Promise<Receipt> {
  if (brokenAt(kind, doc, ports.hash) !== 0) throw failAt('record-broken')
  const result = applyCommand(
    kind,
    doc,
    command,
    await kind.contextFor(ports, ports.actor, doc.state, command),
  )
  if (isRefusal(result)) throw failWith(result)
  const written = await kind.keep.replace(ports.store, result.doc, doc.rev)
  if (written === 'exists') throw failAt('number-taken')
  if (written === 'lost') {
    // Another write came first: perhaps it was this very request, sent twice.
    const now = await kind.keep.get(ports.store, doc._id)
    const receipt = now && firstAnswer(now, command, ports)
    if (receipt) return receipt
    throw failAt('stale')
  }
  await drawSoon(kind, ports, result.doc)
  return result.receipt
}
