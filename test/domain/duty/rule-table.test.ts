import { exampleTable } from '@/domain/duty/example-table'
import { blankBook } from '@/domain/duty/book/book'
import { bookActions, bookMachine } from '@/domain/duty/book/actions'
import { dryRun } from '@/domain/duty/book/dry-run'
import { evolve } from '@/domain/duty/book/evolve'
import { tableFrom } from '@/domain/duty/book/table-input'
import { entriesOf } from '@/domain/duty/fold'
import { points } from '@/domain/duty/points'
import { tableFault, tableOn } from '@/domain/duty/rule-table'
import type { Actor } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal } from '@/domain/shared/refusal'
import { CONGRESS, jia, office } from '../support/duty-cast'
import { attempt, expectRefusal } from '../support/happening'
import { sha256 } from '../support/holidays'
import { line, tables } from '../support/ledger'

const today = plainDate('2026-11-02')
const kind = { machine: bookMachine, evolve }
const input = {
  name: '履职积分 2027 年表',
  from: '2027-01-01',
  base: 50,
  source: '常委会第四十次会议通过',
  rules: [{ subject: 'sitIn', points: 4, cap: 12 }],
}
const book = blankBook(CONGRESS)

const tries = (verb: keyof typeof bookActions, value: unknown, actor: Actor = office, state = book) =>
  attempt(kind, { state, facts: [] }, verb, value, { actor, today, hash: sha256 })

describe('积分表', () => {
  it('以后的日子起用的新表，接在没有失效日期的旧表后面', () => {
    const after = tries('adoptTable', input)
    if (isRefusal(after)) throw new Error(after.message)
    expect(after.state.tables.map(({ from }) => from)).toEqual(['2022-01-01', '2027-01-01'])
  })

  it.each([
    ['今天就生效', { from: '2026-11-02' }, /明天以后/],
    ['过去生效', { from: '2020-01-01' }, /明天以后/],
    ['失效早于生效', { until: '2026-12-31' }, /失效日期/],
    ['上限为负', { rules: [{ subject: 'sitIn', points: 4, cap: -1 }] }, /年度上限不能小于 0/],
    ['上限小于一次的分', { rules: [{ subject: 'sitIn', points: 4, cap: 3 }] }, /小于一次/],
    ['基础分为负', { base: -1 }, /基础分不能小于 0/],
    ['两位小数', { rules: [{ subject: 'sitIn', points: 0.25 }] }, /一位小数/],
    ['同一事项两条', { rules: [input.rules[0], input.rules[0]] }, /写了两次/],
    ['没有这个事项', { rules: [{ subject: 'onlineTime', points: 1 }] }, /事项/],
    ['多出一项', { bonus: 1 }, /bonus/],
  ])('%s的表不能启用', (_name, change, sentence) => {
    const refused = tries('adoptTable', { ...input, ...change })
    expect(refused).toMatchObject({ message: expect.stringMatching(sentence) as string })
  })

  it('两张表的日期重叠，说出是哪一张', () => {
    const next = tableFrom({
      ...input,
      from: plainDate('2027-01-01'),
      until: plainDate('2027-12-31'),
      example: false,
      rules: [],
    })
    const third = { ...next, id: 't3', from: plainDate('2027-06-01') }
    expectRefusal(tableFault(third, [exampleTable, next], today), 'bad-input', /《履职积分 2027 年表》.*重叠/)
    expectRefusal(
      tableFault({ ...third, from: plainDate('2026-12-01') }, [exampleTable, next], today),
      'bad-input',
      /重叠/,
    )
    const after = { ...third, from: plainDate('2028-01-01'), until: undefined, rules: exampleTable.rules }
    expect(tableFault(after, [exampleTable, next], today)).toBeUndefined()
  })

  it('一笔账按发生那天的表计分，新表不改旧账', () => {
    const both = [
      exampleTable,
      tableFrom({
        ...input,
        from: plainDate('2026-07-01'),
        until: undefined,
        example: false,
        rules: [{ subject: 'sitIn', points: 4, cap: undefined }],
      }),
    ]
    const counted = entriesOf([line('a', 'sitIn', '2026-06-30'), line('b', 'sitIn', '2026-07-01')], both)
    expect(counted.map((one) => one.counted)).toEqual([points(3), points(4)])
  })

  it('失效以后没有新表的日子没有表', () => {
    const ended = [{ ...exampleTable, until: plainDate('2026-12-31') }]
    expect(tableOn(ended, plainDate('2027-01-01'))).toBeUndefined()
    expect(tableOn(ended, plainDate('2026-12-31'))?.id).toBe('example-2022')
  })

  it('代表不能改积分表', () => {
    expectRefusal(tries('adoptTable', input, jia), 'not-yours', /代表工委/)
  })

  it('示例表标明是示例', () => expect(exampleTable.example).toBe(true))
})

describe('试算', () => {
  const years = [
    { deputy: { id: 'p-2', name: '代表乙' }, year: 2026, lines: [line('a', 'sitIn'), line('b', 'sitIn')] },
    { deputy: { id: 'p-1', name: '代表甲' }, year: 2026, lines: [line('c', 'inspection')] },
  ]
  const result = dryRun(
    tableFrom({
      ...input,
      base: 60,
      from: plainDate('2027-01-01'),
      until: undefined,
      example: false,
      rules: [{ subject: 'sitIn', points: 5, cap: undefined }],
    }),
    years,
    tables,
    2026,
  )

  it('用上一年的账，说出有多少人升降、差多少', () => {
    expect(result).toMatchObject({ deputies: 2, raised: 1, lowered: 1, least: points(-3), most: points(4) })
  })

  it('按编号排列，不按分数', () => expect(result.changes.map(({ id }) => id)).toEqual(['p-1', 'p-2']))
})

describe('排名开关', () => {
  it('默认关闭', () => expect(blankBook(CONGRESS).ranking).toBe(false))

  it('开启要写明决定依据', () => {
    expectRefusal(tries('setRanking', { ranking: true, reason: '' }), 'incomplete', /决定依据/)
  })

  it('代表不能开启', () => {
    expectRefusal(tries('setRanking', { ranking: true, reason: '常委会第四十次会议决定' }, jia), 'not-yours')
  })
})
