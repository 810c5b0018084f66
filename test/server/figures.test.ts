import { ledgersOf } from '../../cloudfunctions/server/figures/ledgers'
import { recountOf } from '../../cloudfunctions/server/figures/recount'
import type { CollectionName } from '../../cloudfunctions/server/store/port'
import { buildSeeds } from '../../seeds/build'
import type { Board, Narrowing } from '../../src/domain/figures/board-schema'
import type { DelayKey, ListKey } from '../../src/domain/figures/lists'
import { differences } from '../../src/domain/figures/ledger'
import { plainDate } from '../../src/domain/shared/plain-date'
import { content, openHouse, type House } from './support/house'
import { walk, WHO } from './support/road'

/* 看板：每个数都打得开，打开是那么多件；只给该看的人；与重数一致。 */

const { suggestions, figureRows, sessions } = buildSeeds(plainDate('2026-11-25'))
const demo = () => openHouse('2026-11-25T01:00:00Z', { suggestions, figureRows, sessions })
const LEADER = 'demo-lingdao-jia'

async function boardFor(house: House, openid: string, narrowing: Narrowing = {}): Promise<Board> {
  const told = await house.as(openid).api('figures.board', narrowing)
  if (!told.ok) throw new Error(`${told.code} ${told.message}`)
  return (told.data as unknown as { board: Board }).board
}

async function lengthOf(house: House, openid: string, of: object): Promise<number> {
  let found = 0
  for (let cursor: string | undefined; ;) {
    const told = await house.as(openid).api('suggestion.list', { of, ...(cursor && { cursor }) })
    if (!told.ok) throw new Error(`${told.code} ${told.message}`)
    const { rows, next } = told.data as unknown as { rows: object[]; next?: string }
    found += rows.length
    if (!next) return found
    cursor = next
  }
}

/** Every figure of a board that opens a list. */
function figuresOf({ cards, cases }: Board): [ListKey, number][] {
  const parts = cards.flatMap(({ parts, apart, others }) => [...parts, ...apart, ...others])
  return [['cases', cases], ...parts.map(({ list, n }): [ListKey, number] => [list, n])]
}

async function eachOpens(house: House, openid: string, narrowing: Narrowing): Promise<number> {
  const board = await boardFor(house, openid, narrowing)
  for (const [list, n] of figuresOf(board))
    expect([list, await lengthOf(house, openid, { ...narrowing, list })]).toEqual([list, n])
  for (const { name: holder, running, delayed } of board.holders)
    for (const [of, n] of Object.entries({ running, delayed } satisfies Record<DelayKey, number>))
      expect([of, await lengthOf(house, openid, { ...narrowing, delay: { of, holder } })]).toEqual([of, n])
  return board.cases
}

test('演示数据里，每个数打开的名单正好那么多件', async () => {
  expect(await eachOpens(await demo(), WHO.office, {})).toBeGreaterThan(30)
})

test('按届次、单位、类别、年度筛选以后也一样', async () => {
  const house = await demo()
  const { choices } = await boardFor(house, WHO.government)
  const session = choices.sessions[0]?.value ?? ''
  const unit = choices.units[0]?.value ?? ''
  const category = (choices.categories[0]?.value ?? '') as NonNullable<Narrowing['category']>
  const year = Number(choices.years[0]?.value)
  for (const narrowing of [{ session }, { unit }, { category }, { year }, { session, unit }])
    await eachOpens(house, WHO.government, narrowing)
})

test('过一年再看，数和名单仍旧相等：逾期和到期当天才算', async () => {
  const house = await demo()
  await house.clock()
  house.passDays(400)
  const before = await boardFor(house, WHO.office)
  await eachOpens(house, WHO.office, {})
  expect(before.holders.length).toBeGreaterThan(0)
})

test('单位看到的就是自己主办的，问别的单位也只给自己的', async () => {
  const house = await demo()
  await eachOpens(house, WHO.handler, {})
  const own = await boardFor(house, WHO.handler)
  expect(own.own).toBe('区住建局')
  expect(own.units.map(({ label }) => label)).toEqual(['区住建局'])
  expect(await boardFor(house, WHO.handler, { unit: 'jiaotong' })).toEqual(own)
  expect(await lengthOf(house, WHO.handler, { list: 'cases', unit: 'jiaotong' })).toBe(own.cases)
})

