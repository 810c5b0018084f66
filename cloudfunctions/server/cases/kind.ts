import type { BaseContext, Machine } from '@/domain/lifecycle/action'
import type { EventMeta, Recorded } from '@/domain/lifecycle/record'
import type { Actor } from '@/domain/people/people'
import type { Hash } from '@/domain/shared/hash-chain'
import type { PlainDate } from '@/domain/shared/plain-date'
import type { Ports, WritingPorts } from '../ports'
import type { CaseCore } from './core'
import type { Keep } from './keep'

/** An instruction to a case: one verb with its input, under the client's request id. */
export type Command = { verb: string; input: unknown; requestId: string; at: number }

/** What a decision may depend on, in every kind. */
export type CaseContext = BaseContext & { hash: Hash }

/**
 * All that the server must know of a kind of case. Reading, deciding, writing, repeating and repairing are the same
 * for every kind and stand beside this file.
 */
export type CaseKind<
  S extends { stage: string; congress: string },
  E extends { type: string },
  C extends CaseContext,
  D extends CaseCore<S, E>,
> = {
  machine: Machine<S, E, C>
  /** The case told from its beginning; of the state only what it began with is used. */
  replay: (state: S, events: readonly Recorded<E>[]) => S
  /** The document with the fields that lists and projections look for. */
  indexed: (core: Omit<CaseCore<S, E>, 'congress' | 'stage'>) => D
  /** Whether a coming fact takes the place of the last one: an unfinished draft is not a record. */
  replaces: (last: Recorded<E>, coming: E & EventMeta) => boolean
  /** A fact that is no news, such as a reminder: the case keeps its place in the lists. */
  isQuiet?: (event: E) => boolean
  /** Whether this actor may know of the case. Absent and forbidden are one. */
  isSeen: (s: S, actor: Actor) => boolean
  contextFor: (ports: Ports, actor: Actor, s: S, command?: Pick<Command, 'verb' | 'input'>) => Promise<C>
  keep: Keep<D>
  /** The first day, from today on, on which time demands something. */
  wakeOn?: (s: S, ctx: C) => PlainDate | undefined
  /** Draws everything that follows from the case. Repeating it is harmless. */
  draw: (ports: WritingPorts, doc: D) => Promise<void>
}
