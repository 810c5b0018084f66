import { content, newId, openHouse, reply, type House, type Told } from './support/house'

const DEPUTY = 'demo-daibiao-jia'
const OFFICE = 'demo-gongwei-jia'
const GOVERNMENT = 'demo-jiaoban-jia'
const HANDLER = 'demo-jingban-zhujian'
const HEAD = 'demo-fuze-zhujian'

let house: House

beforeEach(async () => {
  house = await openHouse()
})

function done(told: Told): { id: string; rev: number; stage: string } {
  if (!told.ok) throw new Error(`${told.code}: ${told.message}`)
  return told.data as unknown as { id: string; rev: number; stage: string }
}

async function submitted(): Promise<string> {
  return done(
    await house.as(DEPUTY).api('suggestion.start', { requestId: newId(), verb: 'submit', input: content }),
  ).id
}

async function replied(): Promise<string> {
  const id = await submitted()
  done(await house.as(OFFICE).act(id, 'accept', { no: 7, session: '六次会议', category: 'welfare' }))
  done(await house.as(OFFICE).act(id, 'handOver', {}))
  done(await house.as(GOVERNMENT).act(id, 'dispatch', { lead: 'zhujian', supporting: [] }))
  done(await house.as(HANDLER).act(id, 'sign', {}))
  const contact = { on: '2026-03-02', way: 'phone', who: '承办人甲', reached: true, asks: [1], note: '' }
  done(await house.as(HANDLER).act(id, 'logContact', contact))
  const { view } = (await house.as(DEPUTY).api('suggestion.open', { id })).data as unknown as {
    view: { contacts: { id: string }[] }
  }
  done(await house.as(DEPUTY).act(id, 'confirmContact', { contact: view.contacts[0]?.id }))
  done(await house.as(HANDLER).act(id, 'draftReply', reply))
  done(await house.as(HEAD).act(id, 'issueReply', { documentNo: '吴住建复〔2026〕7号' }))
  return id
}

const openItems = (id: string) =>
  house.dump('inbox').filter(({ caseId, open }) => caseId === id && open) as unknown as {
    party: string
    verb: string
  }[]

const satisfied = { attitude: 'satisfied', result: 'satisfied', comment: '', why: '' }

test('同一次提交点了五下，只有一件建议', async () => {
  const ask = { requestId: newId(), verb: 'submit', input: content }
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => house.as(DEPUTY).api('suggestion.start', ask)),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1)
  expect(house.dump('suggestions')).toHaveLength(1)
})

test('别人不能用我的提交编号占我的建议', async () => {
  const requestId = newId()
  done(await house.as(DEPUTY).api('suggestion.start', { requestId, verb: 'submit', input: content }))
  const other = await house
    .as('demo-daibiao-yi')
    .api('suggestion.start', { requestId, verb: 'submit', input: content })
  expect([other.ok, other.code]).toEqual([false, 'request-reused'])
})

test('两个人同时办同一件事，只有一个办成，另一个被告知刚更新过', async () => {
  const id = await submitted()
  const input = (no: number) => ({ no, session: '六次会议', category: 'other' })
  const both = await Promise.all([1, 2].map((no) => house.as(OFFICE).act(id, 'accept', input(no))))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)?.code).toBe('stale')
})

test('编号不能给两件建议', async () => {
  const [first, second] = [await submitted(), await submitted()]
  const input = { no: 12, session: '六次会议', category: 'other' }
  expect((await house.as(OFFICE).act(first, 'accept', input)).ok).toBe(true)
  const taken = await house.as(OFFICE).act(second, 'accept', input)
  expect([taken.code, taken.message]).toEqual(['number-taken', '这个编号已被使用，请换一个编号'])
})

test('每一步之后，待办里恰好是轮到的人', async () => {
  const id = await submitted()
  expect(openItems(id)).toMatchObject([{ party: 'deputyOffice:wj', verb: 'accept' }])
  done(await house.as(OFFICE).act(id, 'accept', { no: 3, session: '六次会议', category: 'other' }))
  expect(openItems(id)).toMatchObject([{ party: 'deputyOffice:wj', verb: 'handOver' }])
  done(await house.as(OFFICE).act(id, 'handOver', {}))
  expect(openItems(id)).toMatchObject([{ party: 'governmentOffice:wj', verb: 'dispatch' }])
})

test('写待办时断了电，提交仍算成功，由计时补上，补几次都一样', async () => {
  house.house.breaks = (method, name) => method !== 'find' && name === 'inbox' && 'before'
  const id = await submitted()
  expect(openItems(id)).toEqual([])
  house.house.breaks = undefined
  expect(await house.clock()).toMatchObject({ repaired: 1 })
  expect(await house.clock()).toMatchObject({ repaired: 0 })
  expect(openItems(id)).toHaveLength(1)
})

