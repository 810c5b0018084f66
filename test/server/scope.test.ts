import { api } from '../../src/contract/api'
import { plainDate } from '../../src/domain/shared/plain-date'
import { buildSeeds } from '../../seeds/build'
import type { PersonDoc } from '../../seeds/people'
import { content, newId, openHouse, type House, type Told } from './support/house'
import { caseIn } from './support/road'

/* Who sees what, over all the demo cases: what is listed can be opened, and what can be opened is listed. */

const seeds = buildSeeds(plainDate('2026-11-25'))
const elsewhere = { role: 'deputyOffice', congress: 'elsewhere', since: plainDate('2021-12-01') } as const
const strangers: PersonDoc[] = [
  { _id: 'stranger', openid: 'demo-stranger', name: '外地人', posts: [{ id: 's1', ...elsewhere }] },
  {
    _id: 'impostor',
    openid: 'demo-impostor',
    name: '假计时',
    posts: [{ id: 's2', ...elsewhere, role: 'clock' as const, congress: 'wj' }],
  },
]
const hat = (id: string, congress: string) => ({
  id,
  role: 'deputy' as const,
  congress,
  delegation: '震泽代表团',
  since: plainDate('2021-12-01'),
})
strangers.push({
  _id: 'two-hats',
  openid: 'demo-two-hats',
  name: '代表两级',
  posts: [hat('hat-wj', 'wj'), hat('hat-town', 'town')],
})
const people: PersonDoc[] = [...seeds.people, ...strangers]

let house: House

beforeAll(async () => {
  const { suggestions, motions, sessions, activities, inbox, published } = seeds
  house = await openHouse('2026-11-25T01:00:00Z', {
    suggestions,
    motions,
    sessions,
    activities,
    inbox,
    published,
    people: strangers,
  })
})

type Page = {
  rows?: { id: string }[]
  items?: { id: string; caseId: string; kind: string; verb: string }[]
  next?: string
}

async function pages(ask: (cursor: object) => Promise<Told>): Promise<Page[]> {
  const found: Page[] = []
  for (let cursor: object = {}; found.length < 50;) {
    const told = await ask(cursor)
    if (!told.ok) throw new Error(told.code)
    const page = told.data as unknown as Page
    found.push(page)
    if (!page.next) return found
    cursor = { cursor: page.next }
  }
  throw new Error('the list has no end')
}

const posts = people.flatMap(({ openid, posts: held }) =>
  held
    .filter(({ role, until }) => role !== 'clock' && !until)
    .map((post) => ({ openid, post: post.id, role: post.role })),
)
const one = (role: string) => posts.filter((post) => post.role === role).slice(0, 3)
const some = [
  ...Object.keys({ deputy: 0, unitHandler: 0, unitHead: 0, deputyOffice: 0, governmentOffice: 0, leader: 0 }),
].flatMap(one)

test.each(some.map(({ role, openid, post }) => [role, openid, post]))(
  '%s（%s）：列得出的都打得开，打得开的都列得出，一件不重',
  async (_role, openid, post) => {
    const person = house.as(openid)
    const ask = (endpoint: string, input: object) => person.send({ endpoint, input, post })
    const listed = (await pages((cursor) => ask('suggestion.list', cursor))).flatMap(({ rows = [] }) =>
      rows.map(({ id }) => id),
    )
    expect(new Set(listed).size).toBe(listed.length)
    const opened: string[] = []
    for (const { _id } of seeds.suggestions) {
      if ((await ask('suggestion.open', { id: _id })).ok) opened.push(_id)
    }
    expect([...listed].sort()).toEqual(opened.sort())
  },
)

test('待办里的每一件都打得开，而且那个动作真的做得了', async () => {
  let seen = 0
  for (const { openid, post } of posts) {
    const ask = (endpoint: string, input: object) => house.as(openid).send({ endpoint, input, post })
    const items = (await pages((cursor) => ask('inbox.list', cursor))).flatMap((page) => page.items ?? [])
    for (const { caseId, kind, verb } of items) {
      if (kind === 'duty') continue // a year is a page of its own, without a list of offers
      const { data } = await ask(`${kind}.open`, { id: caseId })
      const { offers } = data as unknown as { offers: { verb: string }[] }
      expect(offers.map((offer) => offer.verb)).toContain(verb)
      seen += 1
    }
  }
  const desks = new Map(
    seeds.inbox.filter(({ open, kind }) => open && kind !== 'duty').map(({ _id, party }) => [_id, party]),
  )
  expect(seen).toBeGreaterThanOrEqual(desks.size)
})

test('阶段只能收窄自己看得到的范围，不能放宽', async () => {
  for (const { openid, post } of some) {
    const ask = (input: object) => house.as(openid).send({ endpoint: 'suggestion.list', input, post })
    const all = (await pages(ask)).flatMap(({ rows = [] }) => rows.map(({ id }) => id))
    const parts: string[] = []
    for (const stage of new Set(seeds.suggestions.map((doc) => doc.stage))) {
      const part = await pages((cursor) => ask({ stages: [stage], ...cursor }))
      for (const id of part.flatMap(({ rows = [] }) => rows.map((row) => row.id))) {
        expect(seeds.suggestions.find(({ _id }) => _id === id)?.stage).toBe(stage)
        parts.push(id)
      }
    }
    expect(parts.sort()).toEqual([...all].sort())
  }
})

