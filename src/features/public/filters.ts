import { yearOf, type PlainDate } from '@/domain/shared/plain-date'
import type { ReplyClass } from '@/domain/suggestion/reply'

export type ClassFilter = ReplyClass | 'all'

const YEARS = 5

/** This year and those before it, back to the start of this congress's term. */
export function yearPills(today: PlainDate): { value: string; label: string }[] {
  const years = Array.from({ length: YEARS }, (_one, back) => String(yearOf(today) - back))
  return [{ value: '', label: '全部年份' }, ...years.map((year) => ({ value: year, label: `${year} 年` }))]
}

export const classPills: { value: ClassFilter; label: string }[] = [
  { value: 'all', label: '全部类别' },
  { value: 'A', label: 'A 类' },
  { value: 'B', label: 'B 类' },
  { value: 'C', label: 'C 类' },
]

/** 没有找到“停车费”。换个词，或去掉“2025 年”。 */
export function nothingFound(
  q: string,
  year: string,
  replyClass: ClassFilter,
): { title: string; text: string } {
  const narrowed = [year && `“${year} 年”`, replyClass !== 'all' && `“${replyClass} 类”`].filter(Boolean)
  const less = narrowed.length > 0 ? `或去掉${narrowed.join('、')}。` : '或写得短一些。'
  if (q) return { title: `没有找到“${q}”`, text: `换个词，${less}` }
  return narrowed.length > 0
    ? { title: '没有符合条件的建议', text: `去掉${narrowed.join('、')}再看看。` }
    : { title: '还没有公开的建议', text: '建议答复后，由代表工委审定公开。' }
}
