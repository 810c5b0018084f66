import { alarms, remindOn } from '@/domain/activity/alarms'
import { plainDate } from '@/domain/shared/plain-date'
import type { Actor } from '@/domain/people/people'
import { CONGRESS, jia, office, yi } from '../support/duty-cast'
import { Gathering } from '../support/gathering'

/* 2026-04-09 的视察，4 月 7 日报名截止；邀请了代表甲、乙、丙。 */

const clock: Actor = {
  person: { id: 'clock', name: '系统计时' },
  post: { id: 'clock', role: 'clock', congress: CONGRESS, since: plainDate('2026-01-01') },
}
const onDay = (gathering: Gathering, day: string) =>
  alarms(gathering.state, plainDate(day))
    .map(({ to, of }) => `${to} ${of}`)
    .sort()

it('报名截止前一天提醒还没有答复的代表', () => {
  const gathering = Gathering.invited().does(jia, 'signUp')
  expect(onDay(gathering, '2026-04-05')).toEqual([])
  expect(onDay(gathering, '2026-04-06')).toEqual(['p-bing signUp', 'p-yi signUp'])
  expect(onDay(gathering, '2026-04-07')).toEqual(['p-bing signUp', 'p-yi signUp'])
})

it('活动前一天提醒每位受邀代表，准假的不提醒', () => {
  const gathering = Gathering.invited()
    .does(jia, 'signUp')
    .does(yi, 'askLeave', { reason: '出差在外，不能到会' })
    .does(office, 'decideLeave', { deputy: 'p-yi', approved: true, note: '' })
  expect(onDay(gathering, '2026-04-08')).toEqual(['p-bing start', 'p-jia start'])
})

it('提醒过的不再提醒，计时迟到了当天还补，过了就不提醒', () => {
  const gathering = Gathering.invited()
  expect(onDay(gathering, '2026-04-09')).toHaveLength(3)
  expect(onDay(gathering, '2026-04-10')).toEqual([])
  const reminded = gathering.on('2026-04-08').does(clock, 'remind')
  expect(onDay(reminded, '2026-04-08')).toEqual([])
  expect(onDay(reminded, '2026-04-09')).toEqual([])
  reminded.refuses(clock, 'remind', {}, 'already-done', /没有要提醒/)
})

it('改期以后按新的日子再提醒一次', () => {
  const moved = Gathering.invited().on('2026-04-08').does(clock, 'remind').does(office, 'move', {
    on: '2026-04-16',
    signUpBy: '2026-04-14',
    from: '09:00',
    to: '11:30',
    place: '松陵街道',
    reason: '场地调整',
  })
  expect(onDay(moved, '2026-04-15')).toHaveLength(3)
})

it('报名截止与活动同一天，每人只提醒一次', () => {
  const gathering = Gathering.invited({ signUpBy: '2026-04-09' })
  expect(onDay(gathering, '2026-04-08')).toEqual(['p-bing start', 'p-jia start', 'p-yi start'])
  expect(onDay(gathering.on('2026-04-08').does(clock, 'remind'), '2026-04-08')).toEqual([])
})

it('下一次要看的是哪一天', () => {
  const gathering = Gathering.invited()
  const next = (day: string, of = gathering) => remindOn(of.state, plainDate(day))
  expect(next('2026-04-01')).toBe('2026-04-06')
  expect(next('2026-04-06')).toBe('2026-04-06')
  expect(next('2026-04-06', gathering.on('2026-04-06').does(clock, 'remind'))).toBe('2026-04-08')
  expect(next('2026-04-10')).toBeUndefined()
  expect(next('2026-04-01', gathering.does(office, 'cancel', { reason: '台风预警' }))).toBeUndefined()
})

it('代表和代表工委不能替系统提醒', () => {
  for (const one of [jia, office])
    Gathering.invited().on('2026-04-08').refuses(one, 'remind', {}, 'not-yours')
})
