import { isPlainDate, weekdayName } from '@/domain/shared/plain-date'
import type { DeadlineView } from '@/domain/suggestion/view-schema'

type SayDay = (day: string) => string

/** The statutory clock, or that of a redo: the one whose days are shared out among the holders. */
export const isReplyClock = ({ name }: Pick<DeadlineView, 'name'>) => name.endsWith('答复')

export const weekdayOf = (day: string) => (isPlainDate(day) ? weekdayName(day) : '')

/** 5月6日 周三. */
export function dayWithWeekday(day: string, sayDay: SayDay): string {
  return `${sayDay(day)} ${weekdayOf(day)}`
}

/** What the person must know before trusting the day. */
export function cautionOf({
  provisional,
  basis,
}: Pick<DeadlineView, 'provisional' | 'basis'>): string | undefined {
  const parts = [
    ...(provisional ? ['节假日安排未公布，暂按周末估算'] : []),
    ...(basis === 'default' ? ['这个期限是系统默认，待本区确认'] : []),
  ]
  return parts.length > 0 ? parts.join('；') : undefined
}

/** 交办 →加 3 个月→ 到期 →顺延→ 实际到期. */
export function flowOf(deadline: DeadlineView, sayDay: SayDay) {
  const [start, added] = deadline.steps
  if (!start || !added) return undefined
  const rolled = deadline.due !== deadline.calendarDue
  const point = (day: string, note: string) => ({ day: sayDay(day), note })
  const end = point(deadline.due, `${weekdayOf(deadline.due)}到期`)
  return {
    points: rolled
      ? [point(start.day, start.label), point(added.day, `${weekdayOf(added.day)}放假`), end]
      : [point(start.day, start.label), end],
    links: rolled ? [added.label, '顺延'] : [added.label],
  }
}
