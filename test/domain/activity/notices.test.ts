import { blankActivity } from '@/domain/activity/activity'
import { notices } from '@/domain/activity/messages'
import { turns } from '@/domain/activity/turns'
import { CONGRESS, jia, office } from '../support/duty-cast'
import { Gathering, plan } from '../support/gathering'

const told = (gathering: Gathering) =>
  notices(blankActivity('act-1', CONGRESS, office.person), gathering.facts)

const later = { ...plan, on: '2026-04-16', signUpBy: '2026-04-14', reason: '场地调整' }
const moving = {
  on: later.on,
  signUpBy: later.signUpBy,
  from: plan.from,
  to: plan.to,
  place: plan.place,
  reason: later.reason,
}

describe('改期和取消', () => {
  it('改期告诉每位受邀代表，每人一次', () => {
    const moved = told(Gathering.invited().does(office, 'move', moving)).filter(
      ({ title }) => title === '活动改期',
    )
    expect(moved.map(({ to }) => to).sort()).toEqual(['p-bing', 'p-jia', 'p-yi'])
  })

  it('再算一遍，消息还是那几条', () => {
    const gathering = Gathering.invited().does(office, 'move', moving)
    const ids = told(gathering).map(({ id }) => id)
    expect(new Set([...ids, ...told(gathering).map(({ id }) => id)]).size).toBe(ids.length)
  })

  it('取消告诉每位受邀代表，写明理由', () => {
    const gone = told(Gathering.invited().does(office, 'cancel', { reason: '台风预警' }))
    expect(gone.filter(({ title }) => title === '活动取消')).toHaveLength(3)
    expect(gone[gone.length - 1]?.text).toContain('台风预警')
  })

  it('取消以后谁也没有待办', () => {
    expect(turns(Gathering.invited().does(office, 'cancel', { reason: '台风预警' }).state)).toEqual([])
  })

  it('取消以后不能报名', () => {
    Gathering.invited()
      .does(office, 'cancel', { reason: '台风预警' })
      .refuses(jia, 'signUp', {}, 'wrong-stage')
  })

  it('什么都没变，不算改期', () => {
    const same = { ...moving, on: plan.on, signUpBy: plan.signUpBy }
    Gathering.invited().refuses(office, 'move', same, 'bad-input', /没有变/)
  })

  it('改到另一年度须勾选确认，说清记入哪一年', () => {
    const across = { ...moving, on: '2027-01-08', signUpBy: '2027-01-06' }
    Gathering.invited().refuses(office, 'move', across, 'incomplete', /跨到 2027 年/)
    const moved = Gathering.invited().does(office, 'move', { ...across, acrossYear: true })
    expect(moved.state.plan.on).toBe('2027-01-08')
  })

  it('已经开始签到的活动不能改期', () => {
    Gathering.underway().refuses(office, 'move', moving, 'wrong-stage')
  })

  it('没有答复的代表有一件待办，期限是报名截止日', () => {
    const mine = turns(Gathering.invited().state).filter(({ party }) => party === 'person:p-jia')
    expect(mine).toMatchObject([{ verb: 'signUp', due: '2026-04-07' }])
  })

  it('报名以后待办没有了', () => {
    const mine = turns(Gathering.invited().does(jia, 'signUp').state)
    expect(mine.filter(({ party }) => party === 'person:p-jia')).toEqual([])
  })
})
