import type * as z from 'zod/mini'
import type { HolidayTable } from '../calendar/calendar'
import type { Action, AnyAction, BaseContext } from '../lifecycle/action'
import type { PersonRef, Role, UnitRef } from '../people/people'
import type { Hash } from '../shared/hash-chain'
import type { Attachment } from './attachment'
import type { SuggestionEvent } from './events'
import type { RulePack } from './rulebook'
import type { Suggestion } from './suggestion'

/** Everything a decision may depend on besides the case: handed in, never looked up. */
export type Context = BaseContext & {
  /** What the action said it needs, found by the shell: cases of this congress, people in office here. */
  found: Found
  rules: RulePack
  holidays: HolidayTable
  /** Units in office today, by id. */
  units: Readonly<Record<string, UnitRef>>
  hash: Hash
  /** Fresh randomness for salting what is signed. */
  salt: string
}

/** Someone in office in this congress today. */
export type KnownPerson = PersonRef & { role: Role; delegation: string }

export type Found = {
  cases: Readonly<Record<string, Suggestion>>
  people: Readonly<Record<string, KnownPerson>>
  /** Files of this actor; absent where none were asked for. */
  files?: Readonly<Record<string, Attachment>>
}

export const nothingFound: Found = { cases: {}, people: {} }

/** One of these by id; a word every object answers to is none. */
export function foundIn<T>(things: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(things, id) ? things[id] : undefined
}

/** The unit of this id, if it is in office; a word every object answers to, such as `constructor`, is no unit. */
export function unitIn(units: Context['units'], id: string): UnitRef | undefined {
  return foundIn(units, id)
}

export type SuggestionAction = AnyAction<Suggestion, SuggestionEvent, Context>

export function defineAction<I extends z.ZodMiniType>(
  action: Action<Suggestion, SuggestionEvent, Context, I>,
): Action<Suggestion, SuggestionEvent, Context, I> {
  return action
}
