import { entriesOf, figuresOf, qualityOf } from '@/domain/duty/fold'
import { completion, listFor, planFault, type DutyPlan } from '@/domain/duty/plan'
import { medians, scoresOf, tagsOf, type Scores } from '@/domain/duty/portrait'
import { publicDuty } from '@/domain/duty/public-preview'
import type { Line } from '@/domain/duty/line'
import { plainDate } from '@/domain/shared/plain-date'
import { jia, refOf } from '../support/duty-cast'
import { line, outcome, tables } from '../support/ledger'

const plan: DutyPlan = {
  year: 2026,
  name: '2026 年履职清单',
  example: true,
  version: 1,
  adoptedOn: plainDate('2026-02-10'),
  items: [
    {
      id: 'sit',
      label: '列席常委会',
      dimension: 'meeting',
      subjects: ['sitIn'],
      target: 2,
      due: plainDate('2026-11-30'),
      source: '每逢单月邀请代表列席',
    },
    {
      id: 'see',
      label: '视察调研',
      dimension: 'inspection',
      subjects: ['inspection'],
      target: 2,
      due: plainDate('2026-06-30'),
      source: '',
    },
  ],
}
const today = plainDate('2026-07-15')
const figures = (...lines: Line[]) => figuresOf({ year: 2026, lines, outcomes: [] }, tables)

describe('清单', () => {
  const list = listFor(plan, entriesOf([line('a', 'sitIn')], tables), today)

  it('做了几次、还差几次、哪天到期', () => {
    expect(list[0]).toMatchObject({ done: 1, state: 'open', text: '还差 1 次，11月30日前完成', lines: ['a'] })
  })

  it('过期没做的说已到期', () =>
    expect(list[1]).toMatchObject({ state: 'late', text: '还差 2 次，6月30日已到期' }))

  it('更正掉的一次不算完成', () => {
    const lines = [line('a', 'sitIn'), line('b', 'correction', '2026-03-11', { voids: 'a' })]
    expect(listFor(plan, entriesOf(lines, tables), today)[0]?.done).toBe(0)
  })

  it('做多了也只算完成', () => expect(completion(plan, 'meeting', { sitIn: 9 })).toBe(100))
  it('清单没有要求的一面不打分', () => expect(completion(plan, 'report', {})).toBeUndefined())

  it('完成日期不在当年的清单不能发布', () => {
    const [first] = plan.items
    if (!first) throw new Error('没有清单')
    expect(planFault({ ...plan, items: [{ ...first, due: plainDate('2027-01-01') }] })).toMatch(
      /不在 2026 年/,
    )
    expect(planFault(plan)).toBeUndefined()
  })
})

describe('建议质量看结果', () => {
  const of = (id: string) => ({ source: { kind: 'suggestion', id } as const })

  it('没有结果时不打分', () => expect(scoresOf(figures(), plan).proposal).toBeNull())

  it('提得多不等于质量高', () => {
    const few = scoresOf({ times: {}, quality: qualityOf([outcome('a', 'adopted')]) }, plan)
    const many = scoresOf(
      {
        times: { leadSuggestion: 9 },
        quality: qualityOf([1, 2, 3].map((n) => outcome(`o${n}`, 'answered', of(`s${n}`)))),
      },
      plan,
    )
    expect([few.proposal, many.proposal]).toEqual([100, 50])
  })

  it('附议得多，不抬高也不拉低质量', () => {
    const own = outcome('a', 'planned')
    const signed = outcome('b', 'adopted', { part: 'cosigner', ...of('s2') })
    expect(qualityOf([own, signed])).toEqual(qualityOf([own]))
  })

  it('选民反馈是回单，不算建议质量', () => {
    const heard = outcome('v', 'voter', { part: 'receiver', source: { kind: 'activity', id: 'a1' } })
    expect(qualityOf([heard])).toEqual({ matters: 0, worth: 0 })
  })

  it('重新答复以后看最后一次', () => {
    expect(qualityOf([outcome('a', 'answered', { at: 1 }), outcome('b', 'adopted', { at: 2 })])).toEqual({
      matters: 1,
      worth: 100,
    })
  })

  it('承诺没兑现，列入计划也不再算好', () => {
    const quality = qualityOf([outcome('a', 'planned'), outcome('b', 'broken', { promise: 'p1', at: 2 })])
    expect(quality).toEqual({ matters: 1, worth: 20 })
  })

  it('先说没兑现、后来兑现了，按兑现', () => {
    const quality = qualityOf([
      outcome('a', 'broken', { promise: 'p1', at: 1 }),
      outcome('b', 'kept', { promise: 'p1', at: 2 }),
    ])
    expect(quality.worth).toBe(100)
  })
})

describe('代表团中位数', () => {
  const scores = (meeting: number): Scores => ({
    meeting,
    proposal: null,
    contact: 0,
    inspection: 0,
    learning: 0,
    report: 0,
  })

  it('不到五个人不显示', () => expect(medians([1, 2, 3, 4].map(scores))).toBeUndefined())
  it('五个人取中间一个', () => expect(medians([90, 10, 50, 30, 70].map(scores))?.meeting).toBe(50))
  it('有数的不到五个，这一面不显示', () => expect(medians([1, 2, 3, 4, 5].map(scores))?.proposal).toBeNull())
})

describe('标签', () => {
  it('同一类建议两件以上，贴上关注的领域，点得开依据', () => {
    const lines = ['a', 'b'].map((id) => line(id, 'leadSuggestion', '2026-01-20', { topic: '交通出行' }))
    expect(tagsOf(entriesOf(lines, tables), [])).toEqual([
      { label: '关注交通出行', why: '领衔 2 件', lines: ['a', 'b'] },
    ])
  })

  it('什么都没做，没有标签', () => expect(tagsOf([], [])).toEqual([]))
})

describe('公示预览', () => {
  const page = publicDuty(
    { deputy: refOf(jia), year: 2026 },
    figures(line('a', 'sitIn'), line('b', 'congressLeave'), line('c', 'ratingLapsed')),
  )

  it('说做了什么、几次', () =>
    expect(page.did).toEqual([{ dimension: '参会', label: '列席常委会会议、代表座谈会', times: 1 }]))

  it('没有积分、请假、缺席和编号', () => {
    expect(JSON.stringify(page)).not.toMatch(/points|total|score|请假|逾期|p-jia/)
  })
})
