import type * as z from 'zod/mini'
import type { Action, BaseContext, Machine, Relation } from '../lifecycle/action'
import type { RecordedBy } from '../lifecycle/told'
import type { RulePack as MotionPack } from '../motion/rulebook'
import type { Hash } from '../shared/hash-chain'
import type { RulePack as SuggestionPack } from '../suggestion/rulebook'
import type { Change, Rulebook } from './book'
import type { PackKind } from './numbers'

/** The whole pack is kept, sources and all, so that what a case went by never depends on the program of today. */
export type KindedPack = { kind: 'suggestion'; pack: SuggestionPack } | { kind: 'motion'; pack: MotionPack }

export type RulesEvent =
  | ({ type: 'packPublished'; version: number; note: string; changes: Change[] } & KindedPack)
  | { type: 'packRevoked'; kind: PackKind; id: string; reason: string }

export type RulesFact = RulesEvent & RecordedBy

export type Context = BaseContext & { hash: Hash }

export function defineAction<I extends z.ZodMiniType>(
  action: Action<Rulebook, RulesEvent, Context, I>,
): Action<Rulebook, RulesEvent, Context, I> {
  return action
}

export const deputyOffice: Relation<Rulebook> = {
  label: '代表工委',
  holds: (s, { post }) => post.role === 'deputyOffice' && post.congress === s.congress,
}

export type RulesMachine = Machine<Rulebook, RulesEvent, Context>
