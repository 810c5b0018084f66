import { addMonths, spokenDay, type PlainDate } from '@/domain/shared/plain-date'
import type { CaseView } from '@/domain/suggestion/view-schema'

/**
 * What handing over today sets going, by the rules the case was submitted under. The due day itself is settled by the
 * server, which knows the holidays.
 */
export function handOverForecast({ reply, clockStart }: CaseView['rules'], today: PlainDate): string {
  const article = reply.source.split('：')[0] ?? reply.source
  if (clockStart === 'dispatch') return `答复期限从区政府办分办之日起算（${article}）。`
  if (reply.months === undefined) return `今天为交办之日，答复期限从今天起算（${article}）。`
  const due = spokenDay(addMonths(today, reply.months), today)
  return `今天 ${spokenDay(today, today)} 为交办之日，答复期限到 ${due}，遇节假日顺延（${article}）。起算后不因退回、改办重新计算。`
}
