import { blankActivity } from '@/domain/activity/activity'
import { activityLines } from '@/domain/duty/sources/activity-lines'
import { suggestionLines } from '@/domain/duty/sources/suggestion-lines'
import { CONGRESS, jia, office, yi } from '../support/duty-cast'
import { code, Gathering } from '../support/gathering'
import { situations } from '../support/situations'
import type { Story } from '../support/story'

const blank = blankActivity('act-1', CONGRESS, office.person)
const linesOf = (gathering: Gathering, deputy = 'p-jia') =>
  activityLines(blank, gathering.facts).find((told) => told.deputy.id === deputy)?.lines ?? []
const subjects = (gathering: Gathering, deputy?: string) =>
  linesOf(gathering, deputy).map(({ subject }) => subject)

describe('活动入账', () => {
  const came = Gathering.underway().does(jia, 'checkIn', code('phone-1'))

  it('签到就入账，写明凭什么', () => {
    expect(linesOf(came)).toMatchObject([
      {
        subject: 'inspection',
        on: '2026-04-09',
        evidence: '09:05 现场扫码签到',
        what: '视察“视察城市智慧停车”',
      },
    ])
  })

  it.each([
    ['standingCommittee', 'sitIn'],
    ['deputyTalk', 'sitIn'],
    ['research', 'inspection'],
    ['enforcement', 'inspection'],
    ['inquiry', 'inspection'],
    ['reception', 'reception'],
    ['townMeeting', 'townMeeting'],
    ['training', 'training'],
    ['report', 'report'],
  ])('%s 记为 %s', (kind, subject) => {
    expect(subjects(Gathering.underway({ kind }).does(jia, 'checkIn', code('p')))).toEqual([subject])
  })

  it('报了名没来，结束时记一笔，不扣分', () => {
    expect(subjects(came.does(office, 'finish'), 'p-yi')).toEqual(['noShow'])
  })

  it('受邀没报名也没来，不记', () => expect(subjects(came.does(office, 'finish'), 'p-bing')).toEqual([]))

  it('更正为未到会，另记一笔，原来那笔作废', () => {
    const fixed = came
      .does(office, 'finish')
      .does(office, 'correctAttendance', { deputy: 'p-jia', came: false, reason: '误扫，本人在外地' })
    expect(linesOf(fixed).map(({ id, voids }) => [id.split(':')[3], voids?.split(':')[3]])).toEqual([
      ['came', undefined],
      ['corrected8', 'came'],
    ])
  })

  it('更正为到会，补记一笔', () => {
    const fixed = came
      .does(office, 'finish')
      .does(office, 'correctAttendance', { deputy: 'p-yi', came: true, reason: '签到时手机没电' })
    expect(subjects(fixed, 'p-yi')).toEqual(['noShow', 'inspection'])
  })

  it('发言记一笔', () => {
    expect(subjects(came.does(office, 'recordSpeech', { deputy: 'p-jia', text: '建议增设诱导屏' }))).toEqual([
      'inspection',
      'speech',
    ])
  })

  it('跨年改期的活动记在举行那一年，只记一次', () => {
    const moved = Gathering.invited()
      .does(jia, 'signUp')
      .does(office, 'move', {
        on: '2027-01-08',
        signUpBy: '2027-01-06',
        from: '09:00',
        to: '11:30',
        place: '松陵街道',
        reason: '避开汛期',
        acrossYear: true,
      })
      .on('2027-01-08')
      .does(office, 'openCheckIn', {})
      .does(jia, 'checkIn', code('p'))
    expect(linesOf(moved).map(({ on }) => on)).toEqual(['2027-01-08'])
  })

  it('跨年举行的活动，整个记在第一天那一年', () => {
    const across = Gathering.underway({ on: '2026-12-30', until: '2027-01-02', signUpBy: '2026-12-29' })
      .on('2027-01-02')
      .does(office, 'openCheckIn', {})
      .does(jia, 'checkIn', code('p'))
    expect(linesOf(across).map(({ on }) => on)).toEqual(['2026-12-30'])
  })
})

describe('人代会出席', () => {
  const session = () => Gathering.underway({ kind: 'congress', sittings: ['上午', '下午'] })
  const morning = () => session().does(jia, 'checkIn', code('a'))
  const both = () => morning().does(office, 'openCheckIn', { sitting: 1 }).does(jia, 'checkIn', code('a'))

  it('会还没开完不记', () => expect(subjects(morning())).toEqual([]))
  it('每场都签到是全程出席', () => {
    expect(linesOf(both().does(office, 'finish'))).toMatchObject([
      { subject: 'congressFull', evidence: '签到 2/2 次' },
    ])
  })
  it('缺一场没请假', () => expect(subjects(morning().does(office, 'finish'))).toEqual(['congressMissed']))
  it('一场没来也没请假，是未经批准不出席', () => {
    expect(subjects(morning().does(office, 'finish'), 'p-yi')).toEqual(['congressAbsent'])
  })
  it('请假获批，按半天记', () => {
    const left = session()
      .does(yi, 'askLeave', { reason: '住院手术' })
      .does(office, 'decideLeave', { deputy: 'p-yi', approved: true, note: '' })
      .does(office, 'finish')
    expect(linesOf(left, 'p-yi')).toMatchObject([{ subject: 'congressLeave', times: 2 }])
  })
  it('请假没获批，等于没请', () => {
    const left = session()
      .does(yi, 'askLeave', { reason: '有私事要办' })
      .does(office, 'decideLeave', { deputy: 'p-yi', approved: false, note: '理由不足，请出席' })
      .does(office, 'finish')
    expect(subjects(left, 'p-yi')).toEqual(['congressAbsent'])
  })
})

describe('建议入账', () => {
  const told = (story: Story) => suggestionLines(story.state, story.events)

  it('立案以前不记', () => expect(told(situations.待审查).lines).toEqual([]))

  it('立案记一笔领衔建议，写明编号', () => {
    expect(told(situations.待交办)).toMatchObject({
      deputy: { id: 'p-a' },
      lines: [{ subject: 'leadSuggestion', evidence: expect.stringMatching(/^第 \d{3} 号/) as string }],
    })
  })
  it.each(Object.entries(situations))('%s：多一件事只会多出账目，已有的一笔不变', (_name, story) => {
    const all = suggestionLines(story.state, story.events)
    for (let n = 0; n < story.events.length; n += 1) {
      const before = suggestionLines(story.state, story.events.slice(0, n))
      expect(all.lines.slice(0, before.lines.length)).toEqual(before.lines)
      expect(all.outcomes.slice(0, before.outcomes.length)).toEqual(before.outcomes)
    }
  })

  it.each(Object.entries(situations))('%s：账目编号各不相同', (_name, story) => {
    const { lines, outcomes } = told(story)
    for (const ids of [lines, outcomes].map((all) => all.map(({ id }) => id)))
      expect(new Set(ids).size).toBe(ids.length)
  })
})
