import {
  addDays,
  addMonths,
  daysBetween,
  spokenDay,
  weekday,
  weekdayName,
  type PlainDate,
} from '../shared/plain-date'
import { addWorkingDays, kindOfDay, rollForward, workingDaysBetween, type HolidayTable } from './calendar'

export type Span = { months: number } | { workingDays: number } | { days: number }

/** Where a number comes from: the law, a local rule, or this system's default awaiting the congress's decision. */
export const bases = { law: '法律', local: '本级规定', default: '系统默认' } as const
export type Basis = keyof typeof bases

export type Rule<T> = { value: T; basis: Basis; source: string }

export type DeadlineStep = { label: string; day: PlainDate; note: string }

/** A due day that explains itself. `calendarDue` is before, `due` after rolling over days off. */
export type Deadline = {
  name: string
  due: PlainDate
  calendarDue: PlainDate
  counts: 'days' | 'workingDays'
  /** True when the arrangement of a year on the way is unpublished: the day is an estimate. */
  provisional: boolean
  basis: Basis
  source: string
  steps: DeadlineStep[]
}

export type DeadlineStart = { day: PlainDate; label: string; note?: string }

export function spanText(span: Span): string {
  if ('months' in span) return `${span.months} 个月`
  return 'workingDays' in span ? `${span.workingDays} 个工作日` : `${span.days} 天`
}

/** A deadline of `rule` counted from `start`; months roll forward over days off, working days need not. */
export function deadline(
  name: string,
  start: DeadlineStart,
  rule: Rule<Span>,
  table: HolidayTable,
): Deadline {
  const { calendarDue, due } = dueDay(start.day, rule.value, table)
  const provisional = !kindOfDay(due, table).known || !kindOfDay(calendarDue, table).known
  const steps: DeadlineStep[] = [
    { label: start.label, day: start.day, note: ['当日不计入', start.note].filter(Boolean).join('。') },
    { label: `加 ${spanText(rule.value)}`, day: calendarDue, note: rule.source },
  ]
  if (due !== calendarDue) {
    steps.push({ label: '遇放假顺延到下一工作日', day: due, note: skippedText(calendarDue, due, table) })
  }
  return {
    name,
    due,
    calendarDue,
    counts: 'workingDays' in rule.value ? 'workingDays' : 'days',
    provisional,
    basis: rule.basis,
    source: rule.source,
    steps,
  }
}

/** The day a span from `start` runs out, before and after rolling over days off. */
export function dueDay(start: PlainDate, span: Span, table: HolidayTable) {
  if ('workingDays' in span) {
    const due = addWorkingDays(start, span.workingDays, table)
    return { calendarDue: due, due }
  }
  const calendarDue = 'months' in span ? addMonths(start, span.months) : addDays(start, span.days)
  return { calendarDue, due: rollForward(calendarDue, table) }
}

function skippedText(from: PlainDate, to: PlainDate, table: HolidayTable): string {
  const reasons = new Set<string>()
  for (let at = from; at < to; at = addDays(at, 1)) reasons.add(kindOfDay(at, table).why)
  return `${spokenDay(from, to)}（${weekdayName(from)}）起为${[...reasons].join('、')}`
}

export type Tone = 'neutral' | 'info' | 'success' | 'warn' | 'danger' | 'gold'

export type ClockText = { text: string; tone: Tone; left: number }

const NEAR_DAYS = 7

/** 余 14 天 · 余 2 工作日 · 今天截止 · 逾期 2 天. Overdue is always counted in calendar days. */
export function clockText(
  deadline: Pick<Deadline, 'due' | 'counts'>,
  today: PlainDate,
  table: HolidayTable,
): ClockText {
  const days = daysBetween(today, deadline.due)
  if (days < 0) return { text: `逾期 ${-days} 天`, tone: 'danger', left: days }
  if (days === 0) return { text: '今天截止', tone: 'warn', left: 0 }
  const tone = days <= NEAR_DAYS ? 'warn' : 'neutral'
  if (deadline.counts === 'workingDays') {
    return { text: `余 ${workingDaysBetween(today, deadline.due, table)} 工作日`, tone, left: days }
  }
  return { text: `余 ${days} 天`, tone, left: days }
}

export type StripDay = { day: PlainDate; works: boolean; known: boolean; mark: string }

/** The two weeks around a due day, Monday first, for the calculation sheet; more when a holiday is longer. */
export function calendarStrip(deadline: Deadline, table: HolidayTable): StripDay[] {
  const monday = addDays(deadline.calendarDue, -((weekday(deadline.calendarDue) + 6) % 7))
  const weeks = Math.max(2, Math.ceil((daysBetween(monday, deadline.due) + 1) / 7))
  return Array.from({ length: weeks * 7 }, (_, offset) => {
    const day = addDays(monday, offset)
    const { works, known } = kindOfDay(day, table)
    const makeUp = works && (weekday(day) === 0 || weekday(day) === 6)
    const plain = makeUp ? '上班' : works ? '' : '休'
    const mark = day === deadline.due ? '到期' : day === deadline.calendarDue ? '期满' : plain
    return { day, works, known, mark }
  })
}
