import type * as z from 'zod/mini'
import type { Action, BaseContext } from '../lifecycle/action'
import type { Hash } from '../shared/hash-chain'
import type { Engagement } from './clash'
import type { Activity, DeputyRef } from './activity'
import type { ActivityEvent } from './events'

/** A deputy in office who may be invited, with what they may be chosen by. */
export type Invitable = DeputyRef & { expertise: string[] }

/** The six digits of this moment, made by the shell from the activity's secret; the domain only compares. */
export type Codes = { valid: readonly string[]; expired: readonly string[] }

/** Everything a decision may depend on besides the activity. */
export type Context = BaseContext & {
  /** `HH:mm` of this moment in Shanghai. */
  time: string
  /** Deputies in office today, by id. */
  deputies: Readonly<Record<string, Invitable>>
  codes: Codes
  /** Fresh randomness: the secret of a check-in. */
  salt: string
  hash: Hash
  /** What else the reading deputy is invited to around those days. */
  engagements: readonly Engagement[]
  /** What else the congress calls deputies to around those days; for the organiser to read. */
  beside: readonly Activity[]
}

export function defineAction<I extends z.ZodMiniType>(
  action: Action<Activity, ActivityEvent, Context, I>,
): Action<Activity, ActivityEvent, Context, I> {
  return action
}
