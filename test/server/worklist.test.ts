import type { Api } from '../../src/contract/api'
import type { Output } from '../../src/contract/endpoint'
import { plainDate } from '../../src/domain/shared/plain-date'
import { buildSeeds } from '../../seeds/build'
import { newId, openHouse, type House } from './support/house'

/* The clerk with more than forty items: what is listed, counted, narrowed and found, over the demo cases. */

const seeds = buildSeeds(plainDate('2026-11-25'))
const CLERK = 'demo-jingban-shuili'
type Answer = Output<Api['inbox.list']>
type Item = Answer['items'][number]

let house: House

beforeEach(async () => {
  const { suggestions, inbox } = seeds
  house = await openHouse('2026-11-25T01:00:00Z', { suggestions, inbox })
})

async function page(input: object = {}, who = CLERK): Promise<Answer> {
  const told = await house.as(who).api('inbox.list', input)
  if (!told.ok) throw new Error(told.message)
  return told.data as unknown as Answer
}

async function all(input: object = {}, who = CLERK): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const answer = await page({ ...input, ...(cursor && { cursor }) }, who)
    items.push(...answer.items)
    cursor = answer.next
  } while (cursor)
  return items
}

const counts = (answer: Answer, facet: keyof NonNullable<Answer['tally']>['by']) =>
  Object.fromEntries((answer.tally?.by[facet] ?? []).map(({ value, count }) => [value, count]))

function countedBy(items: readonly Item[], field: 'urgency' | 'verb'): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const item of items) counted[item[field]] = (counted[item[field]] ?? 0) + 1
  return counted
}

test('四十多件，最急的在前；数字数的是全部，不只是这一页', async () => {
  const first = await page()
  const items = await all()
  expect(items.length).toBeGreaterThan(40)
  expect(first.items.length).toBeLessThan(items.length)
  expect(first.tally?.total).toBe(items.length)
  const order = items.map(({ urgency }) => ['late', 'week', 'later'].indexOf(urgency))
  expect(order).toEqual([...order].sort())
  expect(counts(first, 'urgency')).toEqual(countedBy(items, 'urgency'))
})

test.each([
  ['urgency', 'late'],
  ['urgency', 'week'],
  ['verb', 'sign'],
  ['part', 'supporting'],
  ['category', 'environment'],
  ['stage', 'handling'],
  ['kind', 'suggestion'],
] as const)('按 %s = %s 筛选，翻完各页就是数字说的那么多', async (facet, value) => {
  const before = counts(await page(), facet)[value]
  const narrowed = await page({ [facet]: value })
  const items = await all({ [facet]: value })
  expect(before).toBeGreaterThan(0)
  expect([items.length, narrowed.tally?.total]).toEqual([before, before])
  if (facet in (items[0] ?? {})) for (const item of items) expect(item).toMatchObject({ [facet]: value })
})

test('筛选之间一起算：选了已逾期，再看各事项的数字，就是逾期里各有多少', async () => {
  const late = await page({ urgency: 'late' })
  const items = await all({ urgency: 'late' })
  expect(counts(late, 'verb')).toEqual(countedBy(items, 'verb'))
  expect(counts(late, 'urgency')).toEqual(counts(await page(), 'urgency'))
})

test('按标题、编号、代表团查找；找不到就是没有', async () => {
  const found = async (words: string) => (await all({ words })).map(({ no }) => no)
  expect(await found('震泽镇道路积水')).toHaveLength(1)
  const [one] = await all({ words: '同里镇圩区' })
  expect(one).toBeDefined()
  for (const words of [String(one?.no), `第${one?.no}号`]) expect(await found(words)).toContain(one?.no)
  expect((await all({ words: '同里代表团' })).every(({ from }) => from.includes('同里'))).toBe(true)
  expect(await found('没有这样的事')).toEqual([])
  expect(await found('！？')).toEqual([])
})

test('别的单位的事不在其中，查找也找不到', async () => {
  const [theirs] = await all({}, 'demo-jingban-zhujian')
  expect(theirs).toBeDefined()
  expect(await all({ words: theirs?.title ?? '' })).toEqual([])
})

test('待办里的版本就是这件建议的版本：照它签收就办成，签过的再签被告知', async () => {
  const [first, second] = await all({ verb: 'sign' })
  if (!first || !second) throw new Error('nothing to sign')
  const sign = ({ caseId, rev }: Item, requestId = newId()) =>
    house.as(CLERK).api('suggestion.act', { id: caseId, rev, verb: 'sign', input: {}, requestId })
  const once = newId()
  expect((await sign(first, once)).ok).toBe(true)
  expect((await sign(first, once)).ok).toBe(true)
  expect((await sign(first)).code).toBe('stale')
  expect((await sign(second)).ok).toBe(true)
  const left = await all({ verb: 'sign' })
  expect(left.map(({ caseId }) => caseId)).not.toContain(first.caseId)
})

test('左边各队列的数字就是列得出的件数，单位、办公室、代表各看各的', async () => {
  for (const who of [CLERK, 'demo-gongwei-jia', 'demo-jiaoban-jia', 'demo-daibiao-jia']) {
    const told = await house.as(who).api('suggestion.counts', {})
    const { counts, waiting } = told.data as unknown as Output<Api['suggestion.counts']>
    expect([who, waiting]).toEqual([who, (await page({}, who)).tally?.total])
    for (const { stage, count } of counts) {
      let [seen, cursor] = [0, undefined as string | undefined]
      do {
        const asked = { stages: [stage], ...(cursor && { cursor }) }
        const { rows, next } = (await house.as(who).api('suggestion.list', asked)).data as unknown as {
          rows: object[]
          next?: string
        }
        ;[seen, cursor] = [seen + rows.length, next]
      } while (cursor)
      expect([who, stage, count]).toEqual([who, stage, seen])
    }
  }
})

test('建议列表按类别筛选，按编号、标题、代表、代表团、单位查找', async () => {
  const rows = async (input: object) => {
    const told = await house.as('demo-gongwei-jia').api('suggestion.list', input)
    return (told.data as unknown as Output<Api['suggestion.list']>).rows
  }
  expect((await rows({ words: '047' })).map(({ no }) => no)).toContain(47)
  expect((await rows({ words: '区水务局' })).length).toBeGreaterThan(10)
  expect((await rows({ words: '电动自行车集中充电' }))[0]?.no).toBe(47)
  expect((await rows({ words: '代表甲' })).every(({ author }) => author.startsWith('代表甲'))).toBe(true)
  const roads = await rows({ category: 'transport', stages: ['handling'] })
  expect(roads.every(({ stage }) => stage.key === 'handling')).toBe(true)
  expect(await rows({ words: '没有这样的事' })).toEqual([])
})

test('筛选和查找的坏输入被挡住', async () => {
  const bad = [
    { words: '水'.repeat(41) },
    { urgency: 'soon' },
    { verb: { $ne: '' } },
    { category: '水' },
    { cursor: '$' },
  ]
  for (const input of bad) {
    const told = await house.as(CLERK).api('inbox.list', input)
    expect([input, told.code]).toEqual([input, 'bad-request'])
  }
})

test('请人联名的待办，说的是领衔的代表', async () => {
  const items = await all({}, 'demo-daibiao-jia')
  const asked = items.filter(({ kind, verb }) => kind === 'suggestion' && verb === 'cosign')
  expect(asked.map(({ from }) => from)).toEqual([expect.stringMatching(/^代表. · .+代表团$/)])
})
