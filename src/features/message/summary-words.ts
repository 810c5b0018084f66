import type { Reminder, Summary } from './summary'

/** 3, or 99+ when more were there than are worth counting. */
export function unreadMark({ unread, more }: Pick<Summary, 'unread' | 'more'>): string {
  return more || unread > 99 ? '99+' : String(unread)
}

/** What is left, as people say it. */
export function balanceWords(reminders: readonly Reminder[]): string {
  const counts = new Set(reminders.map(({ left }) => left))
  const [left = 0] = counts
  if (counts.size > 1)
    return `还可以收到：${reminders.map((one) => `${one.label} ${one.left} 次`).join('，')}`
  if (left === 0) return '点一次，可以收到一次；不点也不影响，消息都在这里'
  return reminders.length > 1 ? `每样还可以收到 ${left} 次提醒` : `还可以收到 ${left} 次提醒`
}
