import type * as z from 'zod/mini'
import type { HolidayTable } from '../calendar/calendar'
import type { Action, BaseContext } from '../lifecycle/action'
import type { Hash } from '../shared/hash-chain'
import type { Attachment } from '../suggestion/attachment'
import type { DutyEvent } from './events'
import type { RuleTable } from './rule-table'
import type { DutyYear } from './year'

/** Everything a decision may depend on besides the year itself. */
export type Context = BaseContext & {
  tables: readonly RuleTable[]
  holidays: HolidayTable
  hash: Hash
  /** Files that the actor has uploaded and the action asks for; they came through the checks of the shell. */
  files: Readonly<Record<string, Attachment>>
}

export function defineAction<I extends z.ZodMiniType>(
  action: Action<DutyYear, DutyEvent, Context, I>,
): Action<DutyYear, DutyEvent, Context, I> {
  return action
}
