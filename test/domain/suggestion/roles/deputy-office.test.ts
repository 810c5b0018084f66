import { deputyOffice } from '../../support/cast'
import { goodInput } from '../../support/inputs'
import { testRights } from '../../support/rights'
import { given } from '../../support/story'
import { contacted, tillHandedOver, tillReplied, tillSigned } from '../../support/steps'

const inReview = { 待审查: '可' } as const

const publication = {
  待评价: '可',
  评价期已过: '可',
  落实中: '可',
  未评价而落实: '可',
  等代表核对承诺: '可',
  承诺未兑现: '可',
  已办结: '可',
  已公开: 'already-done',
  不公开: 'already-done',
} as const

testRights('代表工委', deputyOffice, {
  accept: inReview,
  returnForRevision: inReview,
  decline: inReview,
  handOver: { 待交办: '可', 待分办: 'already-done' },
  publish: publication,
  withhold: publication,
})

test('代表工委不能替代表评价，也不能替代表确认沟通', () => {
  given(tillReplied).when(deputyOffice, 'rate', goodInput.rate(given())).refused('not-yours', '领衔代表')
  const talked = given(tillSigned, contacted)
  talked.when(deputyOffice, 'confirmContact', { contact: 'c1' }).refused('not-yours', '领衔代表')
})

test('代表工委交办以后，分办是区政府办的事', () => {
  const story = given(tillHandedOver)
  story.when(deputyOffice, 'dispatch', goodInput.dispatch(story)).refused('not-yours', '区政府办')
})

test('代表工委不能替系统宣布评价期满', () => {
  given(tillReplied).when(deputyOffice, 'lapseRating').refused('not-yours', '系统计时')
})
