import type { HolidayTable } from '../calendar/calendar'
import { deadline, type Deadline, type Rule, type Span } from '../calendar/deadline'
import { daysBetween, type PlainDate } from '../shared/plain-date'
import type { RulePack } from './rulebook'
import { currentRound, type Round, type Suggestion } from './suggestion'

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
  return from('答复', '交办之日', clockStart(s, rules), rules.reply, holidays)
}

export const assignDue: Clock = (s, rules, holidays) =>
  from('交办', '收到建议', s.submittedOn, rules.assign, holidays)

export const dispatchDue: Clock = (s, rules, holidays) =>
  from('分办', '代表工委交办', s.handedOverOn, rules.dispatch, holidays)

export const returnDue: Clock = (s, rules, holidays) =>
  from('退回', '分办到单位', s.dispatchedOn, rules.returnWindow, holidays)

export const firstContactDue: Clock = (s, rules, holidays) =>
  from('首次联系', '分办到单位', s.dispatchedOn, rules.firstContact, holidays)

export const ratingDue: Clock = (s, rules, holidays) => ratingDueIn(currentRound(s), rules, holidays)

/** The rating window of one round: each reply has its own. */
export const ratingDueIn = (round: Round | undefined, rules: RulePack, holidays: HolidayTable) =>
  from('评价', '答复送达', round?.reply?.on, rules.rating, holidays)

export const publishDue: Clock = (s, rules, holidays) =>
  from('公开', '答复送达', currentRound(s)?.reply?.on, rules.publish, holidays)

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
      return ratingDue(s, rules, holidays)
    case 'following':
      return nextPromiseDue(s, rules, holidays)
    case 'draft':
    case 'closed':
    case 'withdrawn':
    case 'declined':
      return undefined
    default:
      return s.stage satisfies never
  }
}

const nextPromiseDue: Clock = (s) => {
  const due = s.promises
    .filter((promise) => promise.state !== 'kept')
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