test('评价期满才记为未评价，计时跑几次都只记一次，绝不记作满意', async () => {
  const id = await replied()
  expect(await house.clock()).toMatchObject({ lapsed: 0 })
  house.house.passDays(40)
  expect(await house.clock()).toMatchObject({ lapsed: 1 })
  expect(await house.clock()).toMatchObject({ lapsed: 0 })
  const [doc] = house.dump('suggestions').filter(({ _id }) => _id === id) as unknown as {
    stage: string
    events: { type: string }[]
  }[]
  expect(doc?.stage).toBe('closed')
  expect(doc?.events.filter(({ type }) => type === 'ratingLapsed')).toHaveLength(1)
  expect(doc?.events.some(({ type }) => type === 'rated')).toBe(false)
})

test('不是平台定时器，叫不动计时', async () => {
  await replied()
  house.house.passDays(40)
  expect(await house.clock('wx_client')).toEqual({ refused: true })
})

test('评价期内承办单位看不到评价，代表工委看得到；评价期内公开也不提前拆封', async () => {
  const id = await replied()
  done(await house.as(DEPUTY).act(id, 'rate', { ...satisfied, comment: '盼早日开业', persuaded: true }))
  const unit = JSON.stringify((await house.as(HANDLER).api('suggestion.open', { id })).data)
  const office = JSON.stringify((await house.as(OFFICE).api('suggestion.open', { id })).data)
  expect([unit.includes('盼早日开业'), office.includes('盼早日开业')]).toEqual([false, true])
  expect([unit.includes('"persuaded":true'), office.includes('"persuaded":true')]).toEqual([false, true])

  done(await house.as(OFFICE).act(id, 'publish', { hide: [] }))
  const found = (await house.public('published.search', { q: '助餐点' })).data as unknown as {
    rows: { code: string }[]
  }
  const code = found.rows[0]?.code
  const page = (await house.public('published.read', { code })).data as unknown as {
    page: { rating?: object }
  }
  expect(page.page.rating).toBeUndefined()
  expect(JSON.stringify(page)).not.toMatch(/××××1234|承办人甲|盼早日开业|persuaded/)
  house.house.passDays(40)
  const later = (await house.public('published.read', { code })).data as unknown as {
    page: { rating?: object }
  }
  expect(later.page.rating).toEqual({ attitude: '满意', result: '满意' })
})

test('公开件被人改动，核验说不一致', async () => {
  const id = await replied()
  done(await house.as(DEPUTY).act(id, 'rate', satisfied))
  done(await house.as(OFFICE).act(id, 'publish', { hide: [] }))
  const found = (await house.public('published.search', { q: '' })).data as unknown as {
    rows: { code: string }[]
  }
  const input = { code: found.rows[0]?.code }
  expect((await house.public('published.verify', input)).data).toMatchObject({ consistent: true })
  await house.tamper('published', id, (doc) => doc.replace('年内新增助餐点 3 处', '年内新增助餐点 9 处'))
  expect((await house.public('published.verify', input)).data).toMatchObject({ consistent: false })
})

test('记录对不上的建议只给看，不给办，也不悄悄修好', async () => {
  const id = await submitted()
  await house.tamper('suggestions', id, (doc) => doc.replace('排队超过 40 分钟', '不用排队'))
  const opened = (await house.as(OFFICE).api('suggestion.open', { id })).data as unknown as {
    view: { chainBreak: number }
    offers: object[]
  }
  expect([opened.view.chainBreak, opened.offers]).toEqual([1, []])
  const refused = await house.as(OFFICE).act(id, 'decline', { code: 'empty', note: '没有具体内容，请补充' })
  expect(refused.code).toBe('record-broken')
})

test('打开、列表各两次往返；一个动作三次往返就确认', async () => {
  const id = await submitted()
  const office = house.as(OFFICE)
  await office.api('suggestion.open', { id })
  const count = async (ask: () => Promise<unknown>) => {
    house.house.trips.length = 0
    await ask()
    return [...house.house.trips]
  }
  expect(await count(() => office.api('suggestion.open', { id }))).toHaveLength(2)
  expect(await count(() => office.api('suggestion.list', {}))).toHaveLength(2)
  expect(await count(() => office.api('inbox.list', {}))).toHaveLength(2)
  const input = { no: 5, session: '六次会议', category: 'other' }
  const body = { id, rev: 1, verb: 'accept', input, requestId: newId() }
  const trips = await count(() => office.api('suggestion.act', body))
  expect(trips.indexOf('updateIf suggestions') + 1).toBe(3)
})

test('离任的人立刻看不到任何东西', async () => {
  const gone = await house.as('demo-daibiao-left').api('account.me', {})
  expect([gone.ok, gone.code]).toEqual([false, 'unauthenticated'])
})
