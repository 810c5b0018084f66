import * as z from 'zod/mini'
import { count, day, listOf, maybeText, oneOf, text } from '../shared/fields'
import { daysBetween, spokenDay, yearOf, type PlainDate } from '../shared/plain-date'
import { refuse, type Refusal } from '../shared/refusal'
import { kinds, type Kind, type Slot } from './activity'

function clockTime(label: string) {
  const message = `请填写${label}，格式如 09:30`
  return z.string(message).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, message))
}

export const slotFields = {
  on: day('活动日期'),
  until: z.optional(day('结束日期')),
  from: clockTime('开始时间'),
  to: clockTime('结束时间'),
  place: text('地点', { max: 60 }),
  signUpBy: day('报名截止日期'),
}

export const planFields = {
  ...slotFields,
  kind: oneOf('活动类型', Object.keys(kinds) as [Kind, ...Kind[]]), // keys of the table
  title: text('活动名称', { min: 4, max: 60 }),
  agenda: maybeText('议程', 2000),
  host: maybeText('主持人', 40),
  capacity: z.optional(count('名额', { max: 2000 })),
  sittings: z._default(listOf('场次', text('场次', { max: 30 }), { min: 1, max: 20 }), ['全程']),
}

type SlotInput = Omit<Slot, 'until'> & { until?: PlainDate | undefined; signUpBy: PlainDate }

export const LONGEST_DAYS = 14

/** When and where, or the sentence why it cannot be then. */
export function slotOf(input: SlotInput, today: PlainDate): Slot | Refusal {
  const { on, from, to, place, signUpBy } = input
  const until = input.until ?? on
  if (on < today) return refuse('too-late', '活动日期不能早于今天，请重新选择')
  if (until < on) return refuse('bad-input', '结束日期不能早于开始日期')
  if (daysBetween(on, until) >= LONGEST_DAYS)
    return refuse('bad-input', `一次活动不超过 ${LONGEST_DAYS} 天，请分次安排`)
  if (to <= from) return refuse('bad-input', '结束时间应晚于开始时间')
  if (signUpBy > on) return refuse('bad-input', '报名截止日期不能晚于活动当天')
  return { on, until, from, to, place }
}

/** 2026年12月30日 09:00 or, of several days, with the last one. */
export function slotText({ on, until, from, to, place }: Slot, today: PlainDate): string {
  const days = until === on ? spokenDay(on, today) : `${spokenDay(on, today)}至${spokenDay(until, today)}`
  return `${days} ${from}—${to}，${place}`
}

/** Points and the yearly list go by the day an activity is held; a move into another year must be meant. */
export function crossesYear(from: Slot, to: Slot): boolean {
  return yearOf(from.on) !== yearOf(to.on)
}
