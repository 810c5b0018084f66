import type { Api } from '@/contract/api'
import type { Input } from '@/contract/endpoint'
import { isRefusal } from '@/domain/shared/refusal'
import { contextFor } from '../context'
import { failAt, Failure, failWith } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import { projectSoon } from '../projections/project'
import { get } from '../store/port'
import { applyCommand, startDoc, type Command, type Receipt } from './record'
import { firstAnswer } from './repeat'

/** A new case: its id is the request's, so that sending it twice makes one. */
export async function start(
  ports: Signed<WritingPorts>,
  input: Input<Api['suggestion.start']>,
): Promise<Receipt> {
  const { actor, store } = ports
  if (actor.post.role !== 'deputy') throw new Failure('not-yours', '只有代表可以提建议')
  const { requestId, verb } = input
  const command: Command = { verb, input: input.input, requestId, at: ports.now() }
  const { congress, delegation = '' } = actor.post
  const blank = startDoc(requestId, congress, { ...actor.person, delegation })
  const result = applyCommand(blank, command, await contextFor(ports, actor, blank.state))
  if (isRefusal(result) || (await store.insert('suggestions', result.doc)) === 'exists') {
    const first = await firstStart(ports, command)
    if (first) return first
    throw isRefusal(result) ? failWith(result) : failAt('request-reused')
  }
  await projectSoon(ports, result.doc)
  return result.receipt
}

/** What this very request was answered before, even if by now it would be refused. Nobody takes another's id. */
async function firstStart(ports: Signed<WritingPorts>, command: Command): Promise<Receipt | undefined> {
  const doc = await get(ports.store, 'suggestions', command.requestId)
  if (!doc) return undefined
  const receipt = doc.authorId === ports.actor.person.id && firstAnswer(doc, command, ports)
  if (receipt) return receipt
  throw failAt('request-reused')
}
