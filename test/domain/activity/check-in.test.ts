import { bing, jia, office, stranger, yi } from '../support/duty-cast'
import { code, Gathering } from '../support/gathering'

describe('签到', () => {
  it('受邀代表输入屏幕上的码，记下时间和方式', () => {
    const after = Gathering.underway().does(jia, 'checkIn', code('phone-1'))
    expect(after.state.invitees[1]).toMatchObject({
      id: 'p-jia',
      checkIns: [{ sitting: 0, time: '09:05', way: 'code' }],
    })
  })

  it('没有报名的受邀代表到场，也可以签到', () => {
    expect(Gathering.underway().does(bing, 'checkIn', code('phone-3')).facts.slice(-1)).toMatchObject([
      { type: 'checkedIn', deputy: 'p-bing' },
    ])
  })

  it('同一人不能签两次', () => {
    const once = Gathering.underway().does(jia, 'checkIn', code('phone-1'))
    once.refuses(jia, 'checkIn', code('phone-1'), 'already-done', /已经签到/)
  })

  it('同一人换一部手机再签，也只算一次', () => {
    const once = Gathering.underway().does(jia, 'checkIn', code('phone-1'))
    once.refuses(jia, 'checkIn', code('phone-2'), 'already-done', /已经签到/)
  })

  it('一部手机不能替两位代表签到', () => {
    const once = Gathering.underway().does(jia, 'checkIn', code('phone-1'))
    once.refuses(yi, 'checkIn', code('phone-1'), 'not-allowed', /本人的手机/)
  })

  it('过了活动时间不能签到，请找工作人员', () => {
    Gathering.underway()
      .on('2026-04-09', '11:31')
      .refuses(jia, 'checkIn', code('phone-1'), 'too-late', /11:30.*补签/)
  })

  it('第二天不能补签前一天的场次', () => {
    Gathering.underway().on('2026-04-10').refuses(jia, 'checkIn', code('phone-1'), 'too-late')
  })

  it('换过的旧码说明已经换了', () => {
    Gathering.underway().refuses(jia, 'checkIn', code('phone-1', '111111'), 'too-late', /已经换了/)
  })

  it('从没出现过的码说明不对', () => {
    Gathering.underway().refuses(jia, 'checkIn', code('phone-1', '999999'), 'bad-input', /不对/)
  })

  it.each(['12345', 'abcdef', '', 123456])('码 %j 不是 6 位数字', (digits) => {
    Gathering.underway().refuses(jia, 'checkIn', { code: digits, device: 'p' }, 'bad-input', /签到码/)
  })

  it('没有受邀的代表不能签到，并知道为什么', () => {
    Gathering.underway().refuses(stranger, 'checkIn', code('phone-4'), 'not-yours', /没有邀请您/)
  })

  it('还没开始签到时不能签到', () => {
    Gathering.invited().on('2026-04-09').refuses(jia, 'checkIn', code('phone-1'), 'wrong-stage')
  })

  it('工作人员可以代签，写明原因', () => {
    const after = Gathering.underway().does(office, 'checkInFor', { deputy: 'p-jia', note: '没带手机' })
    expect(after.state.invitees[1]?.checkIns).toMatchObject([{ way: 'organiser', note: '没带手机' }])
    after.refuses(jia, 'checkIn', code('phone-1'), 'already-done')
  })

  it('工作人员不能替没有受邀的人签到', () => {
    Gathering.underway().refuses(
      office,
      'checkInFor',
      { deputy: 'p-ding', note: '来旁听' },
      'not-found-inside',
      /先邀请/,
    )
  })

  it('活动当天之前不能开始签到', () => {
    Gathering.invited()
      .on('2026-04-08')
      .refuses(office, 'openCheckIn', {}, 'too-early', /4月9日/)
  })

  it('结束以后不能再签到', () => {
    Gathering.underway().does(office, 'finish').refuses(jia, 'checkIn', code('phone-1'), 'wrong-stage')
  })

  it('多场会议逐场签到，每场一次', () => {
    const first = Gathering.underway({ sittings: ['上午', '下午'] }).does(jia, 'checkIn', code('phone-1'))
    const second = first.does(office, 'openCheckIn', { sitting: 1 })
    expect(second.does(jia, 'checkIn', code('phone-1')).state.invitees[1]?.checkIns).toHaveLength(2)
    first.refuses(office, 'openCheckIn', { sitting: 2 }, 'not-found-inside', /没有这一场/)
  })
})
