import { plan } from '../domain/support/gathering'
import { newId, openHouse, type House, type Told } from './support/house'

const JIA = 'demo-daibiao-jia'
const YI = 'demo-daibiao-yi'
const BING = 'demo-daibiao-bing'
const OFFICE = 'demo-gongwei-jia'
async function act(house: House, who: string, id: string, verb: string, input: object = {}): Promise<Told> {
  const me = house.as(who)
  const opened = await me.api('activity.open', { id })
  if (!opened.ok) return opened
  const { rev } = opened.data as unknown as { rev: number }
  return me.api('activity.act', { id, rev, verb, input, requestId: newId() })
}

async function planned(house: House, invitees: string[], more: object = {}): Promise<string> {
  const id = newId()
  const started = await house.as(OFFICE).api('activity.start', {
    requestId: id,
    verb: 'savePlan',
    input: { ...plan, ...more },
  })
  expect(started).toMatchObject({ ok: true })
  expect(await act(house, OFFICE, id, 'invite', { deputies: invitees })).toMatchObject({ ok: true })
  return id
}

async function underway(house: House): Promise<string> {
  const id = await planned(house, ['daibiao-jia', 'daibiao-yi'])
  house.house.now = Date.parse('2026-04-09T01:05:00Z')
  expect(await act(house, OFFICE, id, 'openCheckIn')).toMatchObject({ ok: true })
  return id
}

async function shownCode(house: House, id: string): Promise<string> {
  const told = await house.as(OFFICE).api('activity.code', { id })
  return (told.data as unknown as { code: string }).code
}

const signIn = (house: House, who: string, id: string, code: string, device: string) =>
  house.as(who).api('activity.checkIn', { id, code, device, requestId: newId() })

const lines = async (house: House, who = JIA) => {
  const told = await house.as(who).api('duty.portrait', { year: 2026 })
  return (told.data as unknown as { view: { entries: { what: string }[] } }).view.entries
}

type Month = {
  days: { day: string; within: boolean; activities: string[] }[]
  rows: { id: string; day: string; clashes: { id: string; people: number }[] }[]
}

const monthOf = async (house: House, who: string, month: string) =>
  (await house.as(who).api('activity.month', { month })).data as unknown as Month

