import { openHouse, type House } from './support/house'
import { walk, WHO } from './support/road'

type Ticket = { code: string; secret: string; picture: string }

async function begun(house: House, browser = house.browser()) {
  const { data } = await browser.ask('desk', 'desk.begin')
  const ticket = data as unknown as Ticket
  const collect = (more = {}) =>
    browser.ask('desk', 'desk.collect', { code: ticket.code, secret: ticket.secret, ...more })
  return { browser, ticket, collect }
}

async function signedIn(house: House, who: string = WHO.office) {
  const { browser, ticket, collect } = await begun(house)
  await house.as(who).api('desk.confirm', { code: ticket.code })
  const { set } = await collect()
  return { browser, set }
}

const isIn = async ({ ask }: ReturnType<House['browser']>) => (await ask('api', 'account.me')).ok
const WRONG = '登录码不对、已用过或已过期，请在电脑上换一个新的'

test('电脑显示登录码，手机看清是哪台电脑再确认，电脑就以这个人登录', async () => {
  const house = await openHouse()
  const { browser, ticket, collect } = await begun(house)
  expect(ticket.picture).toMatch(/^<svg /)
  expect((await collect()).data).toEqual({ state: 'waiting' })
  const phone = house.as(WHO.office)
  expect(await phone.api('desk.look', { code: `zhrd-desk:${ticket.code.replace(/-/g, '')}` })).toMatchObject({
    data: { where: 'Windows 电脑上的 Edge', at: '09:00' },
  })
  await phone.api('desk.confirm', { code: ticket.code })
  const { set, data } = await collect()
  expect(data).toEqual({ state: 'signed-in' })
  expect(set).toMatch(/^__Host-desk=[a-f0-9]{64}; Max-Age=43200; Path=\/; Secure; HttpOnly; SameSite=Strict$/)
  expect(await browser.ask('api', 'account.me')).toMatchObject({ data: { person: { id: 'gongwei-jia' } } })
})

test('登录后的电脑和手机一样办事、导出文件', async () => {
  const house = await openHouse()
  const id = await walk(house, 4)
  const { browser } = await signedIn(house, WHO.handler)
  const opened = await browser.ask('api', 'suggestion.open', { id })
  const { rev } = opened.data as unknown as { rev: number }
  const act = { id, rev, verb: 'sign', input: {}, requestId: 'a'.repeat(32) }
  expect(await browser.ask('api', 'suggestion.act', act)).toMatchObject({ ok: true })
  expect(await browser.ask('papers', 'papers.suggestionForm', { id })).toMatchObject({ ok: true })
})

test('数据库里没有令牌，也没有登录码', async () => {
  const house = await openHouse()
  const { ticket } = await begun(house)
  const { browser } = await signedIn(house)
  const kept = JSON.stringify([house.dump('desks'), house.dump('tickets'), house.lines])
  const token = browser.cookie().split('=')[1] ?? ''
  expect(token).toHaveLength(64)
  for (const secret of [token, ticket.secret, ticket.code.replace(/-/g, '')])
    expect(kept).not.toContain(secret)
})

test('看到登录码的人取不走登录：要有那台电脑自己的凭据', async () => {
  const house = await openHouse()
  const { ticket, collect } = await begun(house)
  await house.as(WHO.office).api('desk.confirm', { code: ticket.code })
  expect(await collect({ secret: 'b'.repeat(64) })).toMatchObject({ data: { state: 'over' }, set: undefined })
  expect((await collect()).data).toEqual({ state: 'signed-in' })
})

test('登录码用一次：两次来取只登录一次，确认过的不能再确认', async () => {
  const house = await openHouse()
  const { ticket, collect } = await begun(house)
  await house.as(WHO.office).api('desk.confirm', { code: ticket.code })
  const states = await Promise.all([collect(), collect(), collect()])
  expect(states.map(({ data }) => (data as unknown as { state: string }).state).sort()).toEqual([
    'over',
    'over',
    'signed-in',
  ])
  expect(await house.as(WHO.deputy).api('desk.confirm', { code: ticket.code })).toMatchObject({
    message: WRONG,
  })
})

test('两分钟后登录码作废：不能确认，确认了没取的也不能取', async () => {
  const house = await openHouse()
  const { ticket } = await begun(house)
  const second = await begun(house)
  await house.as(WHO.office).api('desk.confirm', { code: second.ticket.code })
  house.house.now += 2 * 60_000 + 1
  expect(await house.as(WHO.office).api('desk.confirm', { code: ticket.code })).toMatchObject({
    message: WRONG,
  })
  expect((await second.collect()).data).toEqual({ state: 'over' })
})

