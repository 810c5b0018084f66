import type { PromiseClause, RedactionCode, Reply, Satisfaction } from './reply'
import type { Attachment } from './attachment'
import type { Tone } from '../calendar/deadline'
import type { PersonRef, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import { repliesIn, type Desk, type Round } from './desk'
import type {
  Convened,
  Cosigner,
  Extension,
  Joined,
  LedBy,
  Opinion,
  Reclassified,
  ReturnRequest,
  Urge,
  Withdrawal,
} from './beside'

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
  merged: { label: '已并案', tone: 'neutral', stop: 1 },
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
  /** Absent when there are none. */
  attachments?: Attachment[]
}

/** 主办 · 会办 · 分办: with 分办 each unit answers its own asks. */
export const parts = { lead: '主办', supporting: '会办', separate: '分办' } as const
export type Part = keyof typeof parts

export type UnitDuty = {
  unit: UnitRef
  part: Part
  /** The asks that are this unit's to answer; every one, unless the case is 分办. */
  asks: number[]
  /** The day it came to this unit; its return window counts from here, the statutory clock does not. */
  assignedOn: PlainDate
  signedOn?: PlainDate
  signedBy?: string
  opinions: Opinion[]
}

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

/** `superseded`: a later reply took its place; it stays in the record and is counted as not kept. */
export type PromiseState = 'open' | 'claimed' | 'kept' | 'disputed' | 'superseded'

export type Commitment = PromiseClause & {
  id: string
  unit: UnitRef
  round: number
  state: PromiseState
  progress: { on: PlainDate; note: string; done: boolean }[]
  disputeNote?: string
  /** The deputy's second rating, of what became of it. */
  satisfaction?: Satisfaction
}

/** A decision on the reply of one round; the reply of a later round needs its own. */
export type Publication = { round: number; on: PlainDate } & (
  | { state: 'published'; code: string; version: number; hidden: Redaction[]; versions: PublishedVersion[] }
  | { state: 'withheld'; code: RedactionCode; note: string }
)

/** A line of a letter that is not shown, and why; letters are counted from 0 in the order of their units. */
export type Redaction = { letter: number; line: number; code: RedactionCode }

/** Later corrections are visible: what changed, when and why. */
export type PublishedVersion = { version: number; on: PlainDate; note: string }

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
  withdrawal?: Withdrawal
  withdrawn?: { reason: string; on: PlainDate }
  mergedInto?: { case: string; title: string; note: string; on: PlainDate }
  cosigners: Cosigner[]
  joined: Joined[]
  supplements: { text: string; on: PlainDate; by: PersonRef }[]
  number?: { no: number; session: string; category: Category; on: PlainDate }
  handedOverOn?: PlainDate
  dispatchedOn?: PlainDate
  units: UnitDuty[]
  contacts: Contact[]
  rounds: Round[]
  promises: Commitment[]
  publication?: Publication
  returns: ReturnRequest[]
  extension?: Extension
  keySupervision?: LedBy
  leading?: LedBy
  urges: Urge[]
  /** Since when a meeting has to be called: the redo, too, was rated 不满意. */
  conveneSince?: PlainDate
  convened: Convened[]
  reclassified: Reclassified[]
  excellent?: { note: string; on: PlainDate }
  /** Years in which the units were asked to report on open promises. */
  promiseChecks: { year: number; on: PlainDate }[]
  /** Reminders already sent, by key: each is sent once. */
  reminded: string[]
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
    cosigners: [],
    joined: [],
    supplements: [],
    units: [],
    contacts: [],
    rounds: [],
    promises: [],
    returns: [],
    urges: [],
    convened: [],
    reclassified: [],
    promiseChecks: [],
    reminded: [],
    holdings: [],
  }
}

export function stageLabel(s: Suggestion): string {
  if (s.stage === 'assigning' && s.handedOverOn) return '待分办'
  if (s.stage === 'draft' && s.returned) return '待修改'
  if (s.stage === 'handling' && s.rounds.length > 1) return '重新办理'
  if (s.stage === 'replied' && s.conveneSince) return '待协调'
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
export function leadName(units: readonly { name: string; part: Part }[]): string {
  return units
    .filter(({ part }) => part !== 'supporting')
    .map(({ name }) => name)
    .join('、')
}

export function leadUnit(s: Suggestion): UnitRef | undefined {
  return s.units.find(({ part }) => part !== 'supporting')?.unit
}

/** Units that reply: the lead, or with 分办 each of them. */
export function answering(s: Pick<Suggestion, 'units'>): UnitDuty[] {
  return s.units.filter(({ part }) => part !== 'supporting')
}

export function dutyOf(s: Pick<Suggestion, 'units'>, unitId: string | undefined): UnitDuty | undefined {
  return s.units.find(({ unit }) => unit.id === unitId)
}

/** What this unit has on its desk in the present round. */
export function deskOf(s: Pick<Suggestion, 'rounds'>, unitId: string | undefined): Desk | undefined {
  return s.rounds[s.rounds.length - 1]?.desks.find(({ unit }) => unit.id === unitId)
}

/** The replies in force: those of the latest round in which every unit has replied. */
export function repliesInForce(s: Pick<Suggestion, 'rounds'>): Reply[] {
  const round = [...s.rounds]
    .reverse()
    .find(({ desks }) => desks.length > 0 && desks.every(({ reply }) => reply))
  return repliesIn(round)
}

/** Whether the reply in force has been decided on: published, or withheld. */
export function isPublicationDecided(s: Suggestion): boolean {
  return s.publication !== undefined && s.publication.round === currentRound(s)?.number
}

export function openPromises(s: Suggestion): Commitment[] {
  return s.promises.filter(({ state }) => state !== 'kept' && state !== 'superseded')
}
