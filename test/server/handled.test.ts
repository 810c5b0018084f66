import type { Api } from '../../src/contract/api'
import type { Output } from '../../src/contract/endpoint'
import { newId, openHouse, content, type House } from './support/house'
import { road, walk, WHO } from './support/road'

/* 分办时看以往：相近的、已公开的建议由谁办过。 */

let house: House
const PUBLISHED = road.findIndex(({ verb }) => verb === 'publish') + 1

beforeEach(async () => {
  house = await openHouse()
})

async function handled(id: string, who: string = WHO.government) {
  const told = await house.as(who).api('unit.handled', { id })
  return { code: told.code, units: (told.data as unknown as Output<Api['unit.handled']> | undefined)?.units }
}

async function another(): Promise<string> {
  const input = { ...content, title: '关于在江陵街道增设社区助餐点的建议' }
  const requestId = newId()
  await house.as('demo-daibiao-yi').api('suggestion.start', { requestId, verb: 'submit', input })
  const office = house.as(WHO.office)
  await office.act(requestId, 'accept', { no: 8, session: '六次会议', category: 'welfare' })
  await office.act(requestId, 'handOver', { note: '' })
  return requestId
}

test('相近的公开以后，说得出由谁主办过', async () => {
  await walk(house, PUBLISHED)
  expect((await handled(await another())).units).toEqual([
    { id: 'zhujian', led: 1, supported: 0, returned: 0 },
  ])
})

test('没有公开的不算，自己不算', async () => {
  await walk(house, PUBLISHED - 1)
  expect((await handled(await another())).units).toEqual([])
})

test('代表、承办单位不看这个；看不到的建议就说没有找到', async () => {
  const id = await another()
  for (const who of [WHO.deputy, WHO.handler, WHO.head])
    expect((await handled(id, who)).code).toBe('not-yours')
  expect((await handled('0'.repeat(32))).code).toBe('not-found')
})
