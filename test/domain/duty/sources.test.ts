import { blankActivity } from '@/domain/activity/activity'
import { activityLines } from '@/domain/duty/sources/activity-lines'
import { suggestionLines } from '@/domain/duty/sources/suggestion-lines'
import { blankSuggestion } from '@/domain/suggestion/suggestion'
import { CONGRESS, jia, office, yi } from '../support/duty-cast'
import { code, Gathering } from '../support/gathering'
import { situations } from '../support/situations'
import * as step from '../support/steps'
import { given, type Story } from '../support/story'

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
        evidence: '09:05 现场凭码签到',
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

  it('选民回访回到接待的代表名下，是一份回单，不是一笔账', () => {
    const heard = Gathering.underway({ kind: 'reception', title: '四月接待代表日' })
      .does(jia, 'checkIn', code('p'))
      .does(jia, 'recordVoice', { text: '纺机新村楼道灯坏了两个月' })
      .does(office, 'finish')
      .on('2026-04-18')
      .does(office, 'answerVoice', {
        voice: 'v7',
        handled: '社区已更换楼道灯 12 盏',
        level: 'content',
        words: '修好了楼道灯，谢谢代表跟了两个月。',
      })
    const mine = activityLines(blank, heard.facts).find(({ deputy }) => deputy.id === 'p-jia')
    expect(mine?.lines.map(({ subject }) => subject)).toEqual(['reception'])
    expect(mine?.outcomes).toMatchObject([
      {
        kind: 'voter',
        part: 'receiver',
        on: '2026-04-18',
        text: '“修好了楼道灯，谢谢代表跟了两个月。”',
        evidence: expect.stringMatching(/4月9日.*接待的意见“纺机新村楼道灯坏了两个月”，经回访/) as string,
      },
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
  const of = (story: Story, deputy: string) => told(story).find((one) => one.deputy.id === deputy)

  it('立案以前不记', () => expect(told(situations.待审查)).toEqual([]))

  it('立案记一笔领衔建议，写明编号', () => {
    expect(of(situations.待交办, 'p-a')).toMatchObject({
      lines: [{ subject: 'leadSuggestion', evidence: expect.stringMatching(/^第 \d{3} 号/) as string }],
    })
  })

  it('附议的代表记一笔附议，答复和承诺也是他的回单', () => {
    const joint = given(step.tillJoint, step.accepted, step.handedOver, step.dispatched, step.signed).and(
      step.contacted,
      step.confirmed,
      step.readied,
      step.issued,
    )
    expect(of(joint, 'p-c')).toMatchObject({
      deputy: { name: '代表丙', delegation: '黎里代表团' },
      lines: [{ subject: 'cosign', what: expect.stringMatching(/^附议建议/) as string }],
      outcomes: [{ kind: 'planned', part: 'cosigner' }],
    })
    expect(of(joint, 'p-a')).toMatchObject({ outcomes: [{ kind: 'planned', part: 'lead' }] })
  })

  it('改过文字的联名已经失效，不记附议', () => {
    const story = given(step.tillJoint, step.accepted)
    const [one] = story.state.cosigners
    if (!one) throw new Error('nobody signed')
    const lapsed = { ...story.state, cosigners: [{ ...one, state: 'lapsed' as const }] }
    expect(suggestionLines(lapsed, story.events).map(({ deputy }) => deputy.id)).toEqual(['p-a'])
  })

  it('并入的建议，提出人收到同一份答复的回单', () => {
    const merged = given(step.submitted, step.joined, step.accepted, step.handedOver, step.dispatched).and(
      step.signed,
      step.contacted,
      step.confirmed,
      step.readied,
      step.issued,
    )
    expect(of(merged, 'p-d')).toMatchObject({ lines: [], outcomes: [{ kind: 'planned', part: 'merged' }] })
  })

  it('评价期满没有评价的，记在没评的人账上', () => {
    const joint = given(step.tillJoint, step.accepted, step.handedOver, step.dispatched, step.signed).and(
      step.contacted,
      step.confirmed,
      step.readied,
      step.issued,
      step.rated,
      step.lapsed,
    )
    const lapsed = (deputy: string) =>
      of(joint, deputy)?.lines.filter(({ subject }) => subject === 'ratingLapsed').length
    expect([lapsed('p-a'), lapsed('p-c')]).toEqual([0, 1])
  })

  it('撤回以后，领衔和附议都更正', () => {
    const story = given(step.tillJoint, step.accepted)
    const withdrawn = {
      ...(story.events[story.events.length - 1] as (typeof story.events)[number]),
      type: 'withdrawn' as const,
      reason: '情况已变',
    }
    const all = suggestionLines(story.state, [...story.events, withdrawn])
    expect(all.map(({ lines }) => lines.map(({ subject }) => subject))).toEqual([
      ['leadSuggestion', 'correction'],
      ['cosign', 'correction'],
    ])
  })

  it.each(Object.entries(situations))('%s：多一件事只会多出账目，已有的一笔不变', (_name, story) => {
    const all = told(story)
    for (let n = 0; n < story.events.length; n += 1) {
      for (const { deputy, lines, outcomes } of suggestionLines(story.state, story.events.slice(0, n))) {
        const later = all.find((one) => one.deputy.id === deputy.id)
        expect(later?.lines.slice(0, lines.length)).toEqual(lines)
        expect(later?.outcomes.slice(0, outcomes.length)).toEqual(outcomes)
      }
    }
  })

  it.each(Object.entries(situations))('%s：一本账里的编号各不相同', (_name, story) => {
    for (const { lines, outcomes } of told(story))
      for (const ids of [lines, outcomes].map((all) => all.map(({ id }) => id)))
        expect(new Set(ids).size).toBe(ids.length)
  })
})

it('重点督办换了领导，还是那一件重点督办：跨了年也不再记一笔', () => {
  const marked = {
    type: 'keySupervisionMarked',
    leader: { id: 'l', name: '领导' },
    note: '',
    at: 0,
    by: office,
  }
  const facts = ['2026-11-02', '2027-02-03'].map((on, at) => ({ ...marked, on, seq: at + 1 }))
  const [told] = suggestionLines(
    blankSuggestion('s-1', CONGRESS, { id: 'p-jia', name: '代表甲', delegation: '' }),
    facts as never,
  )
  expect(told?.lines.map(({ subject, on }) => [subject, on])).toEqual([['keySuggestion', '2026-11-02']])
})
