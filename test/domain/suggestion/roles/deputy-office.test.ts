import { deputyOffice } from '../../support/cast'
import { goodInput } from '../../support/inputs'
import { testRights, type Answer } from '../../support/rights'
import { during } from '../../support/situations'
import { given } from '../../support/story'
import { contacted, tillHandedOver, tillReplied, tillSigned } from '../../support/steps'

const inReview = during<Answer>(['review'], '可')
const settled = during<Answer>(['following', 'closed'], '可')

const publication = during<Answer>(['replied', 'following', 'closed'], '可', {
  已公开: 'already-done',
  不公开: 'already-done',
})

testRights('代表工委', deputyOffice, {
  accept: inReview,
  returnForRevision: inReview,
  decline: inReview,
  // 主件不在手边：并案的规则另有专门的测试。
  merge: during<Answer>(['review', 'assigning'], 'not-found-inside', {
    待分办: 'too-late',
    已有建议并入: 'not-allowed',
  }),
  handOver: { 待交办: '可', 待分办: 'already-done' },
  markKeySupervision: during<Answer>(['assigning', 'handling', 'replied', 'following'], '可'),
  decideExtension: during<Answer>(['handling'], 'too-early', { 延期已转报: '可', 已延期: 'already-done' }),
  urge: during<Answer>(['handling', 'following'], '可'),
  convene: during<Answer>(['replied'], 'too-early', { 待协调: '可' }),
  reclassify: settled,
  markExcellent: settled,
  publish: publication,
  correctPublication: during<Answer>(['replied', 'following', 'closed'], 'too-early', { 已公开: '可' }),
  withhold: publication,
  recordWithdrawal: during<Answer>(['handling'], 'too-early', { 办理中提出撤回: '可' }),
})

test('代表工委不能替代表评价，也不能替代表确认沟通', () => {
  given(tillReplied).when(deputyOffice, 'rate', goodInput.rate(given())).refused('not-yours', '领衔')
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
