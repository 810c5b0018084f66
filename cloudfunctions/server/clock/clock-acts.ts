import { clockActor } from '../actor'
import { carryOut } from '../cases/act'
import type { CaseCore } from '../cases/core'
import type { CaseContext, CaseKind, Command } from '../cases/kind'
import { Failure } from '../failure'
import { todayOf, type WritingPorts } from '../ports'

/** What the clock does to a case: once for this version of it, however many clocks run. */
export async function clockActs<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(
  kind: CaseKind<S, E, C, D>,
  ports: WritingPorts,
  id: string,
  verb: string,
  input: object = {},
): Promise<boolean> {
  const doc = await kind.keep.get(ports.store, id)
  if (!doc) return false
  const actor = clockActor(doc.congress, todayOf(ports))
  const requestId = ports.hash(`${verb}:${id}:${doc.rev}`).slice(0, 32)
  const command: Command = { verb, input, requestId, at: ports.now() }
  return carryOut(kind, { ...ports, actor, posts: [actor.post] }, doc, command).then(
    () => true,
    (error: unknown) => {
      // Somebody acted at the last moment; a broken record is for people to look at.
      if (error instanceof Failure && error.code !== 'record-broken') return false
      throw error
    },
  )
}
