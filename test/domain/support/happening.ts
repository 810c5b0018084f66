import { decide, type BaseContext, type Machine } from '@/domain/lifecycle/action'
import type { RecordedBy } from '@/domain/lifecycle/told'
import { isRefusal, type Refusal, type RefusalCode } from '@/domain/shared/refusal'
import { faultOf } from './sentence'

/** A machine with its fold, for telling what happens to one case without a server. */
export type Kind<S extends { stage: string }, E extends object, C extends BaseContext> = {
  machine: Machine<S, E, C>
  evolve: (s: S, fact: E & RecordedBy) => S
}

export type Happened<S, E> = { state: S; facts: (E & RecordedBy)[] }

/** One action, tried: what is the case afterwards, or why not. */
export function attempt<S extends { stage: string }, E extends object, C extends BaseContext>(
  { machine, evolve }: Kind<S, E, C>,
  before: Happened<S, E>,
  verb: string,
  input: unknown,
  ctx: C,
): Happened<S, E> | Refusal {
  const events = decide(machine, verb, before.state, input, ctx)
  if (isRefusal(events)) return events
  const facts = [...before.facts]
  let { state } = before
  for (const event of events) {
    const seq = facts.length + 1
    const { person, post } = ctx.actor
    const by = { person, role: post.role, post: post.id }
    const fact = { ...event, seq, by, on: ctx.today, at: Date.parse(`${ctx.today}T01:00:00Z`) + seq * 60_000 }
    facts.push(fact)
    state = evolve(state, fact)
  }
  return { state, facts }
}

/** Refused with this code, in a sentence that a person can act on. */
export function expectRefusal(result: unknown, code: RefusalCode, sentence?: RegExp): void {
  if (!isRefusal(result)) throw new Error('本应拒绝，却办成了')
  expect([result.code, result.message]).toEqual([code, result.message])
  expect(faultOf(result)).toBeUndefined()
  if (sentence) expect(result.message).toMatch(sentence)
}
