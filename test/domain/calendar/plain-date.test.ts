import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import {
  addDays,
  addMonths,
  daysBetween,
  isPlainDate,
  plainDate,
  shanghaiDay,
  shanghaiTime,
  spokenDay,
  weekday,
  weekdayName,
} from '@/domain/shared/plain-date'

const at = (instant: string) => Date.parse(instant)

test('上海的一天在协调世界时 16 点换日', () => {
  expect(shanghaiDay(at('2026-11-30T15:59:59Z'))).toBe('2026-11-30')
  expect(shanghaiDay(at('2026-11-30T16:00:00Z'))).toBe('2026-12-01')
  expect(shanghaiTime(at('2026-11-30T15:59:59Z'))).toBe('23:59')
  expect(shanghaiTime(at('2026-11-30T16:00:00Z'))).toBe('00:00')
})

test('年末最后一刻和新年第一刻分属两年', () => {
  expect(shanghaiDay(at('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31')
  expect(shanghaiDay(at('2025-12-31T16:00:00.000Z'))).toBe('2026-01-01')
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-01-31', 6, '2026-07-31'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 6, '2028-08-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s 加 %i 个月是 %s：没有对应日的，月末日为最后一日', (day, months, due) => {
  expect(addMonths(plainDate(day), months)).toBe(due)
})

test('闰日是真的一天，平年的 2 月 29 日不是', () => {
  expect(isPlainDate('2028-02-29')).toBe(true)
  expect(addDays(plainDate('2028-02-28'), 1)).toBe('2028-02-29')
  expect(daysBetween(plainDate('2028-02-28'), plainDate('2028-03-01'))).toBe(2)
  expect(isPlainDate('2026-02-29')).toBe(false)
  expect(isPlainDate('2100-02-29')).toBe(false)
})

test.each([
  '2026-2-3',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0026-01-01',
  ' 2026-01-01',
  '2026-01-01\n',
  '2026-01-01T00:00:00Z',
  '２０２６-01-01',
  '',
  20260101,
  null,
  undefined,
  ['2026-01-01'],
  { $ne: null },
])('%p 不是日期', (value) => {
  expect(isPlainDate(value)).toBe(false)
})

test('写错的日期常量当场报错，不会悄悄变成另一天', () => {
  expect(() => plainDate('2026-02-30')).toThrow('2026-02-30')
})

test('日期的读法：本年不写年，外年写年', () => {
  const today = plainDate('2026-04-22')
  expect(spokenDay(plainDate('2026-05-06'), today)).toBe('5月6日')
  expect(spokenDay(plainDate('2025-04-15'), today)).toBe('2025年4月15日')
  expect(weekdayName(plainDate('2026-05-06'))).toBe('周三')
  expect(weekdayName(plainDate('2026-05-03'))).toBe('周日')
})

test('四百年里的每一天：前一天、后一天、星期几，都与钟表库说的一样', () => {
  dayjs.extend(utc)
  let at = plainDate('1900-01-01')
  for (let told = dayjs.utc('1900-01-01'); told.year() < 2300; told = told.add(1, 'day')) {
    if (at !== told.format('YYYY-MM-DD') || weekday(at) !== told.day()) throw new Error(at)
    at = addDays(at, 1)
  }
  expect(at).toBe('2300-01-01')
  expect(daysBetween(plainDate('1900-01-01'), at)).toBe(146_097)
  expect(addDays(at, -146_097)).toBe('1900-01-01')
})