test('看不到的和没有的，回答一个字不差', async () => {
  const told = async (openid: string, id: string) => {
    const { requestId: _own, ...open } = (await house.as(openid).api('suggestion.open', { id })) as Told & {
      requestId: string
    }
    const body = { id, rev: 1, verb: 'withdraw', input: { reason: '不想办了不想办了' }, requestId: newId() }
    const { requestId: _other, ...act } = (await house.as(openid).api('suggestion.act', body)) as Told & {
      requestId: string
    }
    return { open, act }
  }
  for (const openid of ['demo-stranger', 'demo-daibiao-bing', 'demo-jingban-shuiwu', 'demo-lingdao-jia']) {
    if (!people.some((person) => person.openid === openid)) continue
    const hidden = []
    for (const { _id } of seeds.suggestions) {
      if (!(await house.as(openid).api('suggestion.open', { id: _id })).ok) hidden.push(_id)
    }
    expect(hidden.length).toBeGreaterThan(0)
    for (const id of hidden.slice(0, 10)) expect(await told(openid, id)).toEqual(await told(openid, newId()))
  }
})

test('外地的人大什么也看不到，什么也动不了', async () => {
  const before = JSON.stringify(house.dump('suggestions'))
  const stranger = house.as('demo-stranger')
  expect((await stranger.api('suggestion.list', {})).data).toEqual({ rows: [] })
  expect((await stranger.api('inbox.list', {})).data).toMatchObject({ items: [], tally: { total: 0 } })
  expect((await stranger.api('unit.list', {})).data).toEqual({ units: [] })
  for (const doc of seeds.suggestions) {
    const { rev } = caseIn(house, doc._id)
    const body = { id: doc._id, rev, verb: 'accept', requestId: newId(), input: {} }
    expect((await stranger.api('suggestion.act', body)).code).toBe('not-found')
  }
  expect(JSON.stringify(house.dump('suggestions'))).toBe(before)
})

test('在两级人大都当代表的人，用一个身份看不到另一个身份的建议和待办', async () => {
  const ask = (post: string, endpoint: string, input: object) =>
    house.as('demo-two-hats').send({ endpoint, input, post })
  const started = await ask('hat-wj', 'suggestion.start', {
    requestId: newId(),
    verb: 'submit',
    input: content,
  })
  const { id, rev } = started.data as unknown as { id: string; rev: number }
  const back = { code: 'unclear', note: '请写明具体社区' }
  const body = { id, rev, verb: 'returnForRevision', input: back, requestId: newId() }
  expect((await house.as('demo-gongwei-jia').api('suggestion.act', body)).ok).toBe(true)
  for (const [post, seen] of [
    ['hat-wj', 1],
    ['hat-town', 0],
  ] as const) {
    const { rows } = (await ask(post, 'suggestion.list', {})).data as unknown as { rows: object[] }
    const { items } = (await ask(post, 'inbox.list', {})).data as unknown as { items: object[] }
    const opened = await ask(post, 'suggestion.open', { id })
    expect([post, rows.length, items.length, opened.ok]).toEqual([post, seen, seen, seen === 1])
  }
  expect((await ask('hat-none', 'account.me', {})).code).toBe('unauthenticated')
})

test('人员名册里写着“系统计时”，也当不了计时', async () => {
  for (const endpoint of Object.keys(api)) {
    const told = await house.as('demo-impostor').api(endpoint, {})
    expect(['unauthenticated', 'bad-request']).toContain(told.code)
  }
})

test('只有代表能提建议，只有代表工委能取编号', async () => {
  for (const { openid, post, role } of some) {
    const start = {
      requestId: newId(),
      verb: 'saveDraft',
      input: { title: '', facts: '', asks: [], publicity: 'full' },
    }
    const started = await house.as(openid).send({ endpoint: 'suggestion.start', input: start, post })
    expect([role, started.ok || started.message]).toEqual([
      role,
      role === 'deputy' ? true : '只有代表可以提建议',
    ])
    const number = await house
      .as(openid)
      .send({ endpoint: 'suggestion.nextNumber', input: { session: '六次会议' }, post })
    expect([role, number.ok]).toEqual([role, role === 'deputyOffice'])
  }
})

test('公开查询一页一页读得完，不重不漏；没有电话、沟通和草稿', async () => {
  const found = (await pages((cursor) => house.public('published.search', { q: '', ...cursor }))).flatMap(
    ({ rows = [] }) => rows as unknown as { code: string }[],
  )
  const codes = found.map(({ code }) => code)
  expect(codes.sort()).toEqual(seeds.published.map(({ code }) => code).sort())
  for (const code of codes) {
    const page = await house.public('published.read', { code })
    const phones = seeds.suggestions.flatMap(({ state }) =>
      state.rounds.flatMap(({ desks }) => desks.flatMap(({ reply }) => (reply ? [reply.contactPhone] : []))),
    )
    expect(phones.filter((phone) => JSON.stringify(page).includes(phone))).toEqual([])
    expect(JSON.stringify(page)).not.toMatch(/"(contacts|draft|persuaded|comment|openid|salt":"[^"]{33})/)
    expect((await house.public('published.verify', { code })).data).toMatchObject({ consistent: true })
  }
})

test('库里的公开件多出一项，也不会给公众看到', async () => {
  const [doc] = seeds.published
  if (!doc) throw new Error('没有公开件')
  await house.tamper('published', doc._id, (json) =>
    json.replace('"published":{', '"published":{"phone":"0512-××××1234",'),
  )
  const page = await house.public('published.read', { code: doc.code })
  expect(page.ok).toBe(true)
  expect(JSON.stringify(page)).not.toContain('1234')
})
