import type { HolidayTable } from '../calendar/calendar'
import { deadline, type Deadline, type Rule, type Span } from '../calendar/deadline'
import { daysBetween, plainDate, yearOf, type PlainDate } from '../shared/plain-date'
import type { RulePack } from './rulebook'
import { repliedOn, type Round } from './desk'
import { currentRound, dutyOf, openPromises, type Suggestion } from './suggestion'

type Clock = (s: Suggestion, rules: RulePack, holidays: HolidayTable) => Deadline | undefined

/** The day the statutory clock started. Nothing that happens later moves it: not a return, not sitting still. */
export function clockStart(s: Suggestion, rules: RulePack): PlainDate | undefined {
  return rules.clockStart.value === 'handOver' ? s.handedOverOn : s.dispatchedOn
}

const from = (
  name: string,
  label: string,
  day: PlainDate | undefined,
  rule: Rule<Span>,
  holidays: HolidayTable,
) => (day ? deadline(name, { day, label }, rule, holidays) : undefined)

/** 代表法第五十一条：自交办之日起三个月内答复。重新办理时走自己的钟。 */
export const replyDue: Clock = (s, rules, holidays) => {
  const round = currentRound(s)
  if (round && round.number > 1)
    return from('重新答复', '代表评价不满意', round.startedOn, rules.redo, holidays)
  const due = from('答复', '交办之日', clockStart(s, rules), rules.reply, holidays)
  return s.extension?.state === 'granted' && due ? extended(due, s.extension.until, rules) : due
}

/** 延期一次，从交办之日起最长六个月；钟没有重新起算。 */
function extended(due: Deadline, until: PlainDate, rules: RulePack): Deadline {
  const note = rules.extendedReply.source
  return {
    ...due,
    due: until,
    calendarDue: until,
    source: note,
    steps: [...due.steps, { label: '代表工委同意延期到', day: until, note }],
  }
}

/** The last day to which the reply may be put off. */
export const latestReplyDue: Clock = (s, rules, holidays) =>
  from('最长答复', '交办之日', clockStart(s, rules), rules.extendedReply, holidays)

export const assignDue: Clock = (s, rules, holidays) =>
  from('交办', '收到建议', s.submittedOn, rules.assign, holidays)

export const dispatchDue: Clock = (s, rules, holidays) =>
  from('分办', '代表工委交办', s.handedOverOn, rules.dispatch, holidays)

/** Until when this unit may return the case: its own window, counted from the day it came to it. */
export const returnDue = (
  s: Pick<Suggestion, 'units'>,
  rules: RulePack,
  holidays: HolidayTable,
  unitId: string | undefined,
) => from('退回', '分办到单位', dutyOf(s, unitId)?.assignedOn, rules.returnWindow, holidays)

export const firstContactDue = (
  s: Pick<Suggestion, 'units'>,
  rules: RulePack,
  holidays: HolidayTable,
  unitId: string | undefined,
) => from('首次联系', '分办到单位', dutyOf(s, unitId)?.assignedOn, rules.firstContact, holidays)

export const ratingDue: Clock = (s, rules, holidays) => ratingDueIn(currentRound(s), rules, holidays)

/** The rating window of one round: each reply has its own. */
export const ratingDueIn = (round: Round | undefined, rules: RulePack, holidays: HolidayTable) =>
  from('评价', '答复送达', repliedOn(round), rules.rating, holidays)

export const publishDue: Clock = (s, rules, holidays) =>
  from('公开', '答复送达', repliedOn(currentRound(s)), rules.publish, holidays)

/** The clock that runs now, the one a list shows; none while nothing is due. */
export const runningClock: Clock = (s, rules, holidays) => {
  switch (s.stage) {
    case 'review':
      return assignDue(s, rules, holidays)
    case 'assigning':
      return s.handedOverOn ? dispatchDue(s, rules, holidays) : assignDue(s, rules, holidays)
    case 'handling':
      return replyDue(s, rules, holidays)
    case 'replied':
      return s.conveneSince ? undefined : ratingDue(s, rules, holidays)
    case 'following':
      return nextPromiseDue(s, rules, holidays)
    case 'draft':
    case 'closed':
    case 'withdrawn':
    case 'declined':
    case 'merged':
      return undefined
    default:
      return s.stage satisfies never
  }
}

const nextPromiseDue: Clock = (s) => {
  const due = openPromises(s)
    .map((promise) => promise.due)
    .sort()[0]
  if (!due) return undefined
  const note = '承办单位在答复中写明的时限'
  return {
    name: '承诺',
    due,
    calendarDue: due,
    counts: 'days',
    provisional: false,
    basis: 'local',
    source: note,
    steps: [{ label: '承诺完成时间', day: due, note }],
  }
}

/** The first day on which the yearly report on open promises may be asked for, if it has not been. */
export function promiseCheckOn(s: Suggestion, rules: RulePack): PlainDate | undefined {
  const repliedLast = repliedOn(currentRound(s))
  if (s.stage !== 'following' || !repliedLast || openPromises(s).length === 0) return undefined
  const month = String(rules.promiseCheckMonth.value).padStart(2, '0')
  const last = s.promiseChecks[s.promiseChecks.length - 1]
  const inYear = (year: number) => plainDate(`${year}-${month}-01`)
  if (last) return inYear(last.year + 1)
  const first = inYear(yearOf(repliedLast))
  return first > repliedLast ? first : inYear(yearOf(repliedLast) + 1)
}

export type HeldDays = { holder: string; days: number }

/** Days in the hands of each holder, in order, from the start of the clock to `until`. */
export function heldDays(s: Suggestion, until: PlainDate): HeldDays[] {
  return s.holdings.map((holding, index) => {
    const end = s.holdings[index + 1]?.from ?? until
    return { holder: holding.holder, days: Math.max(0, daysBetween(holding.from, end)) }
  })
}

export function isOverdue(due: Deadline | undefined, today: PlainDate): boolean {
  return due !== undefined && today > due.due
}
