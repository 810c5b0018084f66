import { author, clock, deputyOffice, leadHandler } from '../../support/cast'
import { satisfied } from '../../support/inputs'
import { issued, lapsed, rated, readied, repliedAsSolved, tillReplied, tillTalked } from '../../support/steps'
import { given, on } from '../../support/story'

test.each(['2026-04-17', '2026-04-18', '2026-05-09', '2026-05-11', '2026-05-12'])(
  '%s 评价期还没有结束，不能记为未评价',
  (day) => {
    given(tillReplied, on(day)).when(clock, 'lapseRating').refused('too-early', '评价期还没有结束')
  },
)

test('最后一天过完，第二天记为未评价，写明哪一天', () => {
  const after = given(tillReplied, on('2026-05-13')).when(clock, 'lapseRating').happened('ratingLapsed')
  const [round] = after.state.rounds
  expect([round?.ratingLapsedOn, round?.ratings[0]]).toEqual(['2026-05-13', undefined])
})

test('记为未评价的，谁看都是没有评价，没有一处写着满意', () => {
  const story = given(tillReplied, lapsed)
  for (const actor of [author, deputyOffice, leadHandler]) {
    const view = story.seenBy(actor)
    expect(view.rounds[0]).toMatchObject({ ratings: [], lapsedOn: '2026-05-13' })
    expect(view.timeline[0]?.text).toBe('评价期满，没有评价的记为未评价')
    expect(JSON.stringify(view)).not.toContain('满意')
  }
})

test('记为未评价以后，代表不能再补评价', () => {
  given(tillReplied, lapsed).when(author, 'rate', satisfied).refused('wrong-stage')
})

test('代表已经评价的，期满不会再被改记', () => {
  given(tillReplied, rated, on('2026-05-13')).when(clock, 'lapseRating').refused('wrong-stage')
})

test('期满只记一次', () => {
  given(tillReplied, lapsed).when(clock, 'lapseRating').refused('wrong-stage')
})

test('未评价不挡落实：有承诺的照样落实，没有承诺的办结', () => {
  expect(given(tillReplied, lapsed).state.stage).toBe('following')
  expect(given(repliedAsSolved, lapsed).state.stage).toBe('closed')
})

test('评价期从签发那天算，不从交办那天算', () => {
  const late = given(tillTalked, on('2026-06-01'), readied, issued)
  expect(late.seenBy(author).deadlines[0]?.due).toBe('2026-06-23')
})
