import {
  author,
  deputyOffice,
  governmentOffice,
  leader,
  leadHandler,
  leadHead,
  supportingHandler,
  supportingHead,
} from '../../support/cast'
import { participants } from '../../support/cast'
import { dissatisfied } from '../../support/inputs'
import { rated, ratedWith, repliedAgain, repliedAsSolved, tillRedo, tillReplied } from '../../support/steps'
import { given, on } from '../../support/story'

const comment = '办得不错，只是慢了些'
const told = ratedWith({ attitude: 'fair', comment, persuaded: true })
const sealed = given(tillReplied, told)
const lastDay = given(tillReplied, told, on('2026-05-12'))
const opened = given(tillReplied, told, on('2026-05-13'))

const unitPeople = { leadHandler, leadHead, supportingHandler, supportingHead }

test.each(Object.entries(unitPeople))('评价期没有结束，%s 看不到评价的一个字', (_name, actor) => {
  for (const story of [sealed, lastDay]) {
    const view = story.seenBy(actor)
    expect(view.rounds[0]?.ratings[0]).toBeUndefined()
    expect(view.rounds[0]?.sealedUntil).toBe('2026-05-13')
    expect(view.timeline[0]?.text).toBe('代表已评价，评价期结束后可见')
    expect(JSON.stringify(view)).not.toMatch(/满意|satisfied|"fair"|慢了些|persuaded/)
  }
})

test.each(Object.entries(unitPeople))('评价期结束的第二天，%s 看得到评价', (_name, actor) => {
  const view = opened.seenBy(actor)
  expect(view.rounds[0]?.sealedUntil).toBeUndefined()
  expect(view.rounds[0]?.ratings[0]).toMatchObject({ attitude: 'fair', result: 'satisfied', comment })
  expect(view.timeline[0]?.text).toContain('态度基本满意，结果满意')
})

test('代表工委和代表本人随时看得到评价', () => {
  for (const actor of [author, deputyOffice, governmentOffice, leader]) {
    expect(sealed.seenBy(actor).rounds[0]?.ratings[0]).toMatchObject({ attitude: 'fair', comment })
  }
})

test('“受到劝说”只有代表工委和代表本人知道，别人什么时候都不知道', () => {
  for (const story of [sealed, opened]) {
    for (const [name, actor] of Object.entries(participants)) {
      const view = story.viewFor(actor)
      const knows = view?.rounds[0]?.ratings[0]?.persuaded
      const may = actor === author || actor === deputyOffice
      expect([name, knows]).toEqual([name, may ? true : undefined])
      if (!may) expect(JSON.stringify(view ?? {})).not.toMatch(/"persuaded":|劝说/)
    }
  }
})

test('办结得早，也不提前揭开评价', () => {
  const closed = given(repliedAsSolved, told)
  expect(closed.state.stage).toBe('closed')
  expect(closed.seenBy(leadHead).rounds[0]?.ratings[0]).toBeUndefined()
})

test('重新办理后的第二次评价照样封存，第一次的早已公开给单位', () => {
  const twice = given(tillRedo, on('2026-05-08'), repliedAgain, rated)
  const [first, second] = twice.seenBy(leadHandler).rounds
  expect(first?.ratings[0]).toMatchObject({ why: dissatisfied.why })
  expect([second?.ratings[0], second?.sealedUntil]).toEqual([undefined, '2026-05-29'])
  const texts = twice.seenBy(leadHandler).timeline.map(({ text }) => text)
  expect(texts.filter((text) => text.includes('启动重新办理'))).toHaveLength(1)
  expect(texts[0]).toBe('代表已评价，评价期结束后可见')
})
