import type { Tone } from '../calendar/deadline'
import type { PersonRef, UnitRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Level } from './session'

/** The only table of stages: the road, its words, its tone, and how many of the seven stops are behind it. */
export const stages = {
  draft: { label: '草稿', tone: 'neutral', stop: 0 },
  cosigning: { label: '联名中', tone: 'info', stop: 1 },
  submitted: { label: '待登记', tone: 'info', stop: 2 },
  examining: { label: '待提出意见', tone: 'info', stop: 3 },
  deciding: { label: '待主席团决定', tone: 'info', stop: 4 },
  agenda: { label: '列入会议议程', tone: 'info', stop: 5 },
  deferred: { label: '会后审议', tone: 'info', stop: 5 },
  reported: { label: '待常委会审议', tone: 'info', stop: 5 },
  following: { label: '落实中', tone: 'info', stop: 6 },
  closed: { label: '已办结', tone: 'success', stop: 7 },
  converted: { label: '转为建议', tone: 'neutral', stop: 5 },
  withdrawn: { label: '已撤回', tone: 'neutral', stop: 1 },
  ended: { label: '已终止', tone: 'neutral', stop: 1 },
} as const satisfies Record<string, { label: string; tone: Tone; stop: number }>

export type Stage = keyof typeof stages

/** The seven stops of the rail, in the order everyone sees them. */
export const stops = ['提出', '联名', '登记', '意见', '决定', '审议', '落实'] as const

export type DeputyRef = PersonRef & { delegation: string }

/** 案由、案据、方案：法律要求的三样。The plan is numbered from 1, so that what follows can be told item by item. */
export type Content = { title: string; cause: string; grounds: string; plan: string[] }

export type SessionRef = { id: string; name: string; level: Level }

/** `lapsed`: the text was changed after this deputy had signed it. */
export const signatureStates = {
  invited: '待确认',
  signed: '已联名',
  declined: '谢绝联名',
  lapsed: '文本已改，须重新确认',
  revoked: '已撤回联名',
  left: '已离任，不计入',
} as const
export type SignatureState = keyof typeof signatureStates

/** One deputy's answer to the invitation. `digest` is of the text he read and put his name to. */
export type Signature = {
  deputy: DeputyRef
  state: SignatureState
  on: PlainDate
  digest?: string
  note?: string
}

export const advices = {
  agenda: '列入本次会议议程',
  defer: '会后交专门委员会审议',
  convert: '不作为议案，转为建议',
} as const
export type Advice = keyof typeof advices

export type Opinion = { committee: UnitRef; advice: Advice; reason: string; on: PlainDate }

/** What the presidium decided, and the reason each proposer is told. */
export type Decision = { kind: Advice; reason: string; on: PlainDate } & {
  /** The committee that deliberates after the session. */
  committee?: UnitRef
  /** The suggestion that came of it. */
  suggestion?: string
}

export const reportConclusions = {
  adopt: '建议通过相关决议、决定',
  supervise: '建议交有关机关研究办理并监督落实',
  none: '建议不再作为议案办理',
} as const
export type ReportConclusion = keyof typeof reportConclusions

export type Report = { committee: UnitRef; conclusion: ReportConclusion; text: string; on: PlainDate }

/** A vote of the congress: 以全体代表的过半数通过。 */
export type Vote = {
  all: number
  for: number
  against: number
  abstain: number
  passed: boolean
  on: PlainDate
}

/** What came of the deliberation: the congress's resolution, or what the standing committee decided. */
export type Resolution = { by: 'congress' | 'standingCommittee'; title: string; text: string; on: PlainDate }

export type ItemState = 'open' | 'claimed' | 'kept'

/** One thing to be done under the resolution, with the unit that answers for it. */
export type Item = {
  id: string
  what: string
  unit: UnitRef
  due: PlainDate
  state: ItemState
  progress: { on: PlainDate; note: string; done: boolean }[]
  /** What 代表工委 found missing when it last checked. */
  sentBack?: string
}

export const endings = { belowThreshold: '联名人数不足', missedCutOff: '截止前没有提交' } as const
export type Ending = keyof typeof endings

export type Motion = {
  id: string
  congress: string
  stage: Stage
  lead: DeputyRef
  session?: SessionRef
  content: Content
  /** SHA-256 of the text that is being signed; set once deputies are invited. */
  digest?: string
  /** The rule pack the case started under, kept for life. */
  pack?: string
  signatures: Signature[]
  submittedOn?: PlainDate
  returned?: { note: string; on: PlainDate }
  number?: { no: number; on: PlainDate }
  referredTo?: UnitRef
  opinion?: Opinion
  decision?: Decision
  /** Proposers who have taken note of the decision. */
  acknowledged: string[]
  withdrawalRequest?: { reason: string; on: PlainDate }
  withdrawalRefused?: { reason: string; on: PlainDate }
  report?: Report
  vote?: Vote
  resolution?: Resolution
  items: Item[]
  withdrawn?: { reason: string; on: PlainDate }
  ended?: { why: Ending; have: number; need: number; on: PlainDate }
  closed?: { note: string; on: PlainDate }
  /** Keys of the reminders that have been given. */
  reminded?: string[]
}

export const blankContent: Content = { title: '', cause: '', grounds: '', plan: [] }

export function blankMotion(id: string, congress: string, lead: DeputyRef): Motion {
  return {
    id,
    congress,
    stage: 'draft',
    lead,
    content: blankContent,
    signatures: [],
    acknowledged: [],
    items: [],
  }
}

export function stageLabel(s: Motion): string {
  if (s.stage === 'cosigning' && s.returned) return '待补正'
  if (s.stage === 'closed' && s.vote?.passed === false) return '未获通过'
  if (s.stage === 'agenda' && s.withdrawalRequest) return '申请撤回'
  return stages[s.stage].label
}

export function signed(s: Motion): Signature[] {
  return s.signatures.filter(({ state }) => state === 'signed')
}

/** The lead and everybody whose signature stands: 联名人数. */
export function proposers(s: Motion): DeputyRef[] {
  return [s.lead, ...signed(s).map(({ deputy }) => deputy)]
}

export function signatureOf(s: Motion, personId: string): Signature | undefined {
  return s.signatures.find(({ deputy }) => deputy.id === personId)
}

/** Those who have not yet taken note of a decision whose reasons they must be told. */
export function untold(s: Motion): DeputyRef[] {
  const needsTelling = s.decision?.kind === 'convert' || s.decision?.kind === 'defer'
  return needsTelling ? proposers(s).filter(({ id }) => !s.acknowledged.includes(id)) : []
}

/** 第 3 号议案; number one is spoken of by its own name. */
export function numberText(no: number): string {
  return no === 1 ? '一号议案' : `第 ${no} 号议案`
}
