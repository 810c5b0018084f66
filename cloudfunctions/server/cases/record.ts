import { decide } from '@/domain/lifecycle/action'
import type { By, EventMeta, Recorded } from '@/domain/lifecycle/record'
import { canonical } from '@/domain/shared/canonical'
import { link } from '@/domain/shared/hash-chain'
import { isRefusal, type Refusal } from '@/domain/shared/refusal'
import type { Answered, CaseCore, Receipt } from './core'
import type { CaseContext, CaseKind, Command } from './kind'

const REMEMBERED = 50

/** After every day there is. */
export const NEVER = '9999-12-31'

/** A case to which nothing has happened yet. */
export function blankDoc<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>, id: string, state: S): D {
  return kind.indexed({
    _id: id,
    rev: 0,
    behind: true,
    state,
    events: [],
    requests: [],
    sortKey: timeKey(0, id),
    headKey: timeKey(0, id),
  })
}

export function requestDigest(
  { verb, input }: Pick<Command, 'verb' | 'input'>,
  hash: CaseContext['hash'],
): string {
  return hash(canonical({ verb, input: input ?? null }))
}

/** The case after a command, or the sentence why not. Nothing is stored here. */
export function applyCommand<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
>(kind: CaseKind<S, E, C, D>, doc: D, command: Command, ctx: C): { doc: D; receipt: Receipt } | Refusal {
  const made = decide(kind.machine, command.verb, doc.state, command.input, ctx)
  if (isRefusal(made)) return made
  const events = made.reduce<Recorded<E>[]>((record, event) => {
    const fact: E & EventMeta = { ...event, ...meta(command, ctx) }
    const last = record[record.length - 1]
    const kept = last && kind.replaces(last, fact) ? record.slice(0, -1) : record
    return [...kept, linked(kept[kept.length - 1], fact, ctx)]
  }, doc.events)
  const state = kind.replay(doc.state, events)
  const rev = doc.rev + 1
  const headKey = timeKey(command.at, doc._id)
  const answered: Answered = {
    id: command.requestId,
    by: ctx.actor.person.id,
    digest: requestDigest(command, ctx.hash),
    rev,
    stage: state.stage,
  }
  const next = kind.indexed({
    _id: doc._id,
    rev,
    behind: true,
    state,
    events,
    requests: [...doc.requests, answered].slice(-REMEMBERED),
    ...(kind.wakeOn && { wakeOn: kind.wakeOn(state, ctx) ?? NEVER }),
    sortKey: made.every((event) => kind.isQuiet?.(event)) ? doc.sortKey : headKey,
    headKey,
  })
  return { doc: next, receipt: { id: doc._id, rev, stage: state.stage } }
}

function meta({ at, requestId }: Command, { actor, today }: CaseContext): EventMeta {
  const { person, post } = actor
  const by: By = { person, role: post.role, post: post.id, ...(post.unit && { unit: post.unit }) }
  return { at, on: today, by, requestId }
}

/** A stored document holds JSON: what is undefined would be lost on the way and must not be hashed. */
function linked<E>(
  previous: Recorded<E> | undefined,
  fact: E & EventMeta,
  { hash }: CaseContext,
): Recorded<E> {
  return link(previous, JSON.parse(JSON.stringify(fact)) as E & EventMeta, hash)
}

function timeKey(at: number, id: string): string {
  return `${String(at).padStart(15, '0')}:${id}`
}
