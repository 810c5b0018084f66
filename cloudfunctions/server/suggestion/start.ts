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
  if (isRefusal(result)) throw failWith(result)
  if ((await store.insert('suggestions', result.doc)) === 'exists') return answerToSecond(ports, command)
  await projectSoon(ports, result.doc)
  return result.receipt
}

async function answerToSecond(ports: Signed<WritingPorts>, command: Command): Promise<Receipt> {
  const doc = await get(ports.store, 'suggestions', command.requestId)
  if (!doc || doc.authorId !== ports.actor.person.id) throw failAt('request-reused')
  const receipt = firstAnswer(doc, command, ports)
  if (receipt) return receipt
  throw failAt('request-reused')
}
