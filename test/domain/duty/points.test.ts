import { entriesOf, figuresOf } from '@/domain/duty/fold'
import type { Line } from '@/domain/duty/line'
import { changeText, points, totalText } from '@/domain/duty/points'
import { line, tables } from '../support/ledger'

const total = (...lines: Line[]) => totalText(figuresOf({ year: 2026, lines, outcomes: [] }, tables).total)
const many = (n: number, subject: Line['subject']) =>
  Array.from({ length: n }, (_, i) => line(`l${i}`, subject))

describe('示例积分表', () => {
  it('一笔也没有，是基础分 60', () => expect(total()).toBe('60.0'))

  it.each([
    ['congressFull', '70.0'],
    ['congressAbsent', '55.0'],
    ['sitIn', '63.0'],
    ['leadMotion', '65.0'],
    ['leadSuggestion', '63.0'],
    ['cosign', '60.5'],
    ['keySuggestion', '62.0'],
    ['excellentSuggestion', '63.0'],
    ['ratedInTime', '60.5'],
    ['ratingLapsed', '59.5'],
    ['inspection', '63.0'],
    ['reception', '62.0'],
    ['training', '61.0'],
    ['report', '65.0'],
  ] as const)('一笔 %s 以后是 %s', (subject, expected) => expect(total(line('l', subject))).toBe(expected))

  it('请假三个半天扣 3 分', () =>
    expect(total(line('l', 'congressLeave', '2026-01-12', { times: 3 }))).toBe('57.0'))

  it('领衔建议计到 5 件为止', () => {
    expect(total(...many(5, 'leadSuggestion'))).toBe('75.0')
    expect(total(...many(9, 'leadSuggestion'))).toBe('75.0')
  })

  it('接待选民计到 12 分为止', () => expect(total(...many(20, 'reception'))).toBe('72.0'))
  it('学习培训计到 10 分为止', () => expect(total(...many(20, 'training'))).toBe('70.0'))
  it('附议计到 3 件为止', () => expect(total(...many(20, 'cosign'))).toBe('61.5'))

  it('到上限的那一笔仍然在账上，说明为什么不计分', () => {
    const sixth = entriesOf(many(6, 'leadSuggestion'), tables)[5]
    expect(sixth).toMatchObject({ state: 'capped', counted: 0, points: points(3) })
    expect(sixth?.why).toMatch(/本年度最多 15\.0 分/)
  })

  it('表里没有的事项只记账，不计分', () => {
    expect(entriesOf([line('l', 'speech')], tables)[0]).toMatchObject({ state: 'noPoints', counted: 0 })
  })

  it('每一笔都说得出依据', () => {
    expect(entriesOf([line('l', 'sitIn')], tables)[0]?.why).toMatch(
      /《履职积分示例表》：列席常委会会议.*\+3\.0/,
    )
  })

  it('积分表生效以前的事不计分，说明没有表', () => {
    expect(entriesOf([line('l', 'sitIn', '2021-12-31')], tables)[0]).toMatchObject({
      state: 'noPoints',
      why: '这一天没有生效的积分表',
    })
  })
})

describe('更正', () => {
  const wrong = line('l1', 'reception')
  const right = line('l2', 'correction', '2026-03-11', { voids: 'l1' })

  it('更正以后原来那笔不计分，两笔都在账上', () => {
    expect(total(wrong, right)).toBe('60.0')
    expect(entriesOf([wrong, right], tables).map(({ state }) => state)).toEqual(['voided', 'noPoints'])
  })

  it('更正先到、原笔后到，结果一样', () => expect(total(right, wrong)).toBe('60.0'))

  it('被更正的一笔不占上限', () => {
    expect(
      total(
        ...many(5, 'leadSuggestion'),
        line('x', 'leadSuggestion', '2026-01-01'),
        line('y', 'correction', '2026-01-01', { voids: 'x' }),
      ),
    ).toBe('75.0')
  })
})

describe('分数的写法', () => {
  it('增减带符号，保留一位', () => expect([30, -5, 0].map(changeText)).toEqual(['+3.0', '−0.5', '0.0']))
  it('0.1 加 0.2 正好是 0.3', () => expect(totalText(points(0.1) + points(0.2))).toBe('0.3'))
})
