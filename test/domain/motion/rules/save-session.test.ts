import { parse } from '@/domain/shared/parse'
import { isRefusal, type Refusal } from '@/domain/shared/refusal'
import { plainDate } from '@/domain/shared/plain-date'
import { savedSession, sessionInput } from '@/domain/motion/save-session'
import type { Session } from '@/domain/motion/session'
import { faultOf } from '../../support/sentence'
import {
  governmentOffice,
  lead,
  outsiders,
  presidium,
  secretariat,
  session,
  undecidedSession,
} from '../support/cast'

const { congress: _mine, committees, ...rest } = session
const input = { ...rest, committees: committees.map(({ id }) => id) }
const known = Object.fromEntries(committees.map((one) => [one.id, one]))
const { cutOff: _none, ...noCutOff } = input
const now = { today: plainDate('2026-01-20'), time: '09:00' }

function save(change: object, before?: Session, actor = presidium, moment = now): Session | Refusal {
  const parsed = parse(sessionInput, { ...input, ...change })
  return isRefusal(parsed) ? parsed : savedSession(parsed.value, before, actor, moment, known)
}

function refused(answer: Session | Refusal, sentence: string) {
  if (!isRefusal(answer)) throw new Error('本应拒绝，却记下了')
  expect(answer.message).toContain(sentence)
  expect(faultOf(answer)).toBeUndefined()
}

test('主席团或大会秘书处登记会次；没有截止时间也可以先登记', () => {
  expect(save({})).toEqual(session)
  expect(save({}, undefined, secretariat)).toEqual(session)
  expect(savedSession({ ...noCutOff, cutOff: undefined }, undefined, presidium, now, known)).toEqual(
    undecidedSession,
  )
})

test('委员会要从本级人大的名单里选', () => {
  refused(save({ committees: ['c-finance', 'c-other'] }), '不在本级人大')
  refused(save({ committees: ['constructor'] }), '不在本级人大')
  expect(save({ committees: [] })).toMatchObject({ committees: [] })
})

test('别人不能登记会次，别处的主席团不能改', () => {
  refused(save({}, undefined, lead), '主席团或大会秘书处')
  refused(save({}, undefined, governmentOffice), '主席团或大会秘书处')
  refused(save({}, session, outsiders.别处的主席团), '别的人民代表大会')
})

test.each([
  ['闭幕早于开幕', { closes: '2026-01-20' }, '不能早于'],
  ['会期太长', { closes: '2026-12-31' }, '会期不能超过'],
  ['截止在闭幕以后', { cutOff: { ...session.cutOff, on: '2026-01-25' } }, '会议期间'],
  ['截止在开幕以前很久', { cutOff: { ...session.cutOff, on: '2026-01-02' } }, '会议期间'],
  ['时刻写错', { cutOff: { ...session.cutOff, time: '24:30' } }, '14:00'],
  ['没写由谁决定', { cutOff: { ...session.cutOff, decidedBy: '' } }, '主席团会议'],
  ['日期不是日期', { opens: '2026-02-30' }, '开幕日期'],
  ['委员会重复', { committees: ['c-finance', 'c-finance'] }, '两次'],
  [
    '截止时间已经过去',
    { opens: '2026-01-10', closes: '2026-01-12', cutOff: { ...session.cutOff, on: '2026-01-11' } },
    '晚于现在',
  ],
])('%s，不登记', (_name, change, sentence) => {
  refused(save(change), sentence)
})

test('截止时间公布以后可以改期，不能取消；过了就不能再改', () => {
  const later = { cutOff: { ...session.cutOff, time: '18:00' } }
  expect(save(later, session)).toMatchObject({ cutOff: { time: '18:00' } })
  refused(
    savedSession({ ...noCutOff, cutOff: undefined }, session, presidium, now, known) as Refusal,
    '不能取消',
  )
  const after = { today: plainDate('2026-01-23'), time: '14:01' }
  refused(save(later, session, presidium, after), '不能再改')
  expect(save({ name: '第十七届五次会议' }, session, presidium, after)).toMatchObject({
    name: '第十七届五次会议',
  })
})
