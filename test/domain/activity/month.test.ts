import { monthAfter, weeksOf } from '@/domain/activity/month'

describe('日历的月份', () => {
  it('从周一开始，前后补满一周', () => {
    const weeks = weeksOf('2026-05')
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-04-27',
      '2026-05-04',
      '2026-05-11',
      '2026-05-18',
      '2026-05-25',
    ])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('一号正好周一、月末正好周日的二月，四周就够', () => {
    const weeks = weeksOf('2027-02')
    expect([weeks.length, weeks[0]?.[0], weeks[3]?.[6]]).toEqual([4, '2027-02-01', '2027-02-28'])
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-06', -6, '2025-12'],
    ['2026-06', 0, '2026-06'],
  ])('%s 过 %s 个月是 %s', (month, step, other) => expect(monthAfter(month, step)).toBe(other))
})
