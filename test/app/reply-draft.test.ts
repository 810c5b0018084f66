import type { CaseView } from '@/domain/suggestion/view-schema'
import { inputOf, undecidedAsks, type TypedReply } from '@/features/suggestion/reply-composer/draft'
import { gapsNow, withContact } from '@/features/suggestion/reply-composer/gaps'

const whole: TypedReply = {
  answers: [
    { outcome: 'adopted', text: '年内建成两处。', reason: '' },
    { outcome: 'partly', text: '先建八处。', reason: '另两处管线未迁改。' },
  ],
  replyClass: 'C',
  classReason: '用地指标尚未落实。',
  promises: [],
  contactName: '承办人甲',
  contactPhone: '0512-0000',
  open: true,
  closedCode: undefined,
  disclosureNote: '',
  noContact: undefined,
  noContactNote: '',
}

type Contact = CaseView['contacts'][number]
const contact = (state: Contact['state']): Contact => ({
  id: state,
  unit: '区住建局',
  on: '2026-04-20',
  way: '电话',
  who: '承办人甲',
  asks: [1],
  note: '',
  state,
  round: 1,
})
const view = (...contacts: Contact[]) => ({
  contacts,
  rounds: [{ number: 1, startedOn: '2026-04-01', replies: [], ratings: [] }],
  desk: { unit: '区住建局', asks: [1, 2], together: [] },
})
const where = (gaps: { where: string }[]) => gaps.map((gap) => gap.where)

describe('写答复还差什么', () => {
  it('写全了、代表确认过沟通，就什么都不差', () => {
    expect(gapsNow(view(contact('confirmed')), whole)).toEqual([])
  })

  it('没有沟通也没有理由，差沟通确认', () => {
    expect(where(gapsNow(view(), whole))).toEqual(['contacts'])
  })

  it('说联系不上，要在三个不同的日子登记过', () => {
    const unreachable: TypedReply = { ...whole, noContact: 'unreachable', noContactNote: '电话三次无人接听' }
    expect(where(gapsNow(view(contact('missed')), unreachable))).toEqual(['contacts'])
    const missedOn = (on: string) => ({ ...contact('missed'), on })
    const thrice = view(missedOn('2026-04-20'), missedOn('2026-04-21'), missedOn('2026-04-22'))
    expect(gapsNow(thrice, unreachable)).toEqual([])
  })

  it('只选原因不写情况，不算说明', () => {
    expect(where(gapsNow(view(), { ...whole, noContact: 'refused', noContactNote: ' ' }))).toEqual([
      'contacts',
    ])
  })

  it('代表确认后，先前写的“没有沟通”不再随答复送出', () => {
    const before: TypedReply = { ...whole, noContact: 'refused', noContactNote: '代表表示不需要' }
    expect(inputOf(withContact(view(contact('confirmed')), before), true)).not.toHaveProperty('noContact')
    expect(inputOf(withContact(view(), before), true)).toHaveProperty('noContact')
  })
})

describe('存草稿时服务器还存不下的', () => {
  it('写了文字没选采纳情况的诉求，说出是哪几条', () => {
    const typed: TypedReply = { ...whole, answers: [{ outcome: undefined, text: '在办', reason: '' }] }
    expect(undecidedAsks(typed)).toEqual([1])
  })

  it('空着的、选好的都不算', () => {
    expect(undecidedAsks({ ...whole, answers: [{ outcome: undefined, text: ' ', reason: '' }] })).toEqual([])
    expect(undecidedAsks(whole)).toEqual([])
  })
})
