import type { Api } from '@/contract/api'
import type { Input } from '@/contract/endpoint'
import { isRefusal } from '@/domain/shared/refusal'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { contextFor } from '../context'
import { failAt, failWith } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import { projectSoon } from '../projections/project'
import { get } from '../store/port'
import { brokenAt } from './integrity'
import { applyCommand, type CaseDoc, type Command, type Receipt } from './record'
import { firstAnswer } from './repeat'
import { isSeen } from './seen'

/** One action on one case: read, decide, one conditional write. */
export async function act(
  ports: Signed<WritingPorts>,
  input: Input<Api['suggestion.act']>,
): Promise<Receipt> {
  const { id, rev, verb, requestId } = input
  if (!Object.keys(suggestionMachine.actions).includes(verb)) throw failAt('unknown-action')
  const doc = await get(ports.store, 'suggestions', id)
  const command: Command = { verb, input: input.input, requestId, at: ports.now() }
  const repeated = doc && firstAnswer(doc, command, ports)
  if (repeated) return repeated
  if (!isSeen(doc, ports.actor)) throw failAt('not-found')
  if (doc.rev !== rev) throw failAt('stale')
  return carryOut(ports, doc, command)
}

/** Decides on this version and writes on condition that it is still the one. */
export async function carryOut(
  ports: Signed<WritingPorts>,
  doc: CaseDoc,
  command: Command,
): Promise<Receipt> {
  if (brokenAt(doc, ports.hash) !== 0) throw failAt('record-broken')
  const result = applyCommand(doc, command, await contextFor(ports, ports.actor, doc.state))
  if (isRefusal(result)) throw failWith(result)
  const { _id, ...change } = result.doc
  const written = await ports.store.updateIf('suggestions', { _id, rev: doc.rev }, change)
  if (written === 'exists') throw failAt('number-taken')
  if (written === 'lost') return answerToLoser(ports, _id, command)
  await projectSoon(ports, result.doc)
  return result.receipt
}

/** Another write came first: perhaps it was this very request, sent twice. */
async function answerToLoser(ports: Signed<WritingPorts>, id: string, command: Command): Promise<Receipt> {
  const doc = await get(ports.store, 'suggestions', id)
  const receipt = doc && firstAnswer(doc, command, ports)
  if (receipt) return receipt
  throw failAt('stale')
}
