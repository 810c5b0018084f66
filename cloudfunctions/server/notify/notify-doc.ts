import type { Topic } from '../message/message-doc'

/** How many more messages of one template a person has agreed to, as far as we know. */
export type QuotaDoc = {
  /** `<person>|<topic>` */
  _id: string
  person: string
  /** Agreements belong to a WeChat and a template; of another one the balance says nothing. */
  openid: string
  template: string
  left: number
  rev: number
  /** The last reports, so that one sent again counts once. */
  reports: string[]
}

/**
 * `waiting` to be sent · `sending`: claimed by a run · `sent` · `refused`: 43101 · `unknown`: nobody can say whether it
 * arrived, so it is not sent again · `failed`: WeChat said no · `none`: no agreement was left · `late`: old news by now.
 */
export type SendingState = 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown' | 'failed' | 'none' | 'late'

/** One message on its way to one person through WeChat. */
export type SendingDoc = {
  /** `<message>|<person>`: there is one, so it is sent at most once. */
  _id: string
  message: string
  person: string
  topic: Topic
  state: SendingState
  /** When it came into this state. */
  at: number
  /** What WeChat answered, where it was no. */
  code?: number
}
