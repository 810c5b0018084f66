import type { HolidayTable } from '../calendar/calendar'
import { deadline, type Deadline, type Rule, type Span } from '../calendar/deadline'
import type { Appeal, Declaration, EnteredLine } from './year'

const byDefault = (value: Span, source: string): Rule<Span> => ({ value, basis: 'default', source })

const appealWindow = byDefault({ workingDays: 15 }, '入账后 15 个工作日内可以申诉（系统默认）')
const appealAnswer = byDefault({ workingDays: 10 }, '收到申诉后 10 个工作日内答复（系统默认）')
const review = byDefault({ workingDays: 10 }, '收到申报后 10 个工作日内审核（系统默认）')

/** Until when a line may be appealed against. */
export function appealUntil({ enteredOn }: EnteredLine, holidays: HolidayTable): Deadline {
  return deadline('申诉', { day: enteredOn, label: '入账' }, appealWindow, holidays)
}

/** Until when an appeal is to be decided: its own clock. */
export function appealDue({ on }: Appeal, holidays: HolidayTable): Deadline {
  return deadline('申诉答复', { day: on, label: '提出申诉' }, appealAnswer, holidays)
}

export function reviewDue({ declaredOn }: Declaration, holidays: HolidayTable): Deadline {
  return deadline('审核', { day: declaredOn, label: '申报' }, review, holidays)
}
