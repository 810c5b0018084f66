import type { PlainObject } from '../plain-object'

/** What a function sent to WeChat and what came of it. It holds what the message says, so it never leaves this machine. */
export type Sent = {
  at: number
  requestId: string
  fn: string
  api: string
  openid?: string
  args: PlainObject
  /** 0 is success; otherwise WeChat's errcode or the SDK's system error. */
  code: number
}

export type Outbox = { add(sent: Sent): void; list(): readonly Sent[]; clear(): void }

const MOST_KEPT = 500

/** The last messages, the newest at the end; the oldest are forgotten. */
export function createOutbox(): Outbox {
  let kept: Sent[] = []
  return {
    add: (sent) => {
      kept = [...kept.slice(-(MOST_KEPT - 1)), sent]
    },
    list: () => kept,
    clear: () => {
      kept = []
    },
  }
}
