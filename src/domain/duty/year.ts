import type { PersonRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import type { Attachment } from '../suggestion/attachment'
import type { Entry, Figures } from './fold'
import type { Line, Outcome } from './line'
import type { Points } from './points'
import type { Subject } from './subject'

export const stages = {
  running: { label: '本年度记账中', tone: 'info' },
  settled: { label: '年度回单已确认', tone: 'success' },
} as const

export type Stage = keyof typeof stages

/** A line in the ledger; an appeal against it counts from the day it was entered. */
export type EnteredLine = Line & { enteredOn: PlainDate }

export const declarationStates = {
  first: '待初审',
  final: '待终审',
  entered: '已入账',
  returned: '未通过',
} as const

/** Something the deputy did that no event of this system tells. 申报、初审、终审，入账。 */
export type Declaration = {
  id: string
  on: PlainDate
  subject: Subject
  title: string
  text: string
  evidence: Attachment[]
  declaredOn: PlainDate
  state: keyof typeof declarationStates
  reviews: { step: 'first' | 'final'; passed: boolean; note: string; on: PlainDate; by: PersonRef }[]
}

export type Appeal = {
  id: string
  line: string
  reason: string
  on: PlainDate
  decision?: { granted: boolean; note: string; on: PlainDate; by: PersonRef }
}

export const periods = {
  q1: '第一季度',
  q2: '第二季度',
  q3: '第三季度',
  q4: '第四季度',
  year: '全年',
} as const

export type Period = keyof typeof periods

/** What a statement says, word for word as it was hashed. */
export type StatementContent = {
  deputy: PersonRef & { delegation: string }
  congress: string
  year: number
  period: Period
  version: number
  from: PlainDate
  to: PlainDate
  table: string
  base: Points
  earned: Points
  total: Points
  entries: Pick<Entry, 'id' | 'on' | 'what' | 'evidence' | 'counted' | 'why'>[]
  outcomes: Pick<Outcome, 'id' | 'on' | 'kind' | 'text'>[]
  remark: string
  issuedOn: PlainDate
}

export const statementStates = {
  issued: '待代表确认',
  confirmed: '代表已确认',
  objected: '代表有异议',
  answered: '异议已答复',
} as const

export type Statement = {
  content: StatementContent
  digest: string
  state: keyof typeof statementStates
  confirmedOn?: PlainDate
  objection?: { text: string; on: PlainDate }
  answer?: { text: string; on: PlainDate; by: PersonRef }
}

/** One deputy's work of one year: the ledger, what came of it, and what was said about it. */
export type DutyYear = {
  id: string
  congress: string
  stage: Stage
  deputy: PersonRef & { delegation: string }
  year: number
  lines: EnteredLine[]
  outcomes: Outcome[]
  /** What the ledger adds up to, folded when the last line came in; none while it is empty. */
  figures?: Figures
  read: string[]
  declarations: Declaration[]
  appeals: Appeal[]
  statements: Statement[]
}

export function yearId(congress: string, deputy: string, year: number): string {
  return `${congress}:${deputy}:${year}`
}

export function blankYear(congress: string, deputy: DutyYear['deputy'], year: number): DutyYear {
  return {
    id: yearId(congress, deputy.id, year),
    congress,
    stage: 'running',
    deputy,
    year,
    lines: [],
    outcomes: [],
    read: [],
    declarations: [],
    appeals: [],
    statements: [],
  }
}

export function stageLabel(s: DutyYear): string {
  return stages[s.stage].label
}

/** The last version of a period's statement. */
export function statementOf(s: DutyYear, period: Period): Statement | undefined {
  const all = s.statements.filter(({ content }) => content.period === period)
  return all[all.length - 1]
}
