import type { Context } from '@/domain/suggestion/define'
import type { SuggestionEvent } from '@/domain/suggestion/events'
import type { Suggestion } from '@/domain/suggestion/suggestion'
import { clockActor } from '../actor'
import { carryOut } from '../cases/act'
import type { CaseKind } from '../cases/kind'
import { Failure } from '../failure'
import { todayOf, type WritingPorts } from '../ports'
import type { SuggestionDoc } from './suggestion-doc'

type SuggestionKind = CaseKind<Suggestion, SuggestionEvent, Context, SuggestionDoc>

const MOST_TRIES = 5

/**
 * The other half of 并案: the leading suggestion takes in what was merged into it. Deterministic, so that drawing it
 * again changes nothing; while it has not come about, the merged case stays behind and the clock tries again.
 */
export async function joinLeading(
  kind: SuggestionKind,
  ports: WritingPorts,
  doc: SuggestionDoc,
): Promise<void> {
  const { mergedInto } = doc.state
  if (!mergedInto) return
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const leading = await kind.keep.get(ports.store, mergedInto.case)
    if (!leading || leading.state.joined.some((one) => one.case === doc._id)) return
    const actor = clockActor(leading.congress, todayOf(ports))
    const requestId = ports.hash(`join:${leading._id}:${doc._id}`).slice(0, 32)
    const command = { verb: 'join', input: { from: doc._id }, requestId, at: ports.now() }
    try {
      await carryOut(kind, { ...ports, actor, posts: [actor.post] }, leading, command)
      return
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'stale') throw error
    }
  }
  throw new Error(`the case ${doc._id} is not taken in yet`)
}
