import { decide } from '@/domain/lifecycle/action'
import { canonical } from '@/domain/shared/canonical'
import { link } from '@/domain/shared/hash-chain'
import { isRefusal, type Refusal } from '@/domain/shared/refusal'
import type { Context } from '@/domain/suggestion/define'
import type { By, RecordedEvent, SuggestionEvent } from '@/domain/suggestion/events'
import { replay } from '@/domain/suggestion/evolve'
import { suggestionMachine } from '@/domain/suggestion/machine'
import { blankSuggestion, type Stage, type Suggestion } from '@/domain/suggestion/suggestion'
import { withEvent } from './drafts'

/** What a command answered: enough to answer its repetition alike. */
export type Receipt = { id: string; rev: number; stage: Stage }

type Answered = { id: string; by: string; digest: string; rev: number; stage: Stage }

/** One case, one document: folded state, record, and the fields lists and projections look for. */
export type CaseDoc = {
  _id: string
  congress: string
  stage: Stage
  rev: number
  /** True while the inbox and the published page may lag behind this version. */
  behind: boolean
  /** Unique: a number is given once in a session; an unnumbered case stands under its own id. */
  noKey: string
  authorId: string
  unitIds: string[]
  session?: string
  no?: number
  handedOver: boolean
  /** Latest change first; unique, so it is the cursor too. */
  sortKey: string
  state: Suggestion
  events: RecordedEvent[]
  requests: Answered[]
}

export type Command = { verb: string; input: unknown; requestId: string; at: number }

const REMEMBERED = 50

export function startDoc(id: string, congress: string, author: Suggestion['author']): CaseDoc {
  const state = blankSuggestion(id, congress, author)
  return indexed({ _id: id, rev: 0, behind: true, state, events: [], requests: [] }, 0)
}

export function requestDigest(
  { verb, input }: Pick<Command, 'verb' | 'input'>,
  hash: Context['hash'],
): string {
  return hash(canonical({ verb, input: input ?? null }))
}

/** The case after a command, or the sentence why not. Nothing is stored here. */
export function applyCommand(
  doc: CaseDoc,
  command: Command,
  ctx: Context,
): { doc: CaseDoc; receipt: Receipt } | Refusal {
  const made = decide(suggestionMachine, command.verb, doc.state, command.input, ctx)
  if (isRefusal(made)) return made
  const events = made.reduce<RecordedEvent[]>(
    (record, event) => withEvent(record, recorded(event, command, ctx), linked(ctx)),
    doc.events,
  )
  const state = replay(doc.state, events)
  const rev = doc.rev + 1
  const answered: Answered = {
    id: command.requestId,
    by: ctx.actor.person.id,
    digest: requestDigest(command, ctx.hash),
    rev,
    stage: state.stage,
  }
  const requests = [...doc.requests, answered].slice(-REMEMBERED)
  const next = indexed({ _id: doc._id, rev, behind: true, state, events, requests }, command.at)
  return { doc: next, receipt: { id: doc._id, rev, stage: state.stage } }
}

type Fact = SuggestionEvent & { at: number; on: Context['today']; by: By; requestId: string }

function recorded(event: SuggestionEvent, { at, requestId }: Command, { actor, today }: Context): Fact {
  const { person, post } = actor
  const by: By = { person, role: post.role, post: post.id, ...(post.unit && { unit: post.unit }) }
  return { ...event, at, on: today, by, requestId }
}

function linked({ hash }: Context) {
  // A stored document holds JSON: what is undefined would be lost on the way and must not be hashed.
  return (previous: RecordedEvent | undefined, fact: object) =>
    link(previous, JSON.parse(JSON.stringify(fact)) as Fact, hash) as RecordedEvent
}

type Core = Pick<CaseDoc, '_id' | 'rev' | 'behind' | 'state' | 'events' | 'requests'>

function indexed(core: Core, at: number): CaseDoc {
  const { state } = core
  const { number } = state
  return {
    ...core,
    congress: state.congress,
    stage: state.stage,
    noKey: number ? `${state.congress}:${number.session}:${number.no}` : core._id,
    authorId: state.author.id,
    unitIds: state.units.map(({ unit }) => unit.id),
    ...(number && { session: number.session, no: number.no }),
    handedOver: state.handedOverOn !== undefined,
    sortKey: `${String(at).padStart(15, '0')}:${core._id}`,
  }
}
