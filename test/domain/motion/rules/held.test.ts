import { heldDays } from '@/domain/motion/held'
import { plainDate } from '@/domain/shared/plain-date'
import { industry, planning, clock } from '../support/cast'
import { at, given } from '../support/story'
import { allSituations } from '../support/situations'
import { submitted } from '../support/steps'

const heldIn = ({ state, events }: ReturnType<typeof given>, day: string) =>
  heldDays(state, events, plainDate(day))

test('交给秘书处以后不动，天数记在秘书处', () => {
  const story = given(submitted)
  const last = heldIn(story, story.today)
  const later = heldIn(story, '2026-12-31')
  expect(later[later.length - 1]?.holder).toBe('大会秘书处')
  expect(later[later.length - 1]?.days).toBeGreaterThan(last[last.length - 1]?.days ?? 0)
  expect(later[0]?.holder).toBe('领衔代表')
})

test('每种情形：天数加起来就是从开始到今天，或到结束', () => {
  for (const [name, story] of allSituations) {
    const total = heldIn(story, story.today).reduce((sum, { days }) => sum + days, 0)
    const [first] = story.events
    const whole = first ? (Date.parse(story.today) - Date.parse(first.on)) / 86_400_000 : 0
    expect([name, total <= whole, total >= 0]).toEqual([name, true, true])
  }
})

test('落实事项在哪个单位手里，撤并以后在承接单位手里', () => {
  const [, listed] = allSituations.find(([name]) => name === '有落实事项') ?? []
  if (!listed) throw new Error('没有这种情形')
  const moved = listed
    .and(at('2026-06-01'))
    .when(clock, 'takeOver', { from: industry.id, to: planning.id, reason: '机构改革，职责整体划转' })
    .happened('itemsCarriedOver')
  const held = heldIn(moved, '2026-06-11')
  expect(held[held.length - 2]?.holder).toBe(industry.name)
  expect(held[held.length - 1]).toEqual({ holder: planning.name, days: 10 })
})
