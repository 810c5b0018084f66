import type { Deadline } from '../calendar/deadline'
import type { UnitRef } from '../people/people'
import { spokenDay, type PlainDate } from '../shared/plain-date'
import { refuse, type Refusal } from '../shared/refusal'

export const levels = { district: '区', town: '镇' } as const
export type Level = keyof typeof levels

/** The hour until which motions may be proposed. It is the presidium's to set, so a session may stand without one. */
export type CutOff = { on: PlainDate; time: string; decidedBy: string }

/** One session of a congress: what a motion is proposed to. */
export type Session = {
  id: string
  congress: string
  name: string
  level: Level
  opens: PlainDate
  closes: PlainDate
  presidium: string
  cutOff?: CutOff
  /** 专门委员会 of the congress, and at the first session of a term the 议案审查委员会. */
  committees: UnitRef[]
}

export type Sessions = Readonly<Record<string, Session>>

/** The moment an action happens: a Shanghai day and the hour on its clock, `HH:mm`. */
export type Moment = { today: PlainDate; time: string }

/** The session of this id; a word every object answers to, such as `constructor`, is no session. */
export function sessionIn(sessions: Sessions, id: string): Session | undefined {
  return Object.prototype.hasOwnProperty.call(sessions, id) ? sessions[id] : undefined
}

export function committeeIn(session: Session | undefined, id: string): UnitRef | undefined {
  return session?.committees.find((committee) => committee.id === id)
}

/** The named minute itself is still in time. */
export function isPastCutOff({ on, time: until }: CutOff, { today, time }: Moment): boolean {
  return today > on || (today === on && time > until)
}

/** 1月23日 14:00. */
export function cutOffText({ on, time }: CutOff, today: PlainDate): string {
  return `${spokenDay(on, today)} ${time}`
}

/** Why nothing can be proposed to this session now; undefined while it is open for motions. */
export function closedForMotions(session: Session | undefined, moment: Moment): Refusal | undefined {
  if (!session) return refuse('not-found-inside', '没有找到这次会议，请重新选择会次')
  const { name, cutOff, closes } = session
  if (moment.today > closes) return refuse('too-late', `${name}已经闭会，不再接收议案，可以改提建议`)
  if (!cutOff) return refuse('too-early', `主席团还没有决定${name}的议案截止时间，请等截止时间公布后再提交`)
  if (!isPastCutOff(cutOff, moment)) return undefined
  return refuse(
    'too-late',
    `${name}的议案截止时间 ${cutOffText(cutOff, moment.today)} 已过，不再接收议案，可以改提建议`,
  )
}

/** 截止 as a value that explains itself; none while the presidium has not decided. */
export function cutOffDue(session: Session | undefined): Deadline | undefined {
  if (!session?.cutOff) return undefined
  const { on, time, decidedBy } = session.cutOff
  return fixedDue('议案截止', on, `${decidedBy}决定：${time} 截止`, '主席团决定的议案截止时间')
}

/** 闭会 ends what belongs to the session: the opinion, the presidium's decision, the vote. */
export function sessionEnd(session: Session | undefined, name: string): Deadline | undefined {
  if (!session) return undefined
  const source = '本次会议闭会前完成，具体时间由主席团安排（系统默认，待本区确认）'
  return { ...fixedDue(name, session.closes, source, '会议闭会'), basis: 'default' }
}

/** A day that somebody named, not one that was counted. */
export function fixedDue(name: string, day: PlainDate, source: string, label: string): Deadline {
  return {
    name,
    due: day,
    calendarDue: day,
    counts: 'days',
    provisional: false,
    basis: 'local',
    source,
    steps: [{ label, day, note: source }],
  }
}
