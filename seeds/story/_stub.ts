// TEMPORARY
import { decide } from '../../src/domain/lifecycle/action'
import type { Context } from '../../src/domain/suggestion/define'
import { evolve } from '../../src/domain/suggestion/evolve'
import type { RecordedEvent } from '../../src/domain/suggestion/events'
import { suggestionMachine } from '../../src/domain/suggestion/machine'
import { blankSuggestion, type Suggestion } from '../../src/domain/suggestion/suggestion'
import { link } from '../../src/domain/shared/hash-chain'
import { isRefusal, type Refusal } from '../../src/domain/shared/refusal'
export type CaseDoc = { _id: string; state: Suggestion; events: RecordedEvent[]; rev: number }
export function startDoc(id: string, congress: string, author: Suggestion['author']): CaseDoc {
  return { _id: id, state: blankSuggestion(id, congress, author), events: [], rev: 0 }
}
export function applyCommand(
  doc: CaseDoc,
  c: { verb: string; input: unknown; requestId: string; at: number },
  ctx: Context,
): { doc: CaseDoc } | Refusal {
  const made = decide(suggestionMachine, c.verb, doc.state, c.input, ctx)
  if (isRefusal(made)) return made
  let { state } = doc
  const events = [...doc.events]
  for (const e of made) {
    const { person, post } = ctx.actor
    const r = link(
      events[events.length - 1],
      {
        ...e,
        at: c.at,
        on: ctx.today,
        by: { person, role: post.role, post: post.id, ...(post.unit && { unit: post.unit }) },
        requestId: c.requestId,
      },
      ctx.hash,
    ) as RecordedEvent
    events.push(r)
    state = evolve(state, r)
  }
  return { doc: { ...doc, state, events, rev: doc.rev + 1 } }
}
