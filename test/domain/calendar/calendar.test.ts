import {
  addWorkingDays,
  isWorkingDay,
  kindOfDay,
  rollForward,
  workingDaysBetween,
} from '@/domain/calendar/calendar'
import { addMonths, plainDate, type PlainDate } from '@/domain/shared/plain-date'
import { holidays } from '../support/holidays'
import { arrangements, goldenDays } from './arrangements'

const months = (day: PlainDate, n: number) => addMonths(day, n)
const rolled = (day: PlainDate, n: number) => rollForward(addMonths(day, n), holidays)
const working = (day: PlainDate, n: number) => addWorkingDays(day, n, holidays)

test.each([
  // 交办        +3 月         顺延          +6 月         顺延          +5 工作日     +10           +20
  // prettier-ignore
  ['2022-01-30', '2022-04-30', '2022-05-05', '2022-07-30', '2022-08-01', '2022-02-11', '2022-02-18', '2022-03-04'],
  // prettier-ignore
  ['2022-11-30', '2023-02-28', '2023-02-28', '2023-05-30', '2023-05-30', '2022-12-07', '2022-12-14', '2022-12-28'],
  // prettier-ignore
  ['2023-07-01', '2023-10-01', '2023-10-07', '2024-01-01', '2024-01-02', '2023-07-07', '2023-07-14', '2023-07-28'],
  // prettier-ignore
  ['2024-02-09', '2024-05-09', '2024-05-09', '2024-08-09', '2024-08-09', '2024-02-22', '2024-02-29', '2024-03-14'],
  // prettier-ignore
  ['2025-01-08', '2025-04-08', '2025-04-08', '2025-07-08', '2025-07-08', '2025-01-15', '2025-01-22', '2025-02-11'],
  // prettier-ignore
  ['2026-02-13', '2026-05-13', '2026-05-13', '2026-08-13', '2026-08-13', '2026-02-27', '2026-03-05', '2026-03-19'],
])('%s 交办的各个期限', (start, m3, m3Rolled, m6, m6Rolled, w5, w10, w20) => {
  const day = plainDate(start)
  const computed = [months(day, 3), rolled(day, 3), months(day, 6), rolled(day, 6)]
  expect(computed).toEqual([m3, m3Rolled, m6, m6Rolled])
  expect([working(day, 5), working(day, 10), working(day, 20)]).toEqual([w5, w10, w20])
})

test('三个月不是九十天', () => {
  expect(rolled(plainDate('2026-02-13'), 3)).toBe('2026-05-13')
  expect(rolled(plainDate('2022-01-30'), 3)).not.toBe('2022-04-30')
})

test('2026-02-03 交办，三个月后是劳动节假期里的周日，顺延到 5 月 6 日', () => {
  const start = plainDate('2026-02-03')
  expect(months(start, 3)).toBe('2026-05-03')
  expect(rolled(start, 3)).toBe('2026-05-06')
})

test('2026-05-09 是调休上班的周六：4 月 17 日后第 15 个工作日是 5 月 12 日', () => {
  expect(kindOfDay(plainDate('2026-05-09'), holidays)).toEqual({
    works: true,
    known: true,
    why: '劳动节调休上班',
  })
  expect(working(plainDate('2026-04-17'), 15)).toBe('2026-05-12')
  expect(workingDaysBetween(plainDate('2026-04-17'), plainDate('2026-05-12'), holidays)).toBe(15)
})

test('起算的当天不计入，数出来的最后一天一定上班', () => {
  for (const { day } of goldenDays(2026).slice(0, 330)) {
    const due = working(plainDate(day), 1)
    expect(due > day).toBe(true)
    expect(isWorkingDay(due, holidays)).toBe(true)
  }
})

describe.each([2024, 2025, 2026])('%i 年的每一天', (year) => {
  test('上不上班，与国务院通知一天不差', () => {
    const golden = goldenDays(year)
    const computed = golden.map(({ day }) => `${day} ${String(isWorkingDay(plainDate(day), holidays))}`)
    expect(computed).toEqual(golden.map(({ day, works }) => `${day} ${String(works)}`))
  })

  test('为什么不上班、为什么周末上班，都说得出来', () => {
    for (const { name, makeUp } of arrangements[year] ?? []) {
      for (const day of makeUp) {
        const { why } = kindOfDay(plainDate(day), holidays)
        expect(why).toMatch(/调休上班$/)
        expect(name).toContain(why.replace('调休上班', ''))
      }
    }
    for (const { day, kind } of goldenDays(year)) {
      const { why } = kindOfDay(plainDate(day), holidays)
      if (kind === 'weekend') expect([day, why]).toEqual([day, '周末'])
      if (kind === 'ordinary') expect([day, why]).toEqual([day, '工作日'])
      if (kind === 'holiday') expect(['周末', '工作日']).not.toContain(why)
    }
  })
})

test('对照的日子够多：每个放假日、每个调休日都在内', () => {
  const golden = [2024, 2025, 2026].flatMap((year) => goldenDays(year))
  const count = (kind: string) => golden.filter((one) => one.kind === kind).length
  expect(golden.length).toBe(1096)
  expect([count('holiday'), count('makeUp')]).toEqual([89, 19])
  const listed = (days: Readonly<Record<string, string>>) =>
    Object.keys(days).filter((day) => day >= '2024-01-01' && day <= '2026-12-31').length
  expect([listed(holidays.off), listed(holidays.makeUp)]).toEqual([89, 19])
})

test('2027 年的安排没有公布，问上不上班答“不知道”，绝不当作上班', () => {
  for (const day of ['2027-01-01', '2027-01-04', '2027-02-06', '2027-05-03']) {
    expect(isWorkingDay(plainDate(day), holidays)).toBe('unknown')
    expect(kindOfDay(plainDate(day), holidays).known).toBe(false)
  }
})
