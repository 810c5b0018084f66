import type { PersonRef, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'

export const outcomes = { adopted: '采纳', partly: '部分采纳', notAdopted: '未采纳' } as const
export type Outcome = keyof typeof outcomes

export type AskAnswer = { ask: number; outcome: Outcome; text: string; reason: string }

/** D only where the session's rule pack has four classes. */
export type ReplyClass = 'A' | 'B' | 'C' | 'D'

/** What a class has become by later outcome: A and B promise something, and a promise can be broken. */
export type ClassInForce = ReplyClass | 'broken'

export type PromiseClause = { what: string; measure: string; due: PlainDate; section: string }

export const redactionCodes = {
  stateSecret: '国家秘密',
  tradeSecret: '商业秘密',
  privacy: '个人隐私',
  other: '其他',
} as const
export type RedactionCode = keyof typeof redactionCodes

/** The disclosure review made while drafting: 公开审查与答复起草同步进行。 */
export type Disclosure = { open: boolean; code?: RedactionCode; note: string }

export const noContactReasons = {
  refused: '代表表示不需要沟通',
  unreachable: '三次联系未能联系上代表',
} as const
export type NoContact = { reason: keyof typeof noContactReasons; note: string }

export type ReplyDraft = {
  answers: AskAnswer[]
  replyClass?: ReplyClass
  classReason: string
  promises: PromiseClause[]
  contactName: string
  contactPhone: string
  disclosure?: Disclosure
  noContact?: NoContact
  /** Sent to the head for signing. */
  ready: boolean
  on: PlainDate
  by: PersonRef
}

export type Reply = Omit<ReplyDraft, 'ready' | 'by' | 'on' | 'replyClass' | 'disclosure'> & {
  replyClass: ReplyClass
  disclosure: Disclosure
  unit: UnitRef
  /** 会办 units with whose opinion it was worked out, by name as on that day. */
  together: string[]
  documentNo: string
  signer: PersonRef
  drafter: PersonRef
  on: PlainDate
  /** SHA-256 over the letter's salted lines: what citizens verify. */
  digest: string
  salt: string
}

export const satisfactions = { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意' } as const
export type Satisfaction = keyof typeof satisfactions

export type Rating = {
  attitude: Satisfaction
  result: Satisfaction
  comment: string
  why: string
  /** 评价前受到劝说: for 代表工委 only. */
  persuaded: boolean
  on: PlainDate
}