describe('活动从安排到入账', () => {
  it('代表签到以后，账上有一笔，说得出依据', async () => {
    const house = await openHouse()
    const id = await underway(house)
    expect(await signIn(house, JIA, id, await shownCode(house, id), 'phone-1')).toMatchObject({ ok: true })
    expect(await lines(house)).toMatchObject([
      { what: '视察“视察城市智慧停车”', counted: 30, evidence: '09:05 现场凭码签到', state: 'counted' },
    ])
  })

  it('同一部手机把同一次签到发两遍，只记一次', async () => {
    const house = await openHouse()
    const id = await underway(house)
    const input = { id, code: await shownCode(house, id), device: 'phone-1', requestId: newId() }
    const first = await house.as(JIA).api('activity.checkIn', input)
    expect(await house.as(JIA).api('activity.checkIn', input)).toMatchObject({ ok: true, data: first.data })
    expect(await lines(house)).toHaveLength(1)
  })

  it('一人用两部手机同时签到，一部成功，另一部说已经签到，账上一笔', async () => {
    const house = await openHouse()
    const id = await underway(house)
    const code = await shownCode(house, id)
    const both = await Promise.all(
      ['phone-1', 'phone-2'].map((device) => signIn(house, JIA, id, code, device)),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'already-done' })
    expect(await lines(house)).toHaveLength(1)
  })

  it('满屋子的人同时签到，人人都签上', async () => {
    const house = await openHouse()
    const letters = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin']
    const id = await planned(
      house,
      letters.map((one) => `daibiao-${one}`),
    )
    house.house.now = Date.parse('2026-04-09T01:05:00Z')
    await act(house, OFFICE, id, 'openCheckIn')
    const code = await shownCode(house, id)
    const all = await Promise.all(
      letters.map((one) => signIn(house, `demo-daibiao-${one}`, id, code, `p-${one}`)),
    )
    expect(all.map(({ ok }) => ok)).toEqual(letters.map(() => true))
    expect(house.dump('dutyYears')).toHaveLength(letters.length)
  })

  it('半分钟以前的码还能用，两分钟内的旧码说已经换了，更早的说不对', async () => {
    const house = await openHouse()
    const id = await underway(house)
    const code = await shownCode(house, id)
    house.house.now += 30_000
    expect(await signIn(house, JIA, id, code, 'phone-1')).toMatchObject({ ok: true })
    house.house.now += 30_000
    expect(await signIn(house, YI, id, code, 'phone-2')).toMatchObject({ code: 'too-late' })
    house.house.now += 300_000
    expect(await signIn(house, YI, id, code, 'phone-2')).toMatchObject({ code: 'bad-input' })
  })

  it('没有受邀的代表知道为什么签不上', async () => {
    const house = await openHouse()
    const id = await underway(house)
    const told = await signIn(house, BING, id, await shownCode(house, id), 'phone-3')
    expect(told).toMatchObject({
      ok: false,
      code: 'not-yours',
      message: expect.stringContaining('没有邀请您') as string,
    })
  })

  it('签到码只给组织者', async () => {
    const house = await openHouse()
    const id = await underway(house)
    expect(await house.as(JIA).api('activity.code', { id })).toMatchObject({ ok: false, code: 'not-found' })
    const opened = JSON.stringify(await house.as(OFFICE).api('activity.open', { id }))
    const [doc] = house.dump('activities') as unknown as { state: { checkIn: { secret: string } } }[]
    expect(opened).not.toContain(doc?.state.checkIn.secret)
  })

  it('没有受邀的代表打不开，也列不出', async () => {
    const house = await openHouse()
    const id = await planned(house, ['daibiao-jia'])
    expect(await house.as(BING).api('activity.open', { id })).toMatchObject({ code: 'not-found' })
    expect(await house.as(BING).api('activity.list', {})).toMatchObject({ data: { rows: [] } })
    expect(await house.as(JIA).api('activity.list', {})).toMatchObject({ data: { rows: [{ id }] } })
  })

  it('改期以后每人收到一条消息，重画也不多', async () => {
    const house = await openHouse()
    const id = await planned(house, ['daibiao-jia', 'daibiao-yi'])
    const { on: _on, signUpBy: _by, kind: _kind, title: _title, agenda: _agenda, host: _host, ...slot } = plan
    const moved = { ...slot, on: '2026-04-16', signUpBy: '2026-04-14', reason: '场地调整' }
    expect(await act(house, OFFICE, id, 'move', moved)).toMatchObject({ ok: true })
    const doc = house.dump('activities')[0] as unknown as { _id: string; rev: number }
    await house.ports.store.updateIf('activities', { _id: doc._id, rev: doc.rev }, { behind: true })
    await house.clock()
    const told = await house.as(JIA).api('message.list', {})
    expect(
      (told.data as unknown as { messages: { title: string }[] }).messages.map(({ title }) => title),
    ).toEqual(['活动改期', '活动邀请'])
  })

  it('时间冲突的活动，打开就看到', async () => {
    const house = await openHouse()
    const first = await planned(house, ['daibiao-jia'])
    const second = await planned(house, ['daibiao-jia'], { title: '调研食品安全监管', from: '10:00' })
    expect(await house.as(JIA).api('activity.open', { id: second })).toMatchObject({
      data: { view: { mine: { clashes: [{ id: first }] } } },
    })
  })

  it('按专长邀请要说得出名单里有谁', async () => {
    const house = await openHouse()
    const told = await house.as(OFFICE).api('activity.invitable', {})
    const { deputies, delegations } = told.data as unknown as {
      deputies: { id: string }[]
      delegations: string[]
    }
    expect(delegations).toContain('震泽代表团')
    expect(deputies.map(({ id }) => id)).not.toContain('daibiao-hai') // left office
    expect(await house.as(JIA).api('activity.invitable', {})).toMatchObject({ code: 'not-yours' })
  })

  it('写到一半坏了，时钟补上账目，不多不少', async () => {
    const house = await openHouse()
    const id = await underway(house)
    const code = await shownCode(house, id)
    house.house.breaks = (method, name) => (name === 'dutyYears' && method === 'insert' ? 'before' : false)
    expect(await signIn(house, JIA, id, code, 'phone-1')).toMatchObject({ ok: true })
    house.house.breaks = undefined
    expect(await lines(house)).toHaveLength(0)
    await house.clock()
    await house.clock()
    expect(await lines(house)).toHaveLength(1)
  })

  it('日历列出整月，每天都在，一件不漏', async () => {
    const house = await openHouse()
    const days = Array.from({ length: 25 }, (_, n) => `2026-05-${String(n + 1).padStart(2, '0')}`)
    for (const on of days)
      await planned(house, ['daibiao-jia'], { on, signUpBy: on, title: `视察第 ${on} 站` })
    const { days: shown, rows } = await monthOf(house, JIA, '2026-05')
    expect(rows.map(({ day }) => day)).toEqual(days)
    expect(shown.filter(({ within }) => within)).toHaveLength(31)
    expect(shown.filter(({ activities }) => activities.length > 0).map(({ day }) => day)).toEqual(days)
    expect(shown.find(({ day }) => day === '2026-05-01')).toMatchObject({ works: false, why: '劳动节' })
    expect(shown.find(({ day }) => day === '2026-05-09')).toMatchObject({ works: true })
  })

  it('跨月连开的会，两个月的日历上都有', async () => {
    const house = await openHouse()
    await planned(house, ['daibiao-jia'], { on: '2026-04-29', until: '2026-05-12', signUpBy: '2026-04-20' })
    for (const month of ['2026-04', '2026-05']) {
      const { days, rows } = await monthOf(house, OFFICE, month)
      expect(rows).toHaveLength(1)
      expect(
        days.find(({ day }) => day === (month === '2026-04' ? '2026-04-30' : '2026-05-12')),
      ).toMatchObject({ activities: [rows[0]?.id] })
    }
  })

  it('日历上的冲突：代表看自己的，代表工委看涉及几人，没有受邀的看不到', async () => {
    const house = await openHouse()
    const first = await planned(house, ['daibiao-jia', 'daibiao-yi', 'daibiao-bing'])
    const second = await planned(house, ['daibiao-jia', 'daibiao-yi'], {
      title: '调研食品安全监管',
      from: '10:00',
    })
    const clash = async (who: string) =>
      (await monthOf(house, who, '2026-04')).rows.map(({ id, clashes }) => [
        id,
        clashes.map(({ id: other, people }) => [other, people]),
      ])
    expect(await clash(JIA)).toEqual([
      [first, [[second, 1]]],
      [second, [[first, 1]]],
    ])
    expect(await clash(OFFICE)).toEqual([
      [first, [[second, 2]]],
      [second, [[first, 2]]],
    ])
    expect(await clash(BING)).toEqual([[first, []]])
    expect(await house.as(OFFICE).api('activity.open', { id: second })).toMatchObject({
      data: { view: { clashes: [{ id: first, people: 2 }] } },
    })
    expect(await act(house, OFFICE, first, 'cancel', { reason: '与调研时间冲突' })).toMatchObject({
      ok: true,
    })
    expect((await clash(OFFICE)).map(([, others]) => others)).toEqual([[], []])
  })
})

