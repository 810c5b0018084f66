import { declineCodes } from '@/domain/suggestion/actions/decline'
import { returnCodes } from '@/domain/suggestion/actions/return-for-revision'
import { author, deputyOffice, leader } from '../../support/cast'
import { content } from '../../support/inputs'
import { declined, draftSaved, returned, submitted } from '../../support/steps'
import { given } from '../../support/story'

test('退回修改的建议回到代表手里，写着为什么退、要怎么改', () => {
  const story = given(submitted, returned)
  expect([story.state.stage, story.seenBy(author).stage.label]).toEqual(['draft', '待修改'])
  expect(story.seenBy(author).notice).toEqual({
    tone: 'warn',
    title: '退回修改：情况不清楚、诉求不具体',
    text: '请写明是哪几个小区',
  })
})

test('退回以后，正在改的文字只有代表自己看得到', () => {
  const story = given(submitted, returned, draftSaved)
  expect(story.viewFor(deputyOffice)).toBeUndefined()
  expect(story.viewFor(leader)).toBeUndefined()
  expect(story.seenBy(author).notice?.title).toContain('退回修改')
})

test('改好再提交，退回的通知就撤下，回到待审查', () => {
  const again = given(submitted, returned, submitted)
  expect([again.state.stage, again.state.returned]).toEqual(['review', undefined])
  expect(again.seenBy(author).notice).toBeUndefined()
  expect(again.seenBy(deputyOffice).timeline.map(({ text }) => text)).toEqual([
    '代表甲提交建议',
    '代表工委退回修改：情况不清楚、诉求不具体。请写明是哪几个小区',
    '代表甲提交建议',
  ])
})

test.each(Object.keys(returnCodes))('退回原因 %s 可用', (code) => {
  given(submitted)
    .when(deputyOffice, 'returnForRevision', { code, note: '请改一改' + '再交' })
    .happened('returned')
})

test.each(Object.entries(declineCodes))('不予立案的情形 %s，代表看得到“%s”', (code, words) => {
  const note = '已转请有关部门作为来信答复您'
  const after = given(submitted).when(deputyOffice, 'decline', { code, note }).happened('declined')
  expect(after.seenBy(author).notice).toEqual({
    tone: 'neutral',
    title: `不予立案，转为代表来信：${words}`,
    text: note,
  })
})

test.each(['', 'dislike', 'toString', null])('%p 不是退回或不予立案的理由', (code) => {
  const story = given(submitted)
  story.when(deputyOffice, 'returnForRevision', { code, note: '请改一改再交' }).refused('bad-input')
  story.when(deputyOffice, 'decline', { code, note: '已转请有关部门作为来信答复您' }).refused('bad-input')
})

test('不写说明，不能退回，也不能不予立案', () => {
  const story = given(submitted)
  story
    .when(deputyOffice, 'returnForRevision', { code: 'unclear', note: '改改' })
    .refused('bad-input', '修改要求')
  story
    .when(deputyOffice, 'decline', { code: 'empty', note: '没有内容' })
    .refused('bad-input', '给代表的说明')
})

test('不予立案是终点，代表不能再提交这一件', () => {
  const story = given(submitted, declined)
  story.when(author, 'submit', content).refused('wrong-stage', '不予立案')
  expect(story.turns()).toEqual([])
})