test('没有公布的评价，单位从数上和名单上都看不出来', async () => {
  const house = await openHouse()
  await walk(house, 10)
  const part = async (openid: string, list: ListKey) =>
    figuresOf(await boardFor(house, openid)).find(([key]) => key === list)?.[1]
  expect([await part(WHO.office, 'satisfied'), await part(WHO.handler, 'satisfied')]).toEqual([1, 0])
  expect(await part(WHO.handler, 'sealed')).toBe(1)
  expect(await lengthOf(house, WHO.handler, { list: 'satisfied' })).toBe(0)
  expect(await lengthOf(house, WHO.handler, { list: 'sealed' })).toBe(1)
})

test.each([
  ['代表', WHO.deputy],
  ['主席团', 'demo-zhuxituan-jia'],
])('%s没有看板，名单也打不开', async (_who, openid) => {
  const house = await demo()
  const board = await house.as(openid).api('figures.board', {})
  expect(board).toMatchObject({ ok: false, code: 'not-yours' })
  const list = await house.as(openid).api('suggestion.list', { of: { list: 'cases' } })
  if (list.ok) expect(list.data).toEqual({ rows: [] })
  else expect(list.code).toBe('not-yours')
})

test.each([WHO.office, WHO.government, LEADER])('%s 看得到全部单位', async (openid) => {
  const board = await boardFor(await demo(), openid)
  expect([board.own, board.units.length > 3]).toEqual([undefined, true])
})

test('别的一级人大的看板里没有这一级的', async () => {
  const town = { id: 'x1', role: 'deputyOffice' as const, congress: 'zhenze', since: plainDate('2021-12-01') }
  const people = [{ _id: 'x', openid: 'demo-x', name: '镇人大甲', posts: [town] }]
  const house = await openHouse('2026-11-25T01:00:00Z', { suggestions, figureRows, people })
  expect((await boardFor(house, 'demo-x')).cases).toBe(0)
  expect(await lengthOf(house, 'demo-x', { list: 'cases' })).toBe(0)
})

test('名单要说清是哪一个：一个不说、说两个都不行', async () => {
  const house = await demo()
  for (const one of [
    {},
    { list: 'cases', delay: { of: 'running', holder: '区住建局' } },
    { list: 'nothing' },
  ])
    expect((await house.as(WHO.office).api('suggestion.list', { of: one })).ok).toBe(false)
})

test('读看板两次，翻名单两次，与有多少件无关', async () => {
  const trips = async (house: House, endpoint: string, input: object) => {
    await house.as(WHO.office).api('account.me', {}) // people and congresses are known by now
    await house.as(WHO.office).api(endpoint, input)
    const before = house.trips.length
    await house.as(WHO.office).api(endpoint, input)
    return house.trips.slice(before).filter((trip) => !trip.includes('people'))
  }
  const few = await openHouse()
  await walk(few, 4)
  for (const [endpoint, input] of [
    ['figures.board', {}],
    ['suggestion.list', { of: { list: 'cases' } }],
  ] as const) {
    const here = await trips(few, endpoint, input)
    expect([endpoint, here.length]).toEqual([endpoint, 2])
    expect(await trips(await demo(), endpoint, input)).toEqual(here)
  }
})

async function recountDiffers(house: House): Promise<string[]> {
  const found: string[] = []
  for (const { session, ledger } of await ledgersOf(house.ports.store, 'wj'))
    found.push(...differences(ledger, await recountOf(house.ports, { congress: 'wj', session })))
  return found
}

const stored = (house: House) => house.dump('figureLedgers').map(({ keys, cells }) => ({ keys, cells }))

test('计时跑一次、跑三次，账都一样，与重数相等', async () => {
  const house = await demo()
  expect(await recountDiffers(house)).toEqual([])
  await house.clock()
  const once = stored(house)
  expect(house.dump('figureRows').every(({ uncounted }) => uncounted === false)).toBe(true)
  await house.clock()
  await house.clock()
  expect(stored(house)).toEqual(once)
  expect(await recountDiffers(house)).toEqual([])
})

