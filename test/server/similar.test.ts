import { content, openHouse, type House, type Told } from './support/house'
import { caseIn, road, WHO, walk } from './support/road'
import { plainDate } from '../../src/domain/shared/plain-date'
import type { PersonDoc } from '../../seeds/people'

/* 前情卡 on the server: who finds what, in how many round trips, and the counts that are folded beside it. */

const COLLEAGUE = 'demo-colleague'
const TOWN = 'demo-town-deputy'
const since = plainDate('2021-12-01')
const deputyOf = (id: string, openid: string, congress: string): PersonDoc => ({
  _id: id,
  openid,
  name: '代表同事',
  posts: [{ id: `${id}-post`, role: 'deputy', congress, delegation: '震泽代表团', since }],
})
const TOWN_CONGRESS = { _id: 'town', name: '某镇人大', prefix: 'TO', session: '三次会议', parent: 'wj' }

let house: House

beforeEach(async () => {
  house = await openHouse('2026-03-02T01:00:00Z', {
    people: [deputyOf('colleague', COLLEAGUE, 'wj'), deputyOf('town-deputy', TOWN, 'town')],
    congresses: [TOWN_CONGRESS],
  })
})

const draft = { title: '关于社区办老年食堂的建议', asks: ['开三家长者食堂'] }
type Row = { id: string; own: boolean; title: string; why: string[]; kinds: string[]; code?: string }

async function search(openid: string, input: object = draft): Promise<Row[]> {
  const told = await house.as(openid).api('similar.search', input)
  if (!told.ok) throw new Error(`${told.code} ${told.message}`)
  return (told.data as unknown as { rows: Row[] }).rows
}

const PUBLISHED = road.findIndex(({ verb }) => verb === 'publish') + 1

test('草稿谁也查不到，自己写另一件时也查不到', async () => {
  const requestId = 'a'.repeat(32)
  await house.as(WHO.deputy).api('suggestion.start', { requestId, verb: 'saveDraft', input: content })
  expect(await search(WHO.deputy)).toEqual([])
  expect(await search(COLLEAGUE)).toEqual([])
})

test('提交以后自己查得到，没有公开以前别的代表查不到', async () => {
  for (let steps = 1; steps < PUBLISHED; steps += 3) {
    house = await openHouse('2026-03-02T01:00:00Z', { people: [deputyOf('colleague', COLLEAGUE, 'wj')] })
    const id = await walk(house, steps)
    expect((await search(WHO.deputy)).map((row) => row.id)).toEqual([id])
    expect(await search(COLLEAGUE)).toEqual([])
  }
})

test('公开以后本级代表和下级代表都查得到，类别、承诺一并告诉', async () => {
  const id = await walk(house, PUBLISHED)
  for (const openid of [COLLEAGUE, TOWN]) {
    const [row] = await search(openid)
    expect(row).toMatchObject({
      id,
      own: false,
      year: 2026,
      no: 7,
      replyClass: 'B',
      classMeaning: expect.any(String) as string,
      outcome: '采纳 1 条',
      promises: [{ what: '新增社区助餐点 3 处', label: '未到期' }],
      kinds: ['second', 'anew'],
    })
    expect(row?.why.join(' ')).toContain('食堂≈')
    expect(row?.code).toMatch(/^WJ26-007-/)
  }
})

test('自己的只列一次，不能附议自己', async () => {
  await walk(house, PUBLISHED)
  const rows = await search(WHO.deputy)
  expect(rows.map(({ own, kinds }) => [own, kinds])).toEqual([[true, ['anew']]])
})

test('承诺逾期没有兑现，可以追问', async () => {
  await walk(house, PUBLISHED)
  house.house.now = Date.parse('2027-01-05T01:00:00Z')
  expect((await search(COLLEAGUE))[0]).toMatchObject({
    promises: [{ label: '逾期未兑现', tone: 'danger' }],
    kinds: ['second', 'pursue', 'anew'],
  })
})

test('上级代表查不到下级的', async () => {
  const sent = await house.as(TOWN).api('suggestion.start', {
    requestId: 'b'.repeat(32),
    verb: 'submit',
    input: content,
  })
  expect(sent.ok).toBe(true)
  expect((await search(TOWN)).length).toBe(1)
  expect(await search(COLLEAGUE)).toEqual([])
})

