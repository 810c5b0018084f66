import { kindOfDay, type HolidayTable } from '@/domain/calendar/calendar'
import {
  calendarStrip,
  clockText,
  deadline,
  spanText,
  type Rule,
  type Span,
} from '@/domain/calendar/deadline'
import { plainDate, weekdayName } from '@/domain/shared/plain-date'
import { holidays } from '../support/holidays'
import { goldenDays } from './arrangements'

const law: Rule<Span> = { value: { months: 3 }, basis: 'law', source: '《代表法》第五十一条' }
const rating: Rule<Span> = { value: { workingDays: 15 }, basis: 'default', source: '系统默认' }
const handedOver = (day: string) => ({ day: plainDate(day), label: '交办之日' })
const replyDue = (day: string) => deadline('答复', handedOver(day), law, holidays)

test('期限说得清来历：从哪天起、加多少、为什么顺延', () => {
  const due = replyDue('2026-02-03')
  expect([due.due, due.calendarDue, due.provisional]).toEqual(['2026-05-06', '2026-05-03', false])
  expect(due.steps).toEqual([
    { label: '交办之日', day: '2026-02-03', note: '当日不计入' },
    { label: '加 3 个月', day: '2026-05-03', note: '《代表法》第五十一条' },
    { label: '遇放假顺延到下一工作日', day: '2026-05-06', note: '5月3日（周日）起为劳动节' },
  ])
})

test('没有遇到放假，就没有顺延这一步', () => {
  expect(replyDue('2025-01-08').steps.map((step) => step.label)).toEqual(['交办之日', '加 3 个月'])
})

test('按工作日算的，到期日本身就是工作日', () => {
  const due = deadline('评价', handedOver('2026-04-17'), rating, holidays)
  expect([due.due, due.calendarDue, due.counts]).toEqual(['2026-05-12', '2026-05-12', 'workingDays'])
})

test('按天算的，遇放假也顺延', () => {
  const rule: Rule<Span> = { value: { days: 10 }, basis: 'local', source: '十天' }
  const due = deadline('退回', handedOver('2026-09-21'), rule, holidays)
  expect([due.calendarDue, due.due]).toEqual(['2026-10-01', '2026-10-08'])
})

test.each([
  [{ months: 3 }, '3 个月'],
  [{ workingDays: 15 }, '15 个工作日'],
  [{ days: 10 }, '10 天'],
])('%j 读作“%s”', (span, words) => {
  expect(spanText(span)).toBe(words)
})

test('到期的年份没有公布节假日安排，期限标为暂估', () => {
  expect(replyDue('2026-09-30').provisional).toBe(false)
  expect(replyDue('2026-10-12').provisional).toBe(true)
  expect(replyDue('2026-10-12').due).toBe('2027-01-12')
})

test('期满日在已公布的年份、顺延到未公布的年份，也是暂估', () => {
  const table: HolidayTable = { ...holidays, off: { ...holidays.off, '2026-12-31': '元旦' } }
  const due = deadline('答复', handedOver('2026-09-30'), { ...law, value: { days: 92 } }, table)
  expect([due.calendarDue, due.due, due.provisional]).toEqual(['2026-12-31', '2027-01-01', true])
})

test('余多少天、今天截止、逾期多少天，说法固定', () => {
  const reply = replyDue('2026-02-03')
  const say = (today: string) => clockText(reply, plainDate(today), holidays)
  expect(say('2026-04-22')).toEqual({ text: '余 14 天', tone: 'neutral', left: 14 })
  expect(say('2026-04-29')).toEqual({ text: '余 7 天', tone: 'warn', left: 7 })
  expect(say('2026-05-06')).toEqual({ text: '今天截止', tone: 'warn', left: 0 })
  expect(say('2026-05-08')).toEqual({ text: '逾期 2 天', tone: 'danger', left: -2 })
})

test('按工作日算的期限，余的也按工作日说', () => {
  const due = deadline('评价', handedOver('2026-04-17'), rating, holidays)
  expect(clockText(due, plainDate('2026-05-08'), holidays).text).toBe('余 3 工作日')
})

test('日历条从周一排起，期满日、到期日、放假、上班各有记号', () => {
  const strip = calendarStrip(replyDue('2026-02-03'), holidays)
  expect(weekdayName(plainDate(strip[0]?.day ?? ''))).toBe('周一')
  const marks = Object.fromEntries(strip.map(({ day, mark }) => [day, mark]))
  expect(marks).toMatchObject({
    '2026-04-30': '',
    '2026-05-01': '休',
    '2026-05-03': '期满',
    '2026-05-06': '到期',
    '2026-05-09': '上班',
  })
})

test('不论假期多长，到期日总在日历条里', () => {
  for (const { day } of [2023, 2024, 2025, 2026].flatMap((year) => goldenDays(year)).slice(0, 1370)) {
    const due = deadline('答复', handedOver(day), law, holidays)
    const marks = calendarStrip(due, holidays).map(({ mark }) => mark)
    expect([day, marks.includes('到期')]).toEqual([day, true])
  }
})

test('未公布的年份里，周末照常休息，别的日子只是估计', () => {
  expect(kindOfDay(plainDate('2027-01-02'), holidays)).toEqual({ works: false, known: false, why: '周末' })
  expect(kindOfDay(plainDate('2027-01-04'), holidays)).toEqual({ works: true, known: false, why: '工作日' })
})
