import { clashes, engagementOf } from '@/domain/activity/clash'
import { bing, elsewhere, head, jia, office, stranger, yi } from '../support/duty-cast'
import { Gathering, plan } from '../support/gathering'

describe('邀请和报名', () => {
  it('可以按代表团邀请', () => {
    const open = Gathering.blank()
      .does(office, 'savePlan', plan)
      .does(office, 'invite', { delegations: ['震泽代表团'] })
    expect(open.state.invitees.map(({ id }) => id)).toEqual(['p-jia', 'p-yi'])
  })

  it('可以按专长邀请', () => {
    const open = Gathering.blank()
      .does(office, 'savePlan', plan)
      .does(office, 'invite', { expertise: ['城建'] })
    expect(open.state.invitees.map(({ id }) => id)).toEqual(['p-bing', 'p-jia'])
  })

  it('同时按名单和代表团邀请，每人只邀请一次', () => {
    const open = Gathering.blank()
      .does(office, 'savePlan', plan)
      .does(office, 'invite', { deputies: ['p-jia'], delegations: ['震泽代表团'] })
    expect(open.state.invitees).toHaveLength(2)
  })

  it('已经全部邀请过的，不再发第二次', () => {
    Gathering.invited().refuses(office, 'invite', { deputies: ['p-jia'] }, 'incomplete', /都已邀请/)
  })

  it('不在任的代表不能邀请', () => {
    Gathering.invited().refuses(office, 'invite', { deputies: ['p-nobody'] }, 'not-found-inside')
    Gathering.invited().refuses(office, 'invite', { deputies: ['constructor'] }, 'not-found-inside')
  })

  it.each([
    ['代表', jia],
    ['承办单位负责人', head],
    ['别处的代表工委', elsewhere],
  ])('%s不能安排活动', (_name, actor) => {
    Gathering.blank().refuses(actor, 'savePlan', plan, 'not-yours', /代表工委/)
  })

  it('报名满额以后，请代表候补', () => {
    const full = Gathering.invited({ capacity: 1 }).does(jia, 'signUp')
    full.refuses(yi, 'signUp', {}, 'not-allowed', /名额 1 人已满/)
  })

  it('有人请假获批，名额空出来', () => {
    const freed = Gathering.invited({ capacity: 1 })
      .does(jia, 'signUp')
      .does(jia, 'askLeave', { reason: '出差在外' })
      .does(office, 'decideLeave', { deputy: 'p-jia', approved: true, note: '' })
    expect(freed.does(yi, 'signUp').facts.slice(-1)).toMatchObject([{ type: 'signedUp', deputy: 'p-yi' }])
  })

  it('过了报名截止日不能报名', () => {
    Gathering.invited()
      .on('2026-04-08')
      .refuses(jia, 'signUp', {}, 'too-late', /4月7日/)
  })

  it('没有受邀的代表不能报名', () => {
    Gathering.invited().refuses(stranger, 'signUp', {}, 'not-yours')
  })

  it('不批准请假必须写理由', () => {
    const asked = Gathering.invited().does(bing, 'askLeave', { reason: '家中有事' })
    asked.refuses(office, 'decideLeave', { deputy: 'p-bing', approved: false, note: '' }, 'incomplete')
  })

  it('请假没有批复，不能结束签到', () => {
    const asked = Gathering.underway().does(bing, 'askLeave', { reason: '家中有事' })
    asked.refuses(office, 'finish', {}, 'incomplete', /先批复/)
  })

  it('代表不能批自己的假', () => {
    const asked = Gathering.invited().does(jia, 'askLeave', { reason: '家中有事' })
    asked.refuses(jia, 'decideLeave', { deputy: 'p-jia', approved: true, note: '' }, 'not-yours')
  })

  it('签到以后才能提交意见', () => {
    Gathering.underway().refuses(
      jia,
      'giveOpinion',
      { text: '停车诱导屏应当显示余位。' },
      'not-yours',
      /到会代表/,
    )
  })
})

describe('时间', () => {
  it.each([
    [{ on: '2026-03-31' }, /早于今天/],
    [{ until: '2026-04-08' }, /结束日期/],
    [{ to: '08:00' }, /结束时间/],
    [{ signUpBy: '2026-04-10' }, /报名截止/],
    [{ from: '25:00' }, /开始时间/],
    [{ until: '2026-05-09' }, /14 天/],
  ])('%j 排不成活动', (change, sentence) => {
    const refused = Gathering.blank().tries(office, 'savePlan', { ...plan, ...change })
    expect(refused).toMatchObject({ message: expect.stringMatching(sentence) as string })
  })

  const morning = engagementOf({ id: 'a', plan: Gathering.invited().state.plan })
  const at = (id: string, from: string, to: string, on = morning.on) => ({
    ...morning,
    id,
    from,
    to,
    on,
    until: on,
  })

  it('同一天时间交叉的，告诉代表冲突', () => {
    expect(clashes(morning, [at('b', '11:00', '12:00')]).map(({ id }) => id)).toEqual(['b'])
  })

  it('前一场结束后一场正好开始，不算冲突', () => {
    expect(clashes(morning, [at('b', '11:30', '12:00')])).toEqual([])
  })

  it('自己和自己不冲突', () => {
    expect(clashes(morning, [morning])).toEqual([])
  })

  it('连开几天的会议，每天都占着时间', () => {
    const days = { ...morning, on: morning.on, until: '2026-04-11' as typeof morning.on }
    expect(clashes(days, [at('b', '10:00', '12:00', '2026-04-11' as typeof morning.on)])).toHaveLength(1)
  })
})
