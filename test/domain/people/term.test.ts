import type { Post } from '@/domain/people/people'
import { appoint, leave } from '@/domain/people/term'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'

const held: Post = {
  id: 'p1',
  role: 'unitHead',
  congress: 'wj',
  unit: { id: 'zhujian', name: '区住建局' },
  since: plainDate('2026-01-01'),
  until: plainDate('2026-06-30'),
}

const again = (since: string, until?: string, more: object = {}) =>
  appoint(
    [held],
    {
      role: 'unitHead',
      unit: { id: 'zhujian', name: '区住建局' },
      since: plainDate(since),
      ...(until && { until: plainDate(until) }),
      ...more,
    },
    { id: 'p2', congress: 'wj' },
  )

test.each([
  ['从头到尾一样', '2026-01-01', '2026-06-30'],
  ['在中间', '2026-02-01', '2026-03-01'],
  ['只同一天', '2026-06-30', '2026-12-31'],
  ['先开始，到它的第一天', '2025-01-01', '2026-01-01'],
  ['先开始，没有离任日期', '2025-01-01', undefined],
])('同一任职时间重叠：%s', (_label, since, until) => {
  expect(again(since, until)).toEqual({
    code: 'already-done',
    message: '已有2026-01-01起的同一任职，时间重叠，请先给前一段填上离任日期',
  })
})

test.each([
  ['前一段的第二天接上', '2026-07-01', undefined, {}],
  ['前一段之前', '2025-01-01', '2025-12-31', {}],
  ['同时在别的单位', '2026-02-01', undefined, { unit: { id: 'jiaotong', name: '区交通局' } }],
  ['同时是另一种身份', '2026-02-01', undefined, { role: 'unitHandler' }],
])('不算重叠：%s', (_label, since, until, more) => {
  expect(isRefusal(again(since, until, more))).toBe(false)
})

test('离任日期不能早于任职日期，没有的任职不能离', () => {
  expect(again('2026-08-02', '2026-08-01')).toMatchObject({ code: 'bad-input' })
  expect(leave([held], 'p1', plainDate('2025-12-31'))).toMatchObject({ code: 'bad-input' })
  expect(leave([held], 'p9', plainDate('2026-03-01'))).toMatchObject({ code: 'not-found-inside' })
})
