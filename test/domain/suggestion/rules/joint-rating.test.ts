import { author, clock, cosigner, deputyOffice, leadHandler } from '../../support/cast'
import { dissatisfied, satisfied } from '../../support/inputs'
import {
  accepted,
  confirmed,
  contacted,
  dispatched,
  handedOver,
  issued,
  readied,
  signed,
  tillConvene,
  tillJoint,
} from '../../support/steps'
import { given, on } from '../../support/story'

const replied = given(
  tillJoint,
  accepted,
  handedOver,
  dispatched,
  signed,
  contacted,
  confirmed,
  readied,
  issued,
)

test('联名建议，等每位代表评价', () => {
  expect(replied.turns().map(({ party }) => party)).toEqual(['person:p-a', 'person:p-c'])
  const one = replied.when(author, 'rate', satisfied).happened('rated')
  expect(one.state.stage).toBe('replied')
  one.when(author, 'rate', satisfied).refused('already-done')
  expect(one.when(cosigner, 'rate', satisfied).happened('rated').state.stage).toBe('following')
})

test('领衔代表不满意，等大家评完就重新办理', () => {
  const one = replied.when(author, 'rate', dissatisfied).happened('rated')
  expect(one.state.stage).toBe('replied')
  expect(one.when(cosigner, 'rate', satisfied).happened('rated').state.stage).toBe('handling')
})

test('联名代表里只有少数不满意，不重新办理，但分布里看得到', () => {
  const end = replied
    .when(cosigner, 'rate', dissatisfied)
    .happened('rated')
    .when(author, 'rate', satisfied)
    .happened('rated')
  expect(end.state.stage).toBe('following')
  expect(end.seenBy(deputyOffice).rounds[0]?.tally).toMatchObject({
    raters: 2,
    unrated: 0,
    result: { satisfied: 1, fair: 0, dissatisfied: 1 },
  })
})

test('期满时有人没评，没评的是未评价，评了的照算', () => {
  const end = replied
    .when(author, 'rate', dissatisfied)
    .happened('rated')
    .and(on('2026-05-13'))
    .when(clock, 'lapseRating')
    .happened('ratingLapsed')
  expect(end.state.stage).toBe('handling')
  expect(end.seenBy(deputyOffice).rounds[0]?.tally).toMatchObject({ unrated: 1 })
})

test('代表工委看得到各人的评价，单位和别人只看到分布', () => {
  const end = replied
    .when(author, 'rate', { ...satisfied, persuaded: true })
    .happened('rated')
    .when(cosigner, 'rate', satisfied)
    .happened('rated')
    .and(on('2026-06-30'))
  expect(end.seenBy(deputyOffice).rounds[0]?.ratings.map(({ by, persuaded }) => [by, persuaded])).toEqual([
    ['代表甲', true],
    ['代表丙', false],
  ])
  const unit = end.seenBy(leadHandler).rounds[0]
  expect([unit?.ratings, unit?.tally?.raters]).toEqual([[], 2])
  expect(end.seenBy(cosigner).rounds[0]?.ratings.map(({ by }) => by)).toEqual(['代表丙'])
})

test('第二次仍不满意，由代表工委召集协调，不再自动重办', () => {
  const story = given(tillConvene)
  expect([story.state.stage, story.state.rounds.length]).toEqual(['replied', 2])
  expect(story.turns().map(({ verb }) => verb)).toContain('convene')
  story.when(author, 'rate', satisfied).refused('already-done')
  story.when(deputyOffice, 'convene', { attended: '', opinion: '', next: 'redo' }).refused('bad-input')
  const input = { attended: '代表甲、区住建局', opinion: '住建局一个月内再行答复，代表认可', next: 'redo' }
  expect(story.when(deputyOffice, 'convene', input).happened('convened').state.rounds).toHaveLength(3)
  const settled = story.when(deputyOffice, 'convene', { ...input, next: 'settle' }).happened('convened')
  expect(['following', 'closed']).toContain(settled.state.stage)
})
