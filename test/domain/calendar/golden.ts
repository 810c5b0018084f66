import { addWorkingDays, kindOfDay, rollForward, workingDaysBetween } from '@/domain/calendar/calendar'
import { calendarStrip, clockText, deadline } from '@/domain/calendar/deadline'
import {
  addMonths,
  daysBetween,
  plainDate,
  shanghaiDay,
  shanghaiTime,
  weekdayName,
} from '@/domain/shared/plain-date'
import { holidays } from '../support/holidays'
import { goldenDays } from './arrangements'

/** Instants at which clocks somewhere in the world do odd things: midnights, new years, summer time in New York. */
const instants = [
  '2026-11-30T15:59:59Z',
  '2026-11-30T16:00:00Z',
  '2025-12-31T15:59:59Z',
  '2025-12-31T16:00:00Z',
  '2026-03-08T05:30:00Z',
  '2026-03-08T06:59:59Z',
  '2026-03-08T07:00:00Z',
  '2026-03-08T16:00:00Z',
  '2026-11-01T04:30:00Z',
  '2026-11-01T05:59:59Z',
  '2026-11-01T06:00:00Z',
  '2026-11-01T15:59:59Z',
  '2028-02-28T16:00:00Z',
]

/** All that the calendar answers, as plain text: it must not depend on where the machine stands. */
export function goldenResults() {
  const days = [2024, 2025, 2026].flatMap((year) => goldenDays(year)).map(({ day }) => plainDate(day))
  const every = (n: number) => days.filter((_day, index) => index % n === 0)
  return {
    kinds: days.map((day) => `${day} ${weekdayName(day)} ${kindOfDay(day, holidays).why}`),
    sums: every(5).map((day) =>
      [
        day,
        addMonths(day, 1),
        rollForward(addMonths(day, 3), holidays),
        addMonths(day, 6),
        ...[5, 10, 15, 20].map((n) => addWorkingDays(day, n, holidays)),
        workingDaysBetween(day, addMonths(day, 1), holidays),
        daysBetween(day, addMonths(day, 6)),
      ].join(' '),
    ),
    deadlines: every(31).map((day) => {
      const rule = { value: { months: 3 }, basis: 'law', source: '三个月' } as const
      const due = deadline('答复', { day, label: '交办之日' }, rule, holidays)
      return [due, clockText(due, addMonths(day, 1), holidays), calendarStrip(due, holidays)]
    }),
    instants: instants.map((instant) => {
      const at = Date.parse(instant)
      return `${instant} ${shanghaiDay(at)} ${shanghaiTime(at)}`
    }),
  }
}
