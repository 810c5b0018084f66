import type { Api } from '@/contract/api'
import type { Input } from '@/contract/endpoint'
import { blankYear, yearId } from '@/domain/duty/year'
import { isRefusal } from '@/domain/shared/refusal'
import { actOn } from '../cases/act'
import type { Receipt } from '../cases/core'
import { drawSoon } from '../cases/draw'
import type { Command } from '../cases/kind'
import { applyCommand, blankDoc } from '../cases/record'
import { failAt, failWith } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import { dutyKind } from './kind'
import { ownerOf, thisYear, whose } from './whose'

/** One action on a deputy's year; the first one opens the ledger. */
export async function act(
  ports: Signed<WritingPorts>,
  { year, deputy, ...asked }: Input<Api['duty.act']>,
): Promise<Receipt> {
  const { congress } = ports.actor.post
  const owner = whose(ports, deputy)
  const id = yearId(congress, owner, year)
  if (asked.rev > 0 || year > thisYear(ports)) return actOn(dutyKind)(ports, { id, ...asked })
  const { verb, input, requestId } = asked
  if (!Object.keys(dutyKind.machine.actions).includes(verb)) throw failAt('unknown-action')
  const begun = blankDoc(dutyKind, id, blankYear(congress, await ownerOf(ports, owner), year))
  const command: Command = { verb, input, requestId, at: ports.now() }
  const result = applyCommand(
    dutyKind,
    begun,
    command,
    await dutyKind.contextFor(ports, ports.actor, begun.state, command),
  )
  // Somebody, or this very request, was quicker: then it is an action on what is there.
  if (isRefusal(result) || (await dutyKind.keep.insert(ports.store, result.doc)) === 'exists') {
    if (await dutyKind.keep.get(ports.store, id)) return actOn(dutyKind)(ports, { id, ...asked })
    throw isRefusal(result) ? failWith(result) : failAt('stale')
  }
  await drawSoon(dutyKind, ports, result.doc)
  return result.receipt
}