test('退回修改的又成了草稿，查不到；改好再交又查得到', async () => {
  const id = (await walk(house, 1)) ?? ''
  const back = { code: 'unclear', note: '请写明地点和数量' }
  const told = await house.as(WHO.office).act(id, 'returnForRevision', back)
  expect(told).toMatchObject({ ok: true })
  expect(await search(WHO.deputy)).toEqual([])
  await house.as(WHO.deputy).act(id, 'submit', content)
  expect((await search(WHO.deputy)).length).toBe(1)
})

test('只公开标题的，诉求里的词查不到它', async () => {
  const title = '关于改善民生的建议'
  const titleOnly = {
    ...content,
    title,
    asks: ['新增老年助餐点三处'],
    facts: content.facts,
    publicity: 'titleOnly',
  }
  house = await openHouse('2026-03-02T01:00:00Z', { people: [deputyOf('colleague', COLLEAGUE, 'wj')] })
  const requestId = 'c'.repeat(32)
  await house.as(WHO.deputy).api('suggestion.start', { requestId, verb: 'submit', input: titleOnly })
  for (const { by, verb, input } of road.slice(1, PUBLISHED)) {
    const told = await house.as(WHO[by]).act(requestId, verb, input(caseIn(house, requestId)))
    expect([verb, told.ok]).toEqual([verb, true])
  }
  expect((await search(WHO.deputy)).length).toBe(1)
  expect(await search(COLLEAGUE)).toEqual([])
})

test('不是代表的，问不到', async () => {
  for (const openid of [WHO.office, WHO.government, WHO.handler]) {
    expect(await house.as(openid).api('similar.search', draft)).toMatchObject({
      ok: false,
      code: 'not-yours',
    })
  }
})

test('标题还没写，什么也不查', async () => {
  await walk(house, PUBLISHED)
  expect(await search(COLLEAGUE, { title: '', asks: [] })).toEqual([])
  expect(await search(COLLEAGUE, { title: '关于进一步加强的建议', asks: [''] })).toEqual([])
})

test('查一次：认人之外两次往返，词表和计数一分钟只问一次', async () => {
  await walk(house, PUBLISHED)
  await search(COLLEAGUE)
  house.house.trips.length = 0
  await search(COLLEAGUE)
  expect(house.house.trips).toEqual(['find people', 'find similarIndex', 'find similarIndex'])
})

/* the counts */

const counts = () =>
  house.dump('similarCounts')[0] as unknown as { cases: number; counts: Record<string, number> } | undefined

test('每件只计一次，计时运行多少次都一样', async () => {
  await walk(house, 3)
  await house.clock()
  const first = counts()
  expect(first?.cases).toBe(1)
  expect(first?.counts['#助餐']).toBe(1)
  await house.clock()
  expect(counts()).toEqual(first)
})

test('同一件往前走了几步，计数不变', async () => {
  const id = (await walk(house, 2)) ?? ''
  await house.clock()
  const before = counts()?.counts
  await house.as(WHO.office).act(id, 'handOver', { note: '' })
  await house.clock()
  expect(counts()?.counts).toEqual(before)
})

test('计数在哪一步断电都不多计、不少计', async () => {
  await walk(house, 1)
  for (let at = 1; at < 12; at += 1) {
    for (const fault of ['before', 'after'] as const) {
      let trip = 0
      house.house.breaks = () => {
        trip += 1
        return trip === at ? fault : false
      }
      await Promise.resolve(house.clock()).catch(() => undefined)
      house.house.breaks = undefined
      await house.clock()
      expect([at, fault, counts()?.cases, counts()?.counts['#助餐']]).toEqual([at, fault, 1, 1])
    }
  }
})

/* the words */

const save = (openid: string, rev: number, groups: string[][]) =>
  house.as(openid).api('similar.words.save', { rev, groups })

test('代表工委补充的同义词，原来查不到的查得到了', async () => {
  await walk(house, PUBLISHED)
  const slang = { title: '关于开办幸福饭堂的建议', asks: ['开三家幸福饭堂'] }
  expect(await search(COLLEAGUE, slang)).toEqual([])
  expect((await save(WHO.office, 0, [['幸福饭堂', '助餐点']])).ok).toBe(true)
  house.passDays(1)
  house.house.now += 86_400_000
  await house.clock()
  const rows = await search(COLLEAGUE, slang)
  expect(rows.map(({ why }) => why)).toEqual([['幸福饭堂≈助餐点']])
})

