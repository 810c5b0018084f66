import type * as z from 'zod/mini'
import type { HolidayTable } from '../calendar/calendar'
import type { Action, AnyAction, BaseContext } from '../lifecycle/action'
import type { UnitRef } from '../people/people'
import type { Hash } from '../shared/hash-chain'
import type { MotionEvent } from './events'
import type { DeputyRef, Motion } from './motion'
import type { RulePack } from './rulebook'
import { sessionIn, type Moment, type Session, type Sessions } from './session'

/** Everything a decision may depend on besides the case: handed in, never looked up. */
export type Context = BaseContext &
  Moment & {
    rules: RulePack
    holidays: HolidayTable
    /** The sessions of this congress, by id. */
    sessions: Sessions
    /** Deputies in office today, by id. */
    deputies: Readonly<Record<string, DeputyRef>>
    /** Units in office today, by id. */
    units: Readonly<Record<string, UnitRef>>
    hash: Hash
  }

export type MotionAction = AnyAction<Motion, MotionEvent, Context>

export function defineAction<I extends z.ZodMiniType>(
  action: Action<Motion, MotionEvent, Context, I>,
): Action<Motion, MotionEvent, Context, I> {
  return action
}

/** What is known under this id; a word every object answers to, such as `constructor`, names nothing. */
export function named<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, id) ? table[id] : undefined
}

/** The session a motion is proposed to, as it stands now. */
export function sessionOf(s: Motion, { sessions }: Pick<Context, 'sessions'>): Session | undefined {
  return s.session && sessionIn(sessions, s.session.id)
}
