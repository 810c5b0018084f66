import type { Tone } from '../calendar/deadline'
import type { PersonRef, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'

/** The only table of stages: the main road, its words, its tone, and how many of the seven stops are behind it. */
export const stages = {
  draft: { label: '草稿', tone: 'neutral', stop: 0 },
  review: { label: '待审查', tone: 'info', stop: 1 },
  assigning: { label: '待交办', tone: 'info', stop: 2 },
  handling: { label: '办理中', tone: 'info', stop: 3 },
  replied: { label: '待评价', tone: 'info', stop: 5 },
  following: { label: '落实中', tone: 'info', stop: 6 },
  closed: { label: '已办结', tone: 'success', stop: 7 },
  withdrawn: { label: '已撤回', tone: 'neutral', stop: 1 },
  declined: { label: '不予立案', tone: 'neutral', stop: 1 },
} as const satisfies Record<string, { label: string; tone: Tone; stop: number }>

export type Stage = keyof typeof stages

/** The seven stops of the rail, in the order everyone sees them. */
export const stops = ['提出', '审查', '交办', '办理', '答复', '评价', '落实'] as const

export const categories = {
  economy: '经济发展',
  construction: '城乡建设',
  transport: '交通出行',
  environment: '生态环境',
  agriculture: '农业农村',
  education: '教科文体',
  health: '医疗卫生',
  welfare: '社会保障',
  governance: '社会治理',
  other: '其他',
} as const
export type Category = keyof typeof categories

export const publicities = { full: '全文公开', titleOnly: '仅公开标题', closed: '申请不公开' } as const
export type Publicity = keyof typeof publicities

export const formedBy = { research: '专题调研', meeting: '座谈', visit: '走访', voters: '选民反映' } as const
export type FormedBy = keyof typeof formedBy

/** 前情: how a suggestion stands to an earlier one, as its author chose while drafting. */
export const earlierKinds = { second: '附议', pursue: '追问未兑现承诺', anew: '另提' } as const
export type EarlierKind = keyof typeof earlierKinds
export type RelatesTo = { id: string; kind: EarlierKind }

/** What the deputy wrote. `asks` are numbered from 1 in this order; the reply answers each of them. */
export type Content = {
  title: string
  facts: string
  asks: string[]
  formedBy: FormedBy[]
  publicity: Publicity
  /** Why not to be published; empty unless `publicity` is closed. */
  closedReason: string
  suggestedUnits: UnitRef[]
  /** 仅供工作参考，不需书面答复。 */
  referenceOnly: boolean
  /** Absent in what was written before there was a choice. */
  relatesTo?: RelatesTo[]
}

export type UnitDuty = { unit: UnitRef; part: 'lead' | 'supporting'; signedOn?: PlainDate; signedBy?: string }

export const contactWays = {
  visit: '上门走访',
  meeting: '座谈',
  phone: '电话',
  video: '视频',
  letter: '书面',
} as const
export type ContactWay = keyof typeof contactWays

export type Contact = {
  id: string
  round: number
  unit: UnitRef
  on: PlainDate
  way: ContactWay
  who: string
  /** Which asks were discussed, by number. */
  asks: number[]
  note: string
  /** `missed`: the deputy could not be reached; nothing to confirm. */
  state: 'waiting' | 'confirmed' | 'disputed' | 'missed'
  disputeNote?: string
}

export const outcomes = { adopted: '采纳', partly: '部分采纳', notAdopted: '未采纳' } as const
export type Outcome = keyof typeof outcomes

export type AskAnswer = { ask: number; outcome: Outcome; text: string; reason: string }

export type ReplyClass = 'A' | 'B' | 'C'

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

/** One round of handling: the first, or a redo after 不满意. Earlier rounds stay as they were. */
export type Round = {
  number: number
  startedOn: PlainDate
  draft?: ReplyDraft
  sentBack?: { note: string; on: PlainDate; by: PersonRef }
  reply?: Reply
  rating?: Rating
  ratingLapsedOn?: PlainDate
}

export type PromiseState = 'open' | 'claimed' | 'kept' | 'disputed'

export type Commitment = PromiseClause & {
  id: string
  unit: UnitRef
  round: number
  state: PromiseState
  progress: { on: PlainDate; note: string; done: boolean }[]
  disputeNote?: string
}

/** A decision on the reply of one round; the reply of a later round needs its own. */
export type Publication = { round: number; on: PlainDate } & (
  | { state: 'published'; code: string; version: number; hidden: Redaction[] }
  | { state: 'withheld'; code: RedactionCode; note: string }
)

/** A line of the letter that is not shown, and why. */
export type Redaction = { line: number; code: RedactionCode }

/** Who had the case in hand from which day on; the days of delay are theirs. */
export type Holding = { holder: string; from: PlainDate }

/** The motion it was before the presidium decided that it was none; everybody who proposed it is answered. */
export type Origin = {
  motion: string
  name: string
  reason: string
  cosigners: (PersonRef & { delegation: string })[]
}

export type Suggestion = {
  id: string
  congress: string
  stage: Stage
  author: PersonRef & { delegation: string }
  content: Content
  origin?: Origin
  /** The rule pack the case started under, kept for life. */
  pack?: string
  submittedOn?: PlainDate
  returned?: { code: string; note: string; on: PlainDate }
  declined?: { code: string; note: string; on: PlainDate }
  withdrawn?: { reason: string; on: PlainDate }
  number?: { no: number; session: string; category: Category; on: PlainDate }
  handedOverOn?: PlainDate
  dispatchedOn?: PlainDate
  units: UnitDuty[]
  contacts: Contact[]
  rounds: Round[]
  promises: Commitment[]
  publication?: Publication
  holdings: Holding[]
}

export function blankSuggestion(id: string, congress: string, author: Suggestion['author']): Suggestion {
  return {
    id,
    congress,
    stage: 'draft',
    author,
    content: {
      title: '',
      facts: '',
      asks: [],
      formedBy: [],
      publicity: 'full',
      closedReason: '',
      suggestedUnits: [],
      referenceOnly: false,
    },
    units: [],
    contacts: [],
    rounds: [],
    promises: [],
    holdings: [],
  }
}

export function stageLabel(s: Suggestion): string {
  if (s.stage === 'assigning' && s.handedOverOn) return '待分办'
  if (s.stage === 'draft' && s.returned) return '待修改'
  if (s.stage === 'handling' && s.rounds.length > 1) return '重新办理'
  return stages[s.stage].label
}

export function currentRound(s: Suggestion): Round | undefined {
  return s.rounds[s.rounds.length - 1]
}

/** 第 047 号, as people say and read it. */
export function numberText(no: number): string {
  return `第 ${String(no).padStart(3, '0')} 号`
}

/** The leading unit's name among units as a view or a page lists them. */
export function leadName(units: readonly { name: string; part: 'lead' | 'supporting' }[]): string {
  return units.find(({ part }) => part === 'lead')?.name ?? ''
}

export function leadUnit(s: Suggestion): UnitRef | undefined {
  return s.units.find((duty) => duty.part === 'lead')?.unit
}

/** The reply in force: the latest one issued. */
export function replyInForce(s: Suggestion): Reply | undefined {
  const replies = s.rounds.flatMap((round) => (round.reply ? [round.reply] : []))
  return replies[replies.length - 1]
}

/** Whether the reply in force has been decided on: published, or withheld. */
export function isPublicationDecided(s: Suggestion): boolean {
  return s.publication !== undefined && s.publication.round === currentRound(s)?.number
}

export function openPromises(s: Suggestion): Commitment[] {
  return s.promises.filter((promise) => promise.state !== 'kept')
}
