import { plainDate } from '@/domain/shared/plain-date'
import { publicPageOn, publishedFacts } from '@/domain/suggestion/public-view'
import { linesMatch } from '@/domain/suggestion/publication'
import { author, deputyOffice } from '../../support/cast'
import { sha256 } from '../../support/holidays'
import { CONTACT_NAME, PHONE } from '../../support/inputs'
import {
  claimed,
  confirmed,
  contacted,
  issued,
  published,
  rated,
  ratedDissatisfied,
  readied,
  repliedAsSolved,
  withheld,
} from '../../support/steps'
import { given, on, type Story } from '../../support/story'

/** A page published during the first round; then 不满意, and a second reply whose letter has one line more. */
const first = given(repliedAsSolved, on('2026-04-20'), published)
const inRedo = first.and(on('2026-04-22'), ratedDissatisfied)
const again = inRedo.and(on('2026-05-08'), contacted, confirmed, readied, issued)
const settled = again.and(on('2026-05-11'), rated)

function facts(story: Story) {
  const page = publishedFacts(story.state, story.events, story.context(author))
  if (!page) throw new Error('没有公开')
  return page
}

test('又答复一次，已公开的页面仍是当时公开的那份答复，一行不错', () => {
  for (const story of [first, inRedo, again, settled]) {
    const page = facts(story)
    expect([page.replyClass, page.repliedOn, page.code]).toEqual(['A', '2026-04-17', facts(first).code])
    expect(linesMatch(page.letters[0]?.lines ?? [], page.letters[0]?.digest ?? '', sha256)).toBe(true)
  }
})

test('又答复一次，没有审定过的新答复一个字也不上公开页，电话更不会露出来', () => {
  for (const story of [again, settled]) {
    const text = JSON.stringify(facts(story))
    expect(text).not.toContain(PHONE)
    expect(text).not.toContain(CONTACT_NAME)
    expect(facts(story).promises).toEqual([])
  }
})

test('公开页上的评价是那份答复得到的评价，也要等它的评价期过了才显示', () => {
  const page = facts(settled)
  expect(page.rating).toEqual({ attitude: '基本满意', result: '不满意' })
  expect(publicPageOn(page, plainDate('2026-05-12')).rating).toBeUndefined()
  expect(publicPageOn(page, plainDate('2026-05-13')).rating).toEqual(page.rating)
})

test('新的答复要重新作公开决定：代表工委又有待办，公开的是第二版', () => {
  expect(settled.turns().map(({ verb }) => verb)).toContain('publish')
  const next = settled.and(published)
  const page = facts(next)
  expect([page.version, page.replyClass, page.repliedOn]).toEqual([2, 'B', '2026-05-08'])
  expect(page.code).not.toBe(facts(first).code)
  expect(JSON.stringify(page)).not.toContain(PHONE)
  expect(linesMatch(page.letters[0]?.lines ?? [], page.letters[0]?.digest ?? '', sha256)).toBe(true)
  next.when(deputyOffice, 'publish', { hide: [] }).refused('already-done')
  expect(next.turns().map(({ verb }) => verb)).not.toContain('publish')
})

test('新的答复决定不公开，公开页就撤下', () => {
  const story = settled.and(withheld)
  expect(publishedFacts(story.state, story.events, story.context(author))).toBeUndefined()
})

test('落实、核对不算新的答复，公开决定照旧', () => {
  const story = given(repliedAsSolved, rated, published)
  expect(story.turns()).toEqual([])
  const promised = settled.and(published, claimed)
  promised.when(deputyOffice, 'publish', { hide: [] }).refused('already-done')
})
