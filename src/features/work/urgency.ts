import type { InboxItem } from '@/features/inbox/use-inbox'

export type UrgencyGroup = { key: 'late' | 'week' | 'later'; title: string; items: InboxItem[] }

const WEEK = 7

/** 已逾期 · 7 天内 · 以后, each in the order given. */
export function byUrgency(items: readonly InboxItem[]): UrgencyGroup[] {
  const left = (item: InboxItem) => item.clock?.left ?? Infinity
  const groups: UrgencyGroup[] = [
    { key: 'late', title: '已逾期', items: items.filter((item) => left(item) < 0) },
    { key: 'week', title: '7 天内', items: items.filter((item) => left(item) >= 0 && left(item) <= WEEK) },
    { key: 'later', title: '以后', items: items.filter((item) => left(item) > WEEK) },
  ]
  return groups.filter((group) => group.items.length > 0)
}
