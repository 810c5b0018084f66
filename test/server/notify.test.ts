import { paths } from '@/platform/paths'
import { templatesHere } from '../../cloudfunctions/server/notify/templates'
import { pages } from '../../cloudfunctions/server/notify/words'
import type { House } from './support/house'
import {
  agree,
  demoTemplates,
  invite,
  JIA,
  leftOf,
  openNotifying,
  sendings,
  states,
  YI,
} from './support/notify'

/* 微信提醒是尽力而为；“消息”里的才算数。 */

let house: House
beforeEach(async () => {
  house = await openNotifying()
})

const said = (errCode: number) => Promise.reject(Object.assign(new Error(`errCode: ${errCode}`), { errCode }))
const inbox = async (who: string) =>
  ((await house.as(who).api('message.list', {})).data as unknown as { messages: object[] }).messages

describe('每条消息最多发一次', () => {
  test.each([0, 1, 2, 3])('计时跑 %i 次、每次两个挤在一起', async (times) => {
    await agree(house, JIA)
    await agree(house, JIA)
    await invite(house, 'daibiao-jia')
    for (let n = 0; n < times; n += 1) await Promise.all([house.clock(), house.clock()])
    expect(house.house.parcels).toHaveLength(Math.min(times, 1))
    expect(leftOf(house, 'daibiao-jia')).toBe(times === 0 ? 2 : 1)
    expect(await inbox(JIA)).toHaveLength(1)
  })

  test('发出去的写明什么事、哪一天，点开就是那件事，字数不超', async () => {
    await agree(house, JIA)
    await invite(house, 'daibiao-jia')
    await house.clock()
    const [parcel] = house.house.parcels
    expect(parcel).toMatchObject({
      touser: JIA,
      templateId: demoTemplates.activity.id,
      page: expect.stringMatching(/^packages\/duty\/activity\/index\?id=[a-f0-9]{32}$/),
      data: { thing1: { value: '活动邀请' }, date3: { value: '2026年4月1日' } },
    })
    const text = parcel?.data.thing2?.value ?? ''
    expect([...text]).toHaveLength(20)
    expect(text.startsWith('请您参加视察“视察城市智慧停车”')).toBe(true)
  })

  test('计时停了三天，旧消息不再发，仍在消息里', async () => {
    await agree(house, JIA)
    await invite(house, 'daibiao-jia')
    house.house.passDays(3)
    expect(await house.clock()).toMatchObject({ pushLate: 1, failed: 0 })
    expect(house.house.parcels).toEqual([])
    expect(leftOf(house, 'daibiao-jia')).toBe(1)
    expect(await inbox(JIA)).toHaveLength(1)
  })

  test('计时停了一天，第二天补发一次', async () => {
    await agree(house, JIA)
    await invite(house, 'daibiao-jia')
    house.house.passDays(1)
    await Promise.all([house.clock(), house.clock(), house.clock()])
    expect(house.house.parcels).toHaveLength(1)
  })

  test('发到一半停电的那条当作发过了，不再发', async () => {
    await agree(house, JIA)
    await invite(house, 'daibiao-jia')
    house.house.weChat = () => {
      house.house.breaks = () => 'before' // from now on nothing reaches the disk
      return Promise.resolve()
    }
    await house.clock()
    house.house.breaks = undefined
    expect(states(house)).toEqual(['sending'])
    await house.clock()
    house.house.now += 6 * 60_000
    await house.clock()
    await house.clock()
    expect(states(house)).toEqual(['unknown'])
    expect(house.house.parcels).toHaveLength(1)
  })

  test('谁的次数用完了就不发给谁，次数不会变成负的', async () => {
    await agree(house, JIA)
    for (let n = 0; n < 4; n += 1) await invite(house, 'daibiao-jia', 'daibiao-yi')
    await Promise.all(Array.from({ length: 5 }, () => house.clock()))
    expect(house.house.parcels.map(({ touser }) => touser)).toEqual([JIA])
    expect(leftOf(house, 'daibiao-jia')).toBe(0)
    expect(await inbox(JIA)).toHaveLength(4)
    expect(await inbox(YI)).toHaveLength(4)
  })
})

test('微信消息里的路径就是小程序里打开那件事的路径', () => {
  const opened = { suggestion: paths.detail, motion: paths.motion, activity: paths.activity }
  for (const [kind, open] of Object.entries(opened))
    expect(`/${pages[kind as keyof typeof pages]}?id=x`).toBe(open('x'))
})

