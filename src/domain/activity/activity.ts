import type { Tone } from '../calendar/deadline'
import type { PersonRef } from '../people/people'
import type { PlainDate } from '../shared/plain-date'

/** The only table of stages of an activity. */
export const stages = {
  draft: { label: '筹备中', tone: 'neutral' },
  open: { label: '报名中', tone: 'info' },
  underway: { label: '进行中', tone: 'warn' },
  held: { label: '待总结', tone: 'info' },
  closed: { label: '已结束', tone: 'success' },
  cancelled: { label: '已取消', tone: 'neutral' },
} as const satisfies Record<string, { label: string; tone: Tone }>

export type Stage = keyof typeof stages

/** What deputies are called together for, by the yearly plan of 代表工作 (代表法第四十三条). */
export const kinds = {
  congress: '人代会会议',
  standingCommittee: '列席常委会会议',
  deputyTalk: '列席代表座谈会',
  inspection: '视察',
  research: '专题调研',
  enforcement: '执法检查',
  inquiry: '专题询问',
  reception: '接待代表日',
  townMeeting: '镇街人大季度例会',
  training: '代表培训',
  report: '述职',
} as const

export type Kind = keyof typeof kinds

/** 代表法第十三条：代表应当按时出席本级人民代表大会会议，不能出席的应当请假。 Everything else is by invitation. */
export const isCompulsory = (kind: Kind) => kind === 'congress'

/** When and where. `until` is the last day; hours are those of each day, as people in Shanghai write them. */
export type Slot = { on: PlainDate; until: PlainDate; from: string; to: string; place: string }

export type Plan = Slot & {
  kind: Kind
  title: string
  agenda: string
  /** Who leads it: 常委会领导 for 接待代表日. */
  host: string
  signUpBy: PlainDate
  /** How many may come; none means all who are invited. */
  capacity?: number
  /** Half-days counted one by one; an ordinary activity has one. */
  sittings: string[]
}

export type DeputyRef = PersonRef & { delegation: string }

export const checkInWays = { code: '凭码签到', organiser: '工作人员代签' } as const

export type CheckIn = {
  sitting: number
  on: PlainDate
  time: string
  way: keyof typeof checkInWays
  /** The phone it came from, so that one phone does not sign for two. */
  device?: string
  note?: string
}

export type Leave = {
  reason: string
  on: PlainDate
  state: 'asked' | 'approved' | 'refused'
  note: string
}

export type Invitee = DeputyRef & {
  answer: 'waiting' | 'coming'
  leave?: Leave
  checkIns: CheckIn[]
}

export const contributionKinds = { speech: '发言', opinion: '书面意见' } as const

export type Contribution = {
  id: string
  deputy: DeputyRef
  kind: keyof typeof contributionKinds
  text: string
  on: PlainDate
}

/** How content a voter is with what became of what they said. */
export const voterLevels = { content: '满意', partly: '基本满意', discontent: '不满意' } as const

/** What voters said to the deputy who received them, and what they said when they were visited again. */
export type Voice = {
  id: string
  deputy: DeputyRef
  text: string
  on: PlainDate
  answer?: { handled: string; level: keyof typeof voterLevels; words: string; on: PlainDate }
}

export type Material = { title: string; text: string; on: PlainDate }

export type Activity = {
  id: string
  congress: string
  stage: Stage
  organiser: PersonRef
  plan: Plan
  invitees: Invitee[]
  materials: Material[]
  contributions: Contribution[]
  voices: Voice[]
  /** The sitting being signed in now, and what its codes are made from. Never shown to anybody. */
  checkIn?: { sitting: number; secret: string; on: PlainDate }
  moves: { from: Slot; reason: string; on: PlainDate }[]
  cancelled?: { reason: string; on: PlainDate }
  summary?: { text: string; on: PlainDate }
  /** Keys of the reminders that have been given. */
  reminded?: string[]
}

export function blankActivity(id: string, congress: string, organiser: PersonRef): Activity {
  const never = '1970-01-01' as PlainDate // a real day; the first plan replaces it
  return {
    id,
    congress,
    stage: 'draft',
    organiser,
    plan: {
      kind: 'inspection',
      title: '',
      agenda: '',
      host: '',
      place: '',
      on: never,
      until: never,
      from: '09:00',
      to: '11:30',
      signUpBy: never,
      sittings: ['全程'],
    },
    invitees: [],
    materials: [],
    contributions: [],
    voices: [],
    moves: [],
  }
}

export function stageLabel(s: Activity): string {
  return stages[s.stage].label
}

export function inviteeOf(s: Activity, deputyId: string): Invitee | undefined {
  return s.invitees.find(({ id }) => id === deputyId)
}

export const hasCome = (invitee: Invitee | undefined, sitting?: number) =>
  invitee?.checkIns.some((checkIn) => sitting === undefined || checkIn.sitting === sitting) ?? false

/** Those who hold a place now: they said they come and have not been excused since. */
export function comers(s: Activity): Invitee[] {
  return s.invitees.filter(({ answer, leave }) => answer === 'coming' && leave?.state !== 'approved')
}
