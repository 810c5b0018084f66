import { byDay, type Message } from '@/features/message/day-groups'
import { balanceWords, unreadMark } from '@/features/message/summary-words'
import type { Reminder } from '@/features/message/summary'
import { plainDate } from '@/domain/shared/plain-date'

const on = (...days: string[]): Message[] =>
  days.map((day, n) => ({
    id: `m${n}`,
    caseId: 'c',
    kind: 'suggestion',
    topic: 'progress',
    title: '建议',
    text: '已立案',
    on: day,
    read: false,
  }))

const left = (...counts: number[]): Reminder[] =>
  counts.map((count, n) => ({
    topic: 'due',
    template: `T${n}`,
    label: ['到期提醒', '办理进展', '活动通知'][n] ?? '',
    left: count,
  }))

test('消息按日子分组，今天和昨天直说，别的年份写出年份', () => {
  const groups = byDay(
    on('2026-11-25', '2026-11-25', '2026-11-24', '2026-11-20', '2025-12-31'),
    plainDate('2026-11-25'),
  )
  expect(groups.map(({ title, messages }) => `${title} ${messages.length}`)).toEqual([
    '今天 2',
    '昨天 1',
    '11月20日 周五 1',
    '2025年12月31日 周三 1',
  ])
})

test('还剩几次说得明白：一样多合着说，不一样多分开说，没有了说怎么办', () => {
  expect(balanceWords(left(3))).toBe('还可以收到 3 次提醒')
  expect(balanceWords(left(2, 2, 2))).toBe('每样还可以收到 2 次提醒')
  expect(balanceWords(left(3, 0, 1))).toBe('还可以收到：到期提醒 3 次，办理进展 0 次，活动通知 1 次')
  expect(balanceWords(left(0, 0))).toMatch(/点一次，可以收到一次/)
})

test('未读太多时不数到底', () => {
  expect(unreadMark({ unread: 7, more: false })).toBe('7')
  expect(unreadMark({ unread: 100, more: true })).toBe('99+')
})