test('八小时不用就退出，一直用也只到十二小时', async () => {
  const HOUR = 3_600_000
  const idle = await openHouse()
  const left = await signedIn(idle)
  idle.house.now += 8 * HOUR
  expect(await isIn(left.browser)).toBe(false)
  const busy = await openHouse()
  const { browser } = await signedIn(busy)
  const hours: boolean[] = []
  for (let n = 1; n <= 12; n += 1) {
    busy.house.now += HOUR
    hours.push(await isIn(browser))
  }
  expect(hours).toEqual([...Array.from({ length: 11 }, () => true), false])
})

test('在电脑上退出，那个令牌就没用了', async () => {
  const house = await openHouse()
  const { browser } = await signedIn(house)
  const cookie = browser.cookie()
  expect((await browser.ask('desk', 'desk.leave')).set).toContain('Max-Age=0')
  expect(await isIn(house.browser({ cookie }))).toBe(false)
})

test('在手机上看得到登录着的电脑，可以退出一台，也可以全部退出', async () => {
  const house = await openHouse()
  const [one, two] = [await signedIn(house), await signedIn(house)]
  const other = await signedIn(house, WHO.deputy)
  const phone = house.as(WHO.office)
  const listed = async () =>
    ((await phone.api('desk.list', {})).data as unknown as { desks: { id: string; where: string }[] }).desks
  expect((await listed()).map(({ where }) => where)).toEqual([
    'Windows 电脑上的 Edge',
    'Windows 电脑上的 Edge',
  ])
  await phone.api('desk.close', { id: (await listed())[0]?.id })
  expect([await isIn(one.browser), await isIn(two.browser)].filter(Boolean)).toHaveLength(1)
  expect(await phone.api('desk.close', {})).toMatchObject({ data: { closed: 1 } })
  expect([await isIn(one.browser), await isIn(two.browser)]).toEqual([false, false])
  expect(await isIn(other.browser)).toBe(true)
})

test('离任或解除绑定后，登录着的电脑当场进不来', async () => {
  const house = await openHouse()
  const { browser } = await signedIn(house, WHO.deputy)
  await house.as(WHO.office).api('roster.unbind', { person: 'daibiao-jia' })
  expect(await isIn(browser)).toBe(false)
  const handler = await signedIn(house, WHO.handler)
  const input = { person: 'jingban-zhujian', post: 'jingban-zhujian-post', until: '2026-03-01' }
  await house.as(WHO.office).api('roster.leave', input)
  expect(await isIn(handler.browser)).toBe(false)
})

test('别的网站借不了登录：来路不对、没有我们的请求头，都拒绝', async () => {
  const house = await openHouse()
  const { browser } = await signedIn(house)
  const cookie = browser.cookie()
  const from = (more: Record<string, string>) => house.browser({ cookie, ...more }).ask('api', 'account.me')
  expect((await from({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await from({ 'x-desk': '' })).status).toBe(403)
  expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await from({})).status).toBe(200)
})

test('电脑不能替电脑确认', async () => {
  const house = await openHouse()
  const { browser } = await signedIn(house)
  const { ticket } = await begun(house)
  expect(await browser.ask('api', 'desk.confirm', { code: ticket.code })).toMatchObject({
    message: '请在手机上的小程序里确认',
  })
})

test('一个地址一分钟最多要十个登录码；一个人十分钟最多试十次', async () => {
  const house = await openHouse()
  const codes: boolean[] = []
  for (let n = 0; n < 11; n += 1) codes.push((await house.browser().ask('desk', 'desk.begin')).ok)
  expect(codes).toEqual([...Array.from({ length: 10 }, () => true), false])
  const tries: (string | undefined)[] = []
  for (let n = 0; n < 11; n += 1)
    tries.push((await house.as(WHO.deputy).api('desk.look', { code: 'AAAAAAAAA' })).code)
  expect(tries.slice(-2)).toEqual(['not-allowed', 'too-early'])
})

test('编造的令牌进不来，格式不对的当没有', async () => {
  const house = await openHouse()
  const asking = (cookie: string) => house.browser({ cookie }).ask('api', 'account.me')
  expect(await asking(`__Host-desk=${'0'.repeat(64)}`)).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await asking('__Host-desk=../../x')).toMatchObject({ ok: false, code: 'unauthenticated' })
})
