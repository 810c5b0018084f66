import { buildSeeds } from '../../seeds/build'
import { plainDate } from '../../src/domain/shared/plain-date'
import { openHouse, type House } from './support/house'
import { road, walk } from './support/road'

/* 公众查公开的建议：按年份、进展、类别、领域、镇街、单位和词，怎么组合都用得上索引，一页一页读得完。 */

type Row = { code: string; title: string; chip: { label: string }; unit: string; replyClass: string }
type Found = { rows: Row[]; next?: string; found?: number }

const seeds = buildSeeds(plainDate('2026-11-25'))
let house: House
beforeAll(async () => {
  const { identities: _identities, ...documents } = seeds
  // 人员、单位、人大由房子自己装
  const { people: _people, units: _units, congresses: _congresses, ...rest } = documents
  house = await openHouse('2026-11-25T01:00:00Z', rest)
})

const search = async (input: object): Promise<Found> => {
  const told = await house.public('published.search', { q: '', ...input })
  if (!told.ok) throw new Error(told.message)
  return told.data as unknown as Found
}

async function all(input: object): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | undefined; ;) {
    const page = await search({ ...input, ...(cursor && { cursor }) })
    rows.push(...page.rows)
    cursor = page.next
    if (!cursor) return rows
  }
}

const published = seeds.published
const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code).sort()

test.each([
  ['年份', { year: 2025 }, (one: (typeof published)[number]) => one.year === 2025],
  ['类别', { replyClass: 'A' }, (one: (typeof published)[number]) => one.published.replyClass === 'A'],
  [
    '领域',
    { category: 'transport' },
    (one: (typeof published)[number]) => one.published.category === '交通出行',
  ],
  ['进展', { progress: 'closed' }, (one: (typeof published)[number]) => one.published.stage.key === 'closed'],
  [
    '镇街',
    { town: '盛泽' },
    (one: (typeof published)[number]) => one.published.delegation.startsWith('盛泽'),
  ],
  [
    '单位',
    { unit: '区住建局' },
    (one: (typeof published)[number]) => one.published.units.some(({ name }) => name === '区住建局'),
  ],
  [
    '几样一起',
    { year: 2025, progress: 'closed', replyClass: 'A' },
    (one: (typeof published)[number]) =>
      one.year === 2025 && one.published.stage.key === 'closed' && one.published.replyClass === 'A',
  ],
])('按%s筛选，一件不多一件不少', async (_name, input, fits) => {
  const wanted = published.filter(fits)
  expect(wanted.length).toBeGreaterThan(0)
  expect(codes(await all(input))).toEqual(codes(wanted))
})

test('每种选法各自和一起，都用得上索引，第一页两次往返，往后各一次', async () => {
  const choices = { year: 2025, replyClass: 'B', category: 'transport', town: '盛泽', progress: 'replied' }
  const parts = Object.entries({ ...choices, unit: '区住建局', q: '农贸市场' })
  for (let mask = 0; mask < 2 ** parts.length; mask += 1) {
    house.house.trips.length = 0
    await search(Object.fromEntries(parts.filter((_part, at) => mask & (1 << at))))
    expect(house.house.trips.length).toBeLessThanOrEqual(2)
  }
  const { next } = await search({})
  house.house.trips.length = 0
  await search({ cursor: next })
  expect(house.house.trips).toEqual(['find published'])
})

test('第一页说一共找到几件，翻页不再数', async () => {
  const first = await search({})
  expect(first.found).toBe(published.length)
  expect((await search({ cursor: first.next })).found).toBeUndefined()
  expect(await search({ q: '没有这样的词语' })).toEqual({ rows: [], found: 0 })
  expect(await search({ q: '。。。' })).toEqual({ rows: [], found: 0 })
})

test('核验码当作查找内容，大小写都行，直接找到那一件', async () => {
  const code = published[0]?.code ?? ''
  expect(codes((await search({ q: ` ${code.toLowerCase()} ` })).rows)).toEqual([code])
})

test('可选的年份、镇街、单位，正是公开件里有的', async () => {
  const { data } = await house.public('published.choices', {})
  const { years, towns, units } = data as unknown as { years: number[]; towns: string[]; units: string[] }
  expect(years).toEqual([...new Set(published.map(({ year }) => year))].sort((a, b) => b - a))
  expect(towns).toEqual([...new Set(published.map(({ town }) => town))].sort())
  expect(units).toContain('区住建局')
})

test.each([
  ['没有的领域', { category: '$ne' }],
  ['没有的进展', { progress: 'draft' }],
  ['不是文字的镇街', { town: { $gt: '' } }],
  ['没有这一项', { congress: 'wj' }],
])('%s，不查就退回', async (_name, input) => {
  house.house.trips.length = 0
  expect(await house.public('published.search', { q: '', ...input })).toMatchObject({
    ok: false,
    code: 'bad-request',
  })
  expect(house.house.trips).toEqual([])
})

test('新公开的一件马上查得到、选得到；撤下来就查不到', async () => {
  const fresh = await openHouse()
  const id = await walk(fresh, road.findIndex(({ verb }) => verb === 'publish') + 1)
  const now = async (input: object) =>
    ((await fresh.public('published.search', { q: '', ...input })).data as unknown as Found).rows.length
  expect([
    await now({ year: 2026, category: 'welfare', unit: '区住建局' }),
    await now({ year: 2025 }),
  ]).toEqual([1, 0])
  expect((await fresh.public('published.choices', {})).data).toMatchObject({
    years: [2026],
    units: ['区住建局'],
  })
  await fresh.tamper('published', id ?? '', (doc) => doc.replace('"visible":true', '"visible":false'))
  expect([await now({}), await now({ year: 2026 })]).toEqual([0, 0])
})