test('补充的一组全是新词，旧的建议由计时重新归入', async () => {
  const id = 'd'.repeat(32)
  const odd = { ...content, title: '关于保护桃花水母的建议', asks: ['划出桃花水母保护水域'] }
  await house.as(WHO.deputy).api('suggestion.start', { requestId: id, verb: 'submit', input: odd })
  await house.clock()
  await save(WHO.office, 0, [['桃花水母', '降落伞鱼']])
  house.house.now += 120_000
  await house.clock()
  const [row] = await search(WHO.deputy, { title: '关于降落伞鱼的建议', asks: [] })
  expect(row).toMatchObject({ id, why: ['降落伞鱼≈桃花水母'] })
  expect(counts()?.counts['#桃花水母']).toBe(1)
})

test('记下谁、哪天、增减了什么；同样的再存一次什么也不变', async () => {
  await save(WHO.office, 0, [['幸福饭堂', '助餐点']])
  const second = await save(WHO.office, 1, [['小电驴', '电瓶车']])
  expect(second.data).toMatchObject({
    rev: 2,
    groups: [{ words: ['小电驴', '电瓶车'], on: '2026-03-02' }],
    log: [
      { added: [['幸福饭堂', '助餐点']] },
      { added: [['小电驴', '电瓶车']], removed: [['幸福饭堂', '助餐点']] },
    ],
  })
  const again = await save(WHO.office, 1, [['小电驴', '电瓶车']])
  expect(again.data).toEqual(second.data)
})

test('别人刚改过，后存的不覆盖', async () => {
  await save(WHO.office, 0, [['幸福饭堂', '助餐点']])
  expect(await save(WHO.office, 0, [['小电驴', '电瓶车']])).toMatchObject({ ok: false, code: 'stale' })
})

test.each<[string, unknown, string]>([
  ['套话', [['建议', '意见稿']], '套话'],
  [
    '一个词写两次',
    [
      ['小电驴', '电瓶车'],
      ['电瓶车', '代步车'],
    ],
    '写了两次',
  ],
  ['一组只有一个词', [['小电驴']], '至少写两个词'],
  ['一个字', [['电', '电瓶车']], '2 到 12 个字'],
  ['带标点', [['电瓶车！', '小电驴']], '不要标点'],
  ['不是文字', [[{ $gt: '' }, '小电驴']], '请填写词'],
])('同义词写得不对（%s），说清楚怎么改，什么也不存', async (_name, groups, sentence) => {
  const told = await save(WHO.office, 0, groups as string[][])
  expect(told.ok).toBe(false)
  expect(told.message).toContain(sentence)
  expect(house.dump('similarWords')).toEqual([])
})

test('同义词只由代表工委看和改', async () => {
  for (const openid of [WHO.deputy, WHO.government, WHO.handler, WHO.head]) {
    expect(await save(openid, 0, [['小电驴', '电瓶车']])).toMatchObject({ ok: false, code: 'not-yours' })
    expect((await house.as(openid).api('similar.words.list', {})) as Told).toMatchObject({
      code: 'not-yours',
    })
  }
})

/* a draft that names an earlier case */

type Opened = { view: { content: { relatesTo: object[] } } }
const named = async (openid: string, id: string) => {
  const told = await house.as(openid).api('suggestion.open', { id })
  if (!told.ok) throw new Error(told.code)
  return (told.data as unknown as Opened).view.content.relatesTo
}

async function seconding(earlier: string): Promise<string> {
  const requestId = 'e'.repeat(32)
  const input = { ...content, relatesTo: [{ id: earlier, kind: 'second' }] }
  const told = await house.as(COLLEAGUE).api('suggestion.start', { requestId, verb: 'submit', input })
  expect(told).toMatchObject({ ok: true })
  return requestId
}

test('关联已公开的一件，谁看这件建议都看得到它的标题和去处', async () => {
  const id = await seconding((await walk(house, PUBLISHED)) ?? '')
  const page = { kind: 'second', label: '附议', title: content.title, no: 7, opens: 'page' }
  expect(await named(COLLEAGUE, id)).toMatchObject([page])
  expect(await named(WHO.office, id)).toMatchObject([{ ...page, opens: 'case' }])
})

test('关联没有公开的一件，只说关系，不透露标题', async () => {
  const hidden = (await walk(house, 3)) ?? ''
  const id = await seconding(hidden)
  expect(await named(COLLEAGUE, id)).toEqual([{ id: hidden, kind: 'second', label: '附议' }])
  expect(await named(WHO.office, id)).toMatchObject([{ title: content.title, opens: 'case' }])
})

test('关联一件不存在的，和关联看不到的一样', async () => {
  const id = await seconding('f'.repeat(32))
  expect(await named(COLLEAGUE, id)).toEqual([{ id: 'f'.repeat(32), kind: 'second', label: '附议' }])
})