describe('微信说不', () => {
  beforeEach(async () => {
    for (let n = 0; n < 3; n += 1) await agree(house, JIA)
    for (let n = 0; n < 2; n += 1) await invite(house, 'daibiao-jia')
  })

  test('43101：这一样的次数归零，别的不动，业务照旧', async () => {
    await agree(house, JIA, ['due'])
    house.house.weChat = () => said(43101)
    expect(await house.clock()).toMatchObject({ pushRefused: 1, failed: 0 })
    expect(leftOf(house, 'daibiao-jia')).toBe(0)
    expect(leftOf(house, 'daibiao-jia', 'due')).toBe(1)
    expect(states(house).sort()).toEqual(['none', 'refused'])
    expect(await inbox(JIA)).toHaveLength(2)
  })

  test('45009：这一轮停下，一条不丢，下一轮接着发', async () => {
    house.house.weChat = () => said(45009)
    await house.clock()
    expect(house.house.parcels).toHaveLength(1)
    expect(states(house)).toEqual(['waiting', 'waiting'])
    expect(leftOf(house, 'daibiao-jia')).toBe(3)
    house.house.weChat = () => Promise.resolve()
    expect(await house.clock()).toMatchObject({ pushed: 2 })
    expect(leftOf(house, 'daibiao-jia')).toBe(1)
  })

  test('超时：不知道到没到，算用掉一次，不再发；其余下一轮发', async () => {
    house.house.weChat = () => said(-604102)
    expect(await house.clock()).toMatchObject({ pushUnknown: 1, failed: 0 })
    house.house.weChat = () => Promise.reject(new Error('ESOCKETTIMEDOUT'))
    expect(await house.clock()).toMatchObject({ pushUnknown: 1 })
    house.house.weChat = () => Promise.resolve()
    await house.clock()
    expect(states(house)).toEqual(['unknown', 'unknown'])
    expect(house.house.parcels).toHaveLength(2)
    expect(leftOf(house, 'daibiao-jia')).toBe(1)
  })

  test('模板不对等别的错：记下代码，次数还回来，其余照发', async () => {
    house.house.weChat = () => (house.house.parcels.length === 1 ? said(40037) : Promise.resolve())
    expect(await house.clock()).toMatchObject({ pushFailed: 1, pushed: 1 })
    expect(sendings(house).find(({ state }) => state === 'failed')).toMatchObject({ code: 40037 })
    expect(leftOf(house, 'daibiao-jia')).toBe(2)
    expect(house.house.lines).toContainEqual(expect.objectContaining({ outcome: 'push', code: 40037 }))
  })
})

describe('同意接收', () => {
  test('同一次同意报几遍只算一次，几样一起报各算一次', async () => {
    const report = '1'.repeat(32)
    const both = ['activity', 'due', 'due']
    await Promise.all([agree(house, JIA, both, report), agree(house, JIA, both, report)])
    expect(await agree(house, JIA, both, report)).toMatchObject({
      data: {
        reminders: [
          { topic: 'due', left: 1 },
          { topic: 'progress', left: 0 },
          { topic: 'activity', left: 1 },
        ],
      },
    })
  })

  test('只能给自己加，加到上限为止，一小时里不能没完没了', async () => {
    for (let n = 0; n < 40; n += 1) await agree(house, JIA)
    expect(leftOf(house, 'daibiao-jia')).toBe(30)
    expect(leftOf(house, 'daibiao-yi')).toBeUndefined()
    for (let n = 0; n < 20; n += 1) await agree(house, JIA, ['due'])
    expect(await agree(house, JIA)).toMatchObject({ ok: false, code: 'too-early' })
  })

  test('没有的提醒、没开通的提醒、不像样的报告都不收', async () => {
    for (const accepted of [[], ['everything'], 'activity', [{ $ne: '' }], ['due', 'due', 'due', 'due']])
      expect(await agree(house, JIA, accepted as never)).toMatchObject({ code: 'bad-request' })
    expect(await agree(house, JIA, ['activity'], 'short')).toMatchObject({ code: 'bad-request' })
    const person = { person: 'daibiao-yi', accepted: ['activity'], requestId: '2'.repeat(32) }
    expect(await house.as(JIA).api('message.subscribed', person)).toMatchObject({ code: 'bad-request' })
    house.ports.templates = templatesHere({})
    expect(await agree(house, JIA)).toMatchObject({ code: 'not-allowed' })
    expect(house.dump('quotas')).toEqual([])
  })

  test('没有开通时什么也不发，也不问；配置写坏了等于没有开通', async () => {
    for (const text of ['', '{', '[]', '{"due":"<script>"}', '{"everything":"x"}']) {
      house.ports.templates = templatesHere({ SUBSCRIBE_TEMPLATE_IDS: text })
      await invite(house, 'daibiao-jia')
      const before = house.house.trips.length
      expect(await house.as(JIA).api('message.summary', {})).toMatchObject({ data: { reminders: [] } })
      await house.clock()
      expect(house.house.trips.slice(before).some((trip) => trip.includes('sendings'))).toBe(false)
    }
    expect(house.house.parcels).toEqual([])
    expect(await inbox(JIA)).toHaveLength(5)
  })

  test('换了微信，原来微信上的同意不作数', async () => {
    await agree(house, JIA)
    await house.ports.store.updateIf('people', { _id: 'daibiao-jia' }, { openid: 'wx-new-phone' })
    await invite(house, 'daibiao-jia')
    await house.clock()
    expect(house.house.parcels).toEqual([])
    expect(await house.as('wx-new-phone').api('message.summary', {})).toMatchObject({
      data: { unread: 1, reminders: [{ left: 0 }, { left: 0 }, { left: 0 }] },
    })
  })

  test('离任以后，还没发的不再发给本人', async () => {
    await agree(house, JIA)
    await invite(house, 'daibiao-jia')
    const [doc] = await house.ports.store.find('people', { where: { _id: 'daibiao-jia' }, limit: 1 })
    const posts = (doc?.posts ?? []).map((post) => ({ ...post, until: '2026-03-31' as never }))
    await house.ports.store.updateIf('people', { _id: 'daibiao-jia' }, { posts })
    await house.clock()
    expect(house.house.parcels).toEqual([])
  })
})
