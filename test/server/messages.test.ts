import { newId, openHouse, type House } from './support/house'
import { caseIn, road, walk, WHO } from './support/road'

async function inHand(): Promise<{ house: House; id: string }> {
  const house = await openHouse()
  const id = await walk(house, road.findIndex(({ verb }) => verb === 'sign') + 1)
  if (!id) throw new Error('no case')
  return { house, id }
}

type Told = { messages: { caseId: string; text: string }[] }
const told = async (house: House, openid: string) =>
  ((await house.as(openid).api('message.list', {})).data as unknown as Told).messages

test('催办的话经办人和负责人都收到，别的单位收不到', async () => {
  const { house, id } = await inHand()
  await house.as(WHO.deputy).act(id, 'urge', { note: '群众都在等' })
  for (const openid of [WHO.handler, WHO.head])
    expect((await told(house, openid)).map(({ text }) => text)).toContain('代表甲催办：群众都在等')
  expect(await told(house, 'demo-jingban-chengguan')).toEqual([])
})

test('同一请求发几次、计时再跑几次，消息只有一条', async () => {
  const { house, id } = await inHand()
  const { rev } = caseIn(house, id)
  const urge = { id, rev, verb: 'urge', input: { note: '' }, requestId: newId() }
  await house.as(WHO.deputy).api('suggestion.act', urge)
  await house.as(WHO.deputy).api('suggestion.act', urge)
  await house.clock()
  expect((await told(house, WHO.head)).filter(({ text }) => text === '代表甲催办')).toHaveLength(1)
})

test('提醒不算新进展：列表里还在原来的地方', async () => {
  const { house, id } = await inHand()
  const before = caseIn(house, id).sortKey
  house.house.passDays(40)
  expect(await house.clock()).toMatchObject({ reminded: 1 })
  expect(caseIn(house, id).events.some(({ type }) => type === 'reminded')).toBe(true)
  expect(caseIn(house, id).sortKey).toBe(before)
})

test('哪一类事的消息都先按日子排，混在一起也是最新的在前', async () => {
  const { house } = await inHand()
  const all = house.dump('messages') as unknown as { on: string; sortKey: string }[]
  expect(all.length).toBeGreaterThan(0)
  for (const { on, sortKey } of all) expect(sortKey.startsWith(on)).toBe(true)
})

type Message = { id: string; title: string; read: boolean; kind: string; topic: string }
const list = async (house: House, openid: string) =>
  ((await house.as(openid).api('message.list', {})).data as unknown as { messages: Message[] }).messages
const unread = async (house: House, openid: string) =>
  (await house.as(openid).api('message.summary', {})).data as unknown as { unread: number; more: boolean }

describe('已读和未读', () => {
  test('读一条就少一条未读，再记一次不变', async () => {
    const { house } = await inHand()
    const before = await unread(house, WHO.deputy)
    const [first] = await list(house, WHO.deputy)
    const read = () => house.as(WHO.deputy).api('message.read', { ids: [first?.id] })
    expect(await read()).toMatchObject({ data: { read: 1 } })
    expect(await read()).toMatchObject({ data: { read: 0 } })
    expect((await list(house, WHO.deputy))[0]).toMatchObject({ id: first?.id, read: true })
    expect(await unread(house, WHO.deputy)).toEqual({ ...before, unread: before.unread - 1 })
  })

  test('全部记为已读以后没有未读，新来的又是未读', async () => {
    const { house, id } = await inHand()
    await house.as(WHO.deputy).api('message.readAll', {})
    expect(await unread(house, WHO.deputy)).toMatchObject({ unread: 0 })
    await house.as(WHO.office).act(id, 'markKeySupervision', { leader: 'lingdao-jia', note: '' })
    expect(await unread(house, WHO.deputy)).toMatchObject({ unread: 1 })
  })

  test('同一张桌子上的两个人各读各的，同时点也都记下', async () => {
    const { house, id } = await inHand()
    const second = { role: 'unitHandler', congress: 'wj', since: '2026-01-01' }
    const unit = caseIn(house, id).state.units[0]?.unit
    await house.ports.store.insert('people', {
      _id: 'jingban-er',
      openid: 'demo-jingban-er',
      name: '经办人乙',
      posts: [{ id: 'post-er', ...second, unit } as never],
    })
    await house.as(WHO.deputy).act(id, 'urge', { note: '' })
    const ids = (await list(house, WHO.handler)).map((one) => one.id)
    expect((await list(house, 'demo-jingban-er')).map((one) => one.id)).toEqual(ids)
    await Promise.all(
      [WHO.handler, 'demo-jingban-er'].map((who) => house.as(who).api('message.read', { ids })),
    )
    for (const who of [WHO.handler, 'demo-jingban-er'])
      expect((await list(house, who)).every(({ read }) => read)).toBe(true)
    expect((await list(house, WHO.head)).some(({ read }) => read)).toBe(false)
  })

  test('别人的消息记不成已读，编号不像样的不收', async () => {
    const { house } = await inHand()
    const [mine] = await list(house, WHO.deputy)
    expect(await house.as('demo-daibiao-yi').api('message.read', { ids: [mine?.id] })).toMatchObject({
      data: { read: 0 },
    })
    expect((await list(house, WHO.deputy))[0]?.read).toBe(false)
    for (const ids of [[], ['{"$ne":""}'], [7], Array.from({ length: 51 }, (_one, n) => `m${n}`)])
      expect(await house.as(WHO.deputy).api('message.read', { ids })).toMatchObject({ code: 'bad-request' })
  })
})
