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
