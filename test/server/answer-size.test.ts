import { buildSeeds } from '../../seeds/build'
import { plainDate } from '../../src/domain/shared/plain-date'
import { content, openHouse, reply, type House } from './support/house'
import { road, requestOf } from './support/road'

/* 答复有多大：列表一行不超过 400 字节（消息 440），任何一次答复不超过 64 KB，手机信号不好也打得开。 */

const ROW = 400
/** A message is a sentence of its own, with the ids by which it is opened and marked. */
const MESSAGE = 440
const ANSWER = 64 * 1024
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

let house: House
beforeAll(async () => {
  const {
    identities: _identities,
    people: _p,
    units: _u,
    congresses: _c,
    ...documents
  } = buildSeeds(plainDate('2026-11-25'))
  house = await openHouse('2026-11-25T01:00:00Z', documents)
})

const OFFICE = 'demo-gongwei-jia'
const CLERK = 'demo-jingban-zhujian'
const DEPUTY = 'demo-daibiao-jia'

test.each([
  ['公开列表', 'rows', '', 'published.search', { q: '' }],
  ['经办人的待办', 'items', CLERK, 'inbox.list', {}],
  ['代表的待办', 'items', DEPUTY, 'inbox.list', {}],
  ['代表工委的建议', 'rows', OFFICE, 'suggestion.list', {}],
  ['代表的建议', 'rows', DEPUTY, 'suggestion.list', {}],
  ['代表的消息', 'messages', DEPUTY, 'message.list', {}],
  ['名册', 'people', OFFICE, 'roster.people', { q: '' }],
])('%s：每一行、每一页', async (_name, key, openid, endpoint, input) => {
  const most = key === 'messages' ? MESSAGE : ROW
  let rows = 0
  for (let cursor: unknown; ;) {
    const asked = { ...input, ...(cursor ? { cursor } : {}) }
    const told = openid ? await house.as(openid).api(endpoint, asked) : await house.public(endpoint, asked)
    expect(told.ok || told).toBe(true)
    expect(bytes(told)).toBeLessThanOrEqual(ANSWER)
    const data = told.data as unknown as Record<string, unknown>
    for (const row of data[key] as { title?: string }[]) {
      rows += 1
      expect([row.title, bytes(row) <= most || bytes(row)]).toEqual([row.title, true])
    }
    cursor = data.next
    if (!cursor) break
  }
  expect(rows).toBeGreaterThan(0)
})

test('二十条诉求、条条都答的一件：打开和公开页都不超过 64 KB', async () => {
  const large = await openHouse()
  const asks = Array.from(
    { length: 20 },
    (_one, at) => `第 ${at + 1} 处：${'年内完成改造并公布进度'.repeat(6)}`,
  )
  const answers = asks.map((_ask, at) => ({
    ask: at + 1,
    outcome: 'adopted',
    text: '已经列入计划，按季度公布进展。'.repeat(8),
    reason: '',
  }))
  const inputs: Record<string, object> = {
    submit: { ...content, facts: '走访松陵街道的五个社区。'.repeat(80), asks },
    logContact: { asks: asks.map((_ask, at) => at + 1) },
    draftReply: { ...reply, answers },
  }
  let id: string | undefined
  for (const step of road.slice(0, road.findIndex(({ verb }) => verb === 'publish') + 1)) {
    const input = (doc: Parameters<typeof step.input>[0]) => ({ ...step.input(doc), ...inputs[step.verb] })
    const { send, requestId } = requestOf(large, { ...step, input }, id)
    const told = await send()
    expect([step.verb, told.ok || told.message]).toEqual([step.verb, true])
    id ??= requestId
  }
  const [{ code } = { code: '' }] = large.dump('published') as unknown as { code: string }[]
  const opened = await large.as(OFFICE).api('suggestion.open', { id })
  const read = await large.public('published.read', { code })
  for (const told of [opened, read]) {
    expect(told.ok).toBe(true)
    expect(bytes(told)).toBeGreaterThan(20_000)
    expect(bytes(told)).toBeLessThanOrEqual(ANSWER)
  }
})