describe('活动前的提醒', () => {
  const reminders = async (house: House, who: string) => {
    const told = await house.as(who).api('message.list', {})
    const { messages } = told.data as unknown as {
      messages: { title: string; text: string; topic: string }[]
    }
    return messages.filter(({ topic }) => topic === 'due')
  }

  it.each([1, 2, 3])('计时跑 %i 次、两次挤在一起，每位代表只收到一条', async (times) => {
    const house = await openHouse('2026-04-01T01:00:00Z')
    const id = await planned(house, ['daibiao-jia', 'daibiao-yi'])
    expect(await act(house, JIA, id, 'signUp')).toMatchObject({ ok: true })
    expect(await house.clock()).toMatchObject({ remindedOfActivities: 0 })
    house.house.now = Date.parse('2026-04-08T01:00:00Z')
    for (let n = 0; n < times; n += 1) await Promise.all([house.clock(), house.clock()])
    expect((await reminders(house, JIA)).map(({ text }) => text)).toEqual([
      '视察“视察城市智慧停车”：4月9日 09:00—11:30，松陵街道。请按时参加。',
    ])
    expect((await reminders(house, YI))[0]?.text).toContain('您还没有报名或请假')
    expect(await reminders(house, BING)).toEqual([])
  })

  it('计时停了几天，活动当天还提醒一次，活动过了就不提醒', async () => {
    const house = await openHouse('2026-04-01T01:00:00Z')
    await planned(house, ['daibiao-jia'])
    house.house.now = Date.parse('2026-04-09T00:30:00Z')
    await house.clock()
    expect(await reminders(house, JIA)).toHaveLength(1)
    const other = await openHouse('2026-04-01T01:00:00Z')
    await planned(other, ['daibiao-jia'])
    other.house.now = Date.parse('2026-04-12T00:30:00Z')
    expect(await other.clock()).toMatchObject({ remindedOfActivities: 0, failed: 0 })
    expect(await reminders(other, JIA)).toEqual([])
  })
})
