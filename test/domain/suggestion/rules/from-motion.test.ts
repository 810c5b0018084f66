import { author, clock, deputyOffice, presidium } from '../../support/cast'
import { content, goodInput } from '../../support/inputs'
import { draftSaved } from '../../support/steps'
import { given, Story } from '../../support/story'

const received = () => {
  const story = Story.begin()
  return story.when(presidium, 'receiveMotion', goodInput.receiveMotion(story)).happened('receivedFromMotion')
}

test('主席团转来的建议，直接等代表工委审查，领衔代表是提出人', () => {
  const story = received()
  expect(story.state).toMatchObject({
    stage: 'review',
    submittedOn: story.today,
    content: { title: content.title },
  })
  expect(story.turns()).toMatchObject([{ verb: 'accept' }])
  expect(story.seenBy(author).origin).toMatchObject({
    name: '十七届五次会议第 2 号议案',
    reason: '属于政府职权范围，作为代表建议办理',
    cosigners: ['代表乙'],
  })
  story.when(deputyOffice, 'accept', goodInput.accept(story)).happened('accepted')
})

test('经过里写明是主席团的决定，不说是代表自己提交的', () => {
  const lines = received()
    .seenBy(author)
    .timeline.map(({ text }) => text)
  expect(lines).toEqual(['主席团决定十七届五次会议第 2 号议案不作为议案，转为建议'])
})

test('代表自己写的草稿，主席团不能拿来当转来的；别人也不能代主席团转', () => {
  const draft = given(draftSaved)
  draft
    .when(presidium, 'receiveMotion', goodInput.receiveMotion(draft))
    .refused('not-allowed', '代表自己写的')
  const blank = Story.begin()
  for (const actor of [author, deputyOffice, clock])
    blank.when(actor, 'receiveMotion', goodInput.receiveMotion(blank)).refused('not-yours', '主席团')
})

test('主席团看不到代表的草稿，也看不到转出去以后的建议', () => {
  expect(given(draftSaved).viewFor(presidium)).toBeUndefined()
  expect(received().viewFor(presidium)).toBeUndefined()
})
