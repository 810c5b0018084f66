import { plainDate } from '@/domain/shared/plain-date'
import { builtIn } from '@/domain/rules/book'
import { packFor, packOn } from '@/domain/rules/in-force'
import { lead } from '../support/cast'
import { at, given } from '../support/story'
import { submitted } from '../support/steps'

test.each([
  ['2022-03-12', '第二十二条', '第九条'],
  ['2025-03-10', '第二十二条', '第九条'],
  ['2025-03-11', '第二十二条', '第十五条'],
])('%s 起的议案，联名依据《地方组织法》%s，三要素依据《代表法》%s', (day, organisation, deputies) => {
  const pack = packOn(builtIn.motion, plainDate(day))
  expect(pack.proposers.source).toContain(organisation)
  expect(pack.parts.source).toContain(deputies)
  expect(pack.proposers.value).toEqual({ district: 10, town: 5 })
})

test('议案一直用提交那天的规则包', () => {
  const story = given(submitted)
  expect(story.state.pack).toBe('wj-motion-2025-03')
  expect(packFor(builtIn.motion, story.state.pack, plainDate('2030-01-01')).id).toBe('wj-motion-2025-03')
  expect(story.and(at('2030-01-01')).seenBy(lead).count.source).toContain('第二十二条')
})

test('2022 年 3 月 12 日以前的《地方组织法》条号没有核对到原文，标系统默认，不冒充法律', () => {
  const pack = packOn(builtIn.motion, plainDate('2022-01-07'))
  for (const rule of [pack.proposers, pack.majority])
    expect(rule).toMatchObject({ basis: 'default', source: expect.stringContaining('系统默认') as string })
  expect([pack.parts, pack.withdrawal].map(({ basis, source }) => [basis, source.slice(0, 8)])).toEqual([
    ['law', '《代表法》第九条'],
    ['law', '《代表法》第九条'],
  ])
})

test('是法律的标法律，是系统默认的标默认', () => {
  const pack = packOn(builtIn.motion, plainDate('2026-01-01'))
  expect([pack.proposers.basis, pack.majority.basis, pack.withdrawal.basis, pack.report.basis]).toEqual([
    'law',
    'law',
    'law',
    'default',
  ])
})
