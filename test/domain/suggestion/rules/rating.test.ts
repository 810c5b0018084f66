import { author, clock } from '../../support/cast'
import { dissatisfied, satisfied } from '../../support/inputs'
import { rated, ratedWith, repliedAsSolved, tillReplied } from '../../support/steps'
import { given, on } from '../../support/story'

const story = given(tillReplied)
const rate = (input: object) => story.when(author, 'rate', input)

test('态度和结果是两个问题，哪个都没有默认答案', () => {
  const { attitude: _attitude, ...noAttitude } = satisfied
  const { result: _result, ...noResult } = satisfied
  rate(noAttitude).refused('bad-input', '请选择办理态度')
  rate(noResult).refused('bad-input', '请选择办理结果')
  rate({}).refused('bad-input', '请选择办理态度')
})

test.each([null, '', '满意', 'Satisfied', 5, true, { $ne: null }])('%p 不是评价', (attitude) => {
  rate({ ...satisfied, attitude }).refused('bad-input', '请选择办理态度')
})

test.each([
  ['attitude', ''],
  ['attitude', '不太好'],
  ['result', '    '],
  ['result', '没做好'],
])('%s 不满意而只写“%s”，要说清哪一点不满意', (side, why) => {
  rate({ ...satisfied, [side]: 'dissatisfied', why }).refused('incomplete', '请写明哪一点不满意')
})

test('基本满意的，不必说理由', () => {
  const after = rate({ ...satisfied, attitude: 'fair', result: 'fair' }).happened('rated')
  expect(after.state.rounds[0]?.ratings[0]).toMatchObject({ attitude: 'fair', result: 'fair', why: '' })
})

test('不勾选“受到劝说”，就是没有', () => {
  expect(given(tillReplied, rated).state.rounds[0]?.ratings[0]?.persuaded).toBe(false)
})

test('评价过的不能再评价', () => {
  given(tillReplied, rated).when(author, 'rate', satisfied).refused('wrong-stage', '落实中')
})

test('有承诺的进入落实，没有承诺的办结', () => {
  expect(given(tillReplied, rated).state.stage).toBe('following')
  expect(given(repliedAsSolved, rated).state.stage).toBe('closed')
})

test.each([
  ['attitude', 'dissatisfied', '态度'],
  ['result', 'dissatisfied', '结果'],
])('%s 不满意，就重新办理', (side, level) => {
  const after = given(tillReplied, ratedWith({ [side]: level, why: '一次都没有来过现场' }))
  expect(after.state.stage).toBe('handling')
  expect(after.state.rounds).toHaveLength(2)
})

test('不满意也好、满意也好，都记着是哪一天评的', () => {
  const after = rate(dissatisfied).happened('rated')
  expect(after.state.rounds[0]?.ratings[0]).toMatchObject({ ...dissatisfied, on: '2026-04-17' })
})

test('评价期最后一天还能评，第二天就不能了，说明哪天截止', () => {
  given(tillReplied, on('2026-05-12')).when(author, 'rate', satisfied).happened('rated')
  given(tillReplied, on('2026-05-13')).when(author, 'rate', satisfied).refused('too-late', '5月12日')
})

test('代表不评价，系统也绝不替他评价', () => {
  const late = given(tillReplied, on('2026-05-13')).when(clock, 'lapseRating').happened('ratingLapsed')
  expect(JSON.stringify(late.state.rounds)).not.toMatch(/satisf|fair/)
})
