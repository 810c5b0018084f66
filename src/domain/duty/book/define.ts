import type * as z from 'zod/mini'
import type { Action, BaseContext, Machine, Relation } from '../../lifecycle/action'
import type { RecordedBy } from '../../lifecycle/told'
import type { Hash } from '../../shared/hash-chain'
import type { DutyPlan } from '../plan'
import type { RuleTable } from '../rule-table'
import type { DutyBook } from './book'

export type BookEvent =
  | { type: 'tableAdopted'; table: RuleTable }
  | { type: 'planAdopted'; plan: DutyPlan }
  | { type: 'rankingSet'; ranking: boolean; reason: string }

export type BookFact = BookEvent & RecordedBy

export type Context = BaseContext & { hash: Hash }

export function defineAction<I extends z.ZodMiniType>(
  action: Action<DutyBook, BookEvent, Context, I>,
): Action<DutyBook, BookEvent, Context, I> {
  return action
}

export const deputyOffice: Relation<DutyBook> = {
  label: '代表工委',
  holds: (s, actor) => actor.post.role === 'deputyOffice' && actor.post.congress === s.congress,
}

export type BookMachine = Machine<DutyBook, BookEvent, Context>
