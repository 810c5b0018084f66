import { blankDraft, type Draft } from '@/features/suggestion/compose/draft'
import { gapsOf } from '@/features/suggestion/compose/gaps'
import { stillMissing } from '@/features/suggestion/still-missing'

const whole: Draft = {
  ...blankDraft,
  title: '关于增设电动自行车充电设施的建议',
  facts: '走访六个老旧小区，住户两千余户，集中充电端口只有一百六十八个。',
  asks: ['排查充电缺口，三个月内公布清单', '公示充电收费，服务费设上限'],
}

describe('写建议还差什么', () => {
  it('写全了就什么都不差', () => expect(gapsOf(whole)).toEqual([]))

  it('一张白纸差标题、情况和第一条诉求，按页面顺序', () => {
    expect(gapsOf(blankDraft).map(({ where }) => where)).toEqual(['title', 'facts', 'ask-1'])
  })

  it('空着的诉求指到那一条', () => {
    expect(gapsOf({ ...whole, asks: [...whole.asks, ''] })).toEqual([
      { where: 'ask-3', label: '诉求 3', message: '请写明诉求，不少于 5 个字' },
    ])
  })

  it('只有空格不算写了', () => {
    expect(gapsOf({ ...whole, title: '　　　　　　　　' }).map(({ where }) => where)).toEqual(['title'])
  })

  it('申请不公开要写理由', () => {
    const closed: Draft = { ...whole, publicity: 'closed' }
    expect(gapsOf(closed).map(({ label }) => label)).toEqual(['不公开的理由'])
    expect(gapsOf({ ...closed, closedReason: '涉及企业商业秘密' })).toEqual([])
  })

  it('说出差几项、差哪几项', () => {
    expect(stillMissing(gapsOf(blankDraft).map(({ label }) => label))).toBe(
      '还差 3 项：标题、案由与情况、诉求 1。',
    )
  })
})
