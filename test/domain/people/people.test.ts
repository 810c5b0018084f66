import { holdsOn, partiesOf, partyOf, postInForce, type Post } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'
import {
  author,
  clock,
  CONGRESS,
  deputyOffice,
  governmentOffice,
  housing,
  leader,
  leadHandler,
  leadHead,
  bystanders,
} from '../support/cast'

const deputy: Post = {
  id: 'post-1',
  role: 'deputy',
  congress: CONGRESS,
  since: plainDate('2022-01-06'),
  until: plainDate('2026-06-30'),
}
const handler: Post = {
  id: 'post-2',
  role: 'unitHandler',
  congress: CONGRESS,
  unit: housing,
  since: plainDate('2024-03-01'),
}

test('任期的第一天和最后一天都在任，前后一天都不在任', () => {
  const holds = (day: string) => holdsOn(deputy, plainDate(day))
  expect(['2022-01-05', '2022-01-06', '2026-06-30', '2026-07-01'].map(holds)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('没有写明届满的岗位，一直在任', () => {
  expect(holdsOn(handler, plainDate('2099-12-31'))).toBe(true)
})

test('离任第二天起就没有这个身份，点名要用也不行', () => {
  const after = plainDate('2026-07-01')
  expect(postInForce([deputy], after)).toBeUndefined()
  expect(postInForce([deputy], after, 'post-1')).toBeUndefined()
  expect(postInForce([deputy, handler], after, 'post-1')).toBeUndefined()
  expect(postInForce([deputy, handler], after)).toBe(handler)
})

test('一人几个岗位，以点名的那个办事；没有点名用第一个', () => {
  const today = plainDate('2026-04-22')
  expect(postInForce([deputy, handler], today)).toBe(deputy)
  expect(postInForce([deputy, handler], today, 'post-2')).toBe(handler)
  expect(postInForce([deputy, handler], today, 'post-3')).toBeUndefined()
  expect(postInForce([], today)).toBeUndefined()
})

test('每种岗位只收自己的待办', () => {
  expect(partiesOf(author)).toEqual([partyOf.person('p-a')])
  expect(partiesOf(leader)).toEqual([partyOf.person(leader.person.id)])
  expect(partiesOf(leadHandler)).toEqual([partyOf.handler(housing.id)])
  expect(partiesOf(leadHead)).toEqual([partyOf.head(housing.id)])
  expect(partiesOf(deputyOffice)).toEqual([partyOf.deputyOffice(CONGRESS)])
  expect(partiesOf(governmentOffice)).toEqual([partyOf.governmentOffice(CONGRESS)])
  expect(partiesOf(clock)).toEqual([])
  expect(partiesOf(bystanders.没有单位的经办人)).toEqual([])
  expect(partiesOf(bystanders.没有单位的负责人)).toEqual([])
})
