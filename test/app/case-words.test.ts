import { arrange } from '@/features/suggestion/detail/offers'
import { asksTold } from '@/features/suggestion/detail/asks-told'
import { cautionOf } from '@/features/suggestion/detail/deadline-words'
import { blankRating, ratingGaps } from '@/features/suggestion/reply/rating-gaps'
import { redoConsequence } from '@/features/suggestion/reply/redo-consequence'
import { author } from '../domain/support/cast'
import { submitted } from '../domain/support/steps'
import { given } from '../domain/support/story'
import type { CaseView } from '@/domain/suggestion/view-schema'

const offer = (verb: string, refused?: string) => ({
  verb,
  label: verb,
  ...(refused && { refusal: { code: 'too-early', message: refused } }),
})
const round = { number: 1 } as CaseView['rounds'][number] // only the number is read
const contact = { round: 1 } as CaseView['contacts'][number] // only the round is read
const shape = (offers: ReturnType<typeof offer>[], contacts: CaseView['contacts'] = []) => {
  const { primary, secondary, more } = arrange(offers, { contacts, rounds: [round] })
  return [primary?.verb, secondary?.verb, more.map(({ verb }) => verb)]
}

describe('一件建议上摆哪几个按钮', () => {
  it('确认沟通是红按钮，情况不符在旁边，撤回在更多里', () => {
    expect(shape([offer('confirmContact'), offer('disputeContact'), offer('withdraw', '已分办')])).toEqual([
      'confirmContact',
      'disputeContact',
      ['withdraw'],
    ])
  })
  it('还没联系代表，先登记沟通；联系过了，先写答复', () => {
    const both = [offer('logContact'), offer('draftReply')]
    expect(shape(both)).toEqual(['logContact', 'draftReply', []])
    expect(shape(both, [contact])).toEqual(['draftReply', 'logContact', []])
  })
  it('没有在等代表的沟通，就没有红按钮，原因写在更多里', () => {
    expect(shape([offer('confirmContact', '现在没有'), offer('withdraw', '已分办')])).toEqual([
      undefined,
      undefined,
      ['confirmContact', 'withdraw'],
    ])
  })
  it('还没送签，签发按钮在，但按不下去', () => {
    expect(
      arrange([offer('issueReply', '经办人还没有送签')], { contacts: [], rounds: [round] }).primary?.refusal,
    ).toBeDefined()
  })
})

describe('说给人听的话', () => {
  it('没谈到的诉求也说出来', () => expect(asksTold([1, 2], 3)).toBe('诉求 1、2；诉求 3 没谈'))
  it('系统默认和估算的期限都要说明', () => {
    expect(cautionOf({ provisional: true, basis: 'default' })).toBe(
      '节假日安排未公布，暂按周末估算；这个期限是系统默认，待本区确认',
    )
    expect(cautionOf({ provisional: false, basis: 'law' })).toBeUndefined()
  })
})

describe('评价', () => {
  it('两个问题都没有默认答案', () => {
    expect(ratingGaps(blankRating).map(({ label }) => label)).toEqual(['办理态度', '办理结果'])
  })
  it('不满意要写哪一点没解决', () => {
    const draft = { ...blankRating, attitude: 'satisfied', result: 'dissatisfied' } as const
    expect(ratingGaps(draft).map(({ where }) => where)).toEqual(['why'])
    expect(ratingGaps({ ...draft, why: '诉求二没有时间表' })).toEqual([])
  })
  it('提交不满意之前，说清会重新办理', () => {
    const { rules } = given(submitted).seenBy(author)
    expect(redoConsequence({ attitude: 'satisfied', result: 'dissatisfied' }, '区城管局', rules)).toContain(
      '区城管局须在 1 个月内重新办理并再次答复',
    )
  })
})
