import { addDays, type PlainDate } from '../shared/plain-date'

/** How what waits is grouped, the most urgent first. */
export const urgencies = { late: '已逾期', week: '7 天内', later: '以后' } as const
export type Urgency = keyof typeof urgencies

const WEEK = 7

export function urgencyOf(due: PlainDate | undefined, today: PlainDate): Urgency {
  if (!due || due > addDays(today, WEEK)) return 'later'
  return due < today ? 'late' : 'week'
}

/** The due days of a group: from the first, up to but without `before`. */
export function daysOf(urgency: Urgency, today: PlainDate): { from?: PlainDate; before?: PlainDate } {
  const after = addDays(today, WEEK + 1)
  switch (urgency) {
    case 'late':
      return { before: today }
    case 'week':
      return { from: today, before: after }
    case 'later':
      return { from: after }
    default:
      return urgency satisfies never
  }
}
