import type { RecordedEvent } from '@/domain/motion/events'
import { replay } from '@/domain/motion/evolve'
import { canonical } from '@/domain/shared/canonical'
import { firstBreak } from '@/domain/shared/hash-chain'
import { sha256 } from '../support/holidays'
import { allSituations } from './support/situations'

test.each(allSituations)('“%s”：记录存进库里再取出来讲，还是同一件议案', (_name, story) => {
  const stored = JSON.parse(JSON.stringify(story.events)) as RecordedEvent[]
  expect(canonical(replay(story.state, stored))).toBe(canonical(story.state))
  expect(firstBreak(stored, sha256)).toBe(0)
})

test('讲过的记录原样不动', () => {
  for (const [, story] of allSituations) {
    const before = JSON.stringify(story.events)
    replay(story.state, story.events)
    expect(JSON.stringify(story.events)).toBe(before)
  }
})
