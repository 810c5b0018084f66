import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { addDays, isPlainDate, spokenDay, weekdayName, type PlainDate } from '@/domain/shared/plain-date'

export type Message = Output<Api['message.list']>['messages'][number]
type DayGroup = { day: string; title: string; messages: Message[] }

/** The messages under their days, as they come: latest first. */
export function byDay(messages: readonly Message[], today: PlainDate): DayGroup[] {
  const groups: DayGroup[] = []
  for (const message of messages) {
    const last = groups[groups.length - 1]
    if (last?.day === message.on) last.messages.push(message)
    else groups.push({ day: message.on, title: dayTitle(message.on, today), messages: [message] })
  }
  return groups
}

function dayTitle(day: string, today: PlainDate): string {
  if (!isPlainDate(day)) return day
  if (day === today) return '今天'
  if (day === addDays(today, -1)) return '昨天'
  return `${spokenDay(day, today)} ${weekdayName(day)}`
}
