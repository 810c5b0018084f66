import { canonical } from '@/domain/shared/canonical'
import { firstBreak } from '@/domain/shared/hash-chain'
import type { RecordedEvent } from '@/domain/suggestion/events'
import { replay } from '@/domain/suggestion/evolve'
import { blankSuggestion } from '@/domain/suggestion/suggestion'
import { sha256 } from '../support/holidays'
import { allSituations } from '../support/situations'
import { claimed, fulfilled, published, rated, repliedAgain, tillRedo, unfulfilled } from '../support/steps'
import { given, type Story } from '../support/story'

const stories: [string, Story][] = [
  ...allSituations,
  [
    '两轮答复、核对两次、公开',
    given(tillRedo, repliedAgain, rated, claimed, unfulfilled, claimed, fulfilled, published),
  ],
]

const blankOf = ({ state: { id, congress, author } }: Story) => blankSuggestion(id, congress, author)

test.each(stories)('“%s”：从头把记录再讲一遍，得到同一件建议', (_name, story) => {
  expect(replay(blankOf(story), story.events)).toEqual(story.state)
})

test.each(stories)('“%s”：记录存进库里再取出来讲，还是同一件建议', (_name, story) => {
  const stored = JSON.parse(JSON.stringify(story.events)) as RecordedEvent[]
  expect(canonical(replay(blankOf(story), stored))).toBe(canonical(story.state))
  expect(firstBreak(stored, sha256)).toBe(0)
})

test('讲记录只看记录：已有的状态里写了什么都不算', () => {
  const [, story] = stories[stories.length - 1] ?? []
  if (!story) throw new Error('没有故事')
  const spoiled = { ...story.state, stage: 'draft' as const, promises: [], rounds: [] }
  expect(replay(spoiled, story.events)).toEqual(story.state)
})

test('讲过的记录原样不动', () => {
  for (const [, story] of stories) {
    const before = JSON.stringify(story.events)
    replay(blankOf(story), story.events)
    expect(JSON.stringify(story.events)).toBe(before)
  }
})
