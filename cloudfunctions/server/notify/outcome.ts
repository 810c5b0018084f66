import type { SendingState } from './notify-doc'

/** What WeChat said to a message, and what follows from it for the balance and for this run. */
export type Outcome = {
  state: SendingState
  code?: number
  balance: 'used' | 'given-back' | 'empty'
  /** Nothing more in this run: the next one goes on. */
  stop: boolean
}

export const sent: Outcome = { state: 'sent', balance: 'used', stop: false }

/** 用户拒绝接受消息，或者次数已用完. */
const REFUSED = 43101
/** 当天的发送次数已达上限. */
const DAILY_LIMIT = 45009
/** WeChat was not asked: no such interface, no permission, not from here. Somebody has to configure it first. */
const NOT_ASKED = [-604100, -604101, -604104]
/** An error of the SDK, or whatever else came instead of an answer. */
export function outcomeOf(error: unknown): Outcome {
  const code = codeOf(error)
  if (code === undefined) return { state: 'unknown', balance: 'used', stop: true }
  if (code === REFUSED) return { state: 'refused', code, balance: 'empty', stop: false }
  if (code === DAILY_LIMIT || NOT_ASKED.includes(code))
    return { state: 'waiting', code, balance: 'given-back', stop: true }
  // Too busy, too slow, cut off: a no of WeChat's own is a positive number.
  if (code < 0) return { state: 'unknown', code, balance: 'used', stop: true }
  return { state: 'failed', code, balance: 'given-back', stop: false }
}

function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('errCode' in error)) return undefined
  const { errCode } = error
  return typeof errCode === 'number' ? errCode : undefined
}
