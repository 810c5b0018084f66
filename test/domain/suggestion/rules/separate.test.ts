import {
  cityManagement,
  governmentOffice,
  housing,
  leadHandler,
  leadHead,
  supportingHandler,
  supportingHead,
} from '../../support/cast'
import { answered, contact, draft } from '../../support/inputs'
import {
  dispatchedSeparately,
  submittedWith,
  accepted,
  handedOver,
  tillHandedOver,
} from '../../support/steps'
import { given, on, type Story } from '../../support/story'
import { author } from '../../support/cast'
import type { Actor } from '@/domain/people/people'

const story = given(tillHandedOver)
const deal = (...units: { unit: string; asks: number[] }[]) =>
  story.when(governmentOffice, 'dispatchSeparately', { units, note: '' })

test('每条诉求恰好分给一家单位', () => {
  deal({ unit: housing.id, asks: [1] }, { unit: cityManagement.id, asks: [2] }).refused(
    'incomplete',
    '诉求 3',
  )
  deal({ unit: housing.id, asks: [1, 2, 3] }, { unit: cityManagement.id, asks: [3] }).refused(
    'bad-input',
    '两个单位',
  )
  deal({ unit: housing.id, asks: [1, 2] }, { unit: housing.id, asks: [3] }).refused('bad-input', '请合并')
  deal({ unit: housing.id, asks: [1, 2] }, { unit: cityManagement.id, asks: [3, 4] }).refused(
    'bad-input',
    '没有这条诉求',
  )
  deal({ unit: housing.id, asks: [1, 2, 3] }).refused('bad-input')
  deal({ unit: housing.id, asks: [1, 2] }, { unit: 'u-none', asks: [3] }).refused('not-found-inside')
})

test('只有一条诉求的，不能分别办理', () => {
  given(submittedWith({ asks: ['利用零星地块增设公共车位'] }), accepted, handedOver)
    .when(governmentOffice, 'dispatchSeparately', {
      units: [
        { unit: housing.id, asks: [1] },
        { unit: cityManagement.id, asks: [1] },
      ],
      note: '',
    })
    .refused('not-allowed', '只有一条诉求')
})

/** One unit's own road to its reply. */
function replies(before: Story, handler: Actor, head: Actor, asks: number[]): Story {
  const talked = before
    .when(handler, 'sign')
    .happened('signed')
    .when(handler, 'logContact', contact(before, { asks }))
    .happened('contactLogged')
  const waiting = talked.state.contacts.find(({ state }) => state === 'waiting')?.id
  return talked
    .when(author, 'confirmContact', { contact: waiting })
    .happened('contactConfirmed')
    .when(handler, 'draftReply', draft(talked.today, { answers: answered(asks), ready: true }))
    .happened('replyDrafted')
    .when(head, 'issueReply', { documentNo: '吴建复〔2026〕9 号' })
    .happened('replyIssued')
}

const dealt = given(tillHandedOver, dispatchedSeparately, on('2026-03-02'))

test('全部单位答复以后，才请代表评价', () => {
  const first = replies(dealt, leadHandler, leadHead, [1, 2])
  expect(first.state.stage).toBe('handling')
  expect(first.state.holdings[first.state.holdings.length - 1]?.holder).toBe('区城管局')
  first
    .when(leadHandler, 'draftReply', draft(first.today, { answers: answered([1, 2]) }))
    .refused('already-done')
  const both = replies(first, supportingHandler, supportingHead, [3])
  expect(both.state.stage).toBe('replied')
  expect(both.seenBy(author).rounds[0]?.replies.map(({ unit }) => unit)).toEqual(['区住建局', '区城管局'])
})

test('一家单位只能、也必须答复分给自己的诉求；沟通各自算', () => {
  const signed = dealt.when(leadHandler, 'sign').happened('signed')
  const send = (asks: number[]) =>
    signed.when(leadHandler, 'draftReply', draft(signed.today, { answers: answered(asks), ready: true }))
  send([1, 2, 3]).refused('bad-input', '不属于本单位')
  send([1]).refused('incomplete', '回应诉求 2')
  const first = replies(dealt, leadHandler, leadHead, [1, 2])
  first
    .when(supportingHandler, 'sign')
    .happened('signed')
    .when(supportingHandler, 'draftReply', draft(first.today, { answers: answered([3]), ready: true }))
    .refused('incomplete', '沟通确认')
})
