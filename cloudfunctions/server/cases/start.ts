import type { Actor } from '@/domain/people/people'
import { isRefusal } from '@/domain/shared/refusal'
import { failAt, failWith } from '../failure'
import type { Signed, WritingPorts } from '../ports'
import type { CaseCore, Receipt } from './core'
import { drawSoon } from './draw'
import type { CaseContext, CaseKind, Command } from './kind'
import { applyCommand, blankDoc } from './record'
import { firstAnswer } from './repeat'

type Asked = { requestId: string; verb: string; input: unknown }

/** A new case: its id is the request's, so that sending it twice makes one. `blank` refuses whoever may not begin. */
export function startOf<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>, blank: (id: string, actor: Actor) => S) {
  return async (ports: Signed<WritingPorts>, { requestId, verb, input }: Asked): Promise<Receipt> => {
    const { actor, store } = ports
    const begun = blankDoc(kind, requestId, blank(requestId, actor))
    const command: Command = { verb, input, requestId, at: ports.now() }
    const result = applyCommand(
      kind,
      begun,
      command,
      await kind.contextFor(ports, actor, begun.state, command),
    )
    if (isRefusal(result) || (await kind.keep.insert(store, result.doc)) === 'exists') {
      // What this very request was answered before, even if by now it would be refused. Nobody takes another's id.
      const there = await kind.keep.get(store, requestId)
      const first = there && firstAnswer(there, command, ports)
      if (first) return first
      throw isRefusal(result) && !there ? failWith(result) : failAt('request-reused')
    }
    await drawSoon(kind, ports, result.doc)
    return result.receipt
  }
}
