import type { HolidayTable } from '../calendar/calendar'
import { deadline, type Deadline } from '../calendar/deadline'
import type { Motion } from './motion'
import type { RulePack } from './rulebook'
import { cutOffDue, fixedDue, sessionEnd, sessionIn, type Sessions } from './session'

export type ClockRules = { rules: RulePack; holidays: HolidayTable; sessions: Sessions }

type Clock = (s: Motion, rules: ClockRules) => Deadline | undefined

const its = (s: Motion, { sessions }: ClockRules) => s.session && sessionIn(sessions, s.session.id)

/** 主席团决定的议案截止时间. */
export const proposeDue: Clock = (s, ctx) => cutOffDue(its(s, ctx))

export const registerDue: Clock = (s, ctx) => sessionEnd(its(s, ctx), '登记')

/** 《代表法》第十五条：先交专门委员会提出是否列入会议议程的意见，再由主席团决定。 */
export const opinionDue: Clock = (s, ctx) => sessionEnd(its(s, ctx), '提出意见')

export const decisionDue: Clock = (s, ctx) => sessionEnd(its(s, ctx), '主席团决定')

export const voteDue: Clock = (s, ctx) => sessionEnd(its(s, ctx), '表决')

export const reportDue: Clock = (s, ctx) => {
  const session = its(s, ctx)
  if (!session || s.decision?.kind !== 'defer') return undefined
  const start = { day: session.closes, label: `${session.name}闭会` }
  return deadline('审议结果报告', start, ctx.rules.report, ctx.holidays)
}

/** The earliest day of what is still to be done. */
export const itemDue: Clock = (s) => {
  const due = s.items
    .filter(({ state }) => state !== 'kept')
    .map((item) => item.due)
    .sort()[0]
  return due && fixedDue('落实事项', due, '落实方案中写明的时限', '完成时限')
}

/** The clock that runs now, the one a list shows; none while nothing is due. */
export const runningClock: Clock = (s, ctx) => {
  switch (s.stage) {
    case 'draft':
    case 'cosigning':
      return proposeDue(s, ctx)
    case 'submitted':
      return registerDue(s, ctx)
    case 'examining':
      return opinionDue(s, ctx)
    case 'deciding':
      return decisionDue(s, ctx)
    case 'agenda':
      return voteDue(s, ctx)
    case 'deferred':
      return reportDue(s, ctx)
    case 'following':
      return itemDue(s, ctx)
    case 'reported':
    case 'closed':
    case 'converted':
    case 'withdrawn':
    case 'ended':
      return undefined
    default:
      return s.stage satisfies never
  }
}