test('还没记进账的变化，看板上马上就有', async () => {
  const house = await openHouse()
  await walk(house, 3)
  await house.clock()
  expect((await boardFor(house, WHO.office)).cases).toBe(1)
  const at = house.house.now
  await walkOn(house)
  expect(house.house.now).toBe(at)
  expect((await boardFor(house, WHO.office)).cases).toBe(2)
})

/** Another suggestion, handed over. */
async function walkOn(house: House): Promise<void> {
  const requestId = 'b'.repeat(32)
  await house.as(WHO.deputy).api('suggestion.start', { requestId, verb: 'submit', input: content })
  const number = { no: 8, session: '六次会议', category: 'health' }
  expect(await house.as(WHO.office).act(requestId, 'accept', number)).toMatchObject({ ok: true })
  expect(await house.as(WHO.office).act(requestId, 'handOver', { note: '' })).toMatchObject({ ok: true })
}

/** The n-th writing of the clock to these collections goes wrong, before or after it reached the disk. */
function breakAt(house: House, n: number, fault: 'before' | 'after'): void {
  let seen = 0
  house.house.breaks = (method: string, name: CollectionName) => {
    if (method === 'find' || !name.startsWith('figure')) return false
    seen += 1
    return seen === n ? fault : false
  }
}

test.each(['before', 'after'] as const)(
  '记账时在任何一次写入断掉（%s），再跑一次，一件不多一件不少',
  async (fault) => {
    for (let n = 1; n <= 7; n += 1) {
      const house = await openHouse()
      await walk(house, 5)
      await house.clock()
      await walk2(house)
      breakAt(house, n, fault)
      await house.clock()
      house.house.breaks = undefined
      expect(await recountDiffers(house)).toEqual([])
      await house.clock()
      expect([n, await recountDiffers(house)]).toEqual([n, []])
      expect(house.dump('figureRows').every(({ uncounted }) => uncounted === false)).toBe(true)
    }
  },
)

/** The case already folded goes on, and another comes. */
async function walk2(house: House): Promise<void> {
  const [first] = house.dump('suggestions')
  const contact = { on: '2026-03-02', way: 'phone', who: '承办人甲', reached: true, asks: [1], note: '' }
  expect(await house.as(WHO.handler).act(first?._id ?? '', 'logContact', contact)).toMatchObject({ ok: true })
  await walkOn(house)
}

test('账被改坏了，第二天重数时说出差在哪里，并改正', async () => {
  const house = await demo()
  await house.clock()
  await house.clock()
  const good = stored(house)
  const [ledger] = house.dump('figureLedgers') as unknown as { _id: string; cells: { n: string }[] }[]
  const cells = (ledger?.cells ?? []).map((cell, at) => (at === 0 ? { ...cell, n: '0 2r' } : cell))
  await house.ports.store.updateIf('figureLedgers', { _id: ledger?._id ?? '' }, { cells } as never)
  expect(stored(house)).not.toEqual(good)
  house.passDays(1)
  house.lines.length = 0
  await house.clock()
  expect(house.lines).toContainEqual(expect.objectContaining({ outcome: 'figures-differ' }))
  expect(await recountDiffers(house)).toEqual([])
})

test('一件建议的份与它的记录对不上了，第二天重数时重画、再记账', async () => {
  const house = await demo()
  await house.clock()
  const [row] = house.dump('figureRows').filter(({ share }) => share !== undefined)
  await house.ports.store.updateIf(
    'figureRows',
    { _id: row?._id ?? '' },
    { share: undefined, marks: ['nothing'] },
  )
  house.passDays(1)
  house.lines.length = 0
  await house.clock()
  expect(house.lines).toContainEqual(expect.objectContaining({ outcome: 'figures-redrawn', cases: 1 }))
  await house.clock()
  expect(await recountDiffers(house)).toEqual([])
  await eachOpens(house, WHO.office, {})
})
