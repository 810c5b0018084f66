import http from 'node:http'
import fs from 'node:fs/promises'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { startTestCloud, temporaryDirectory, type TestCloud } from './support/cloud'

const PATHS = [
  '/console',
  '/console/console.mjs',
  '/clock',
  '/dev/collections',
  '/dev/documents?collection=things',
  '/dev/outbox',
]

let cloud: TestCloud
let site: string
beforeAll(async () => {
  site = await temporaryDirectory()
  await fs.writeFile(path.join(site, 'index.html'), 'the app')
  cloud = await startTestCloud({
    development: true,
    staticDir: site,
    collections: [{ name: 'things', indexes: [{ name: 'byN', keys: [['n', 'desc']], unique: true }] }],
    functions: {
      clock: {
        code: `exports.main = () => console.log('ticked')`,
        config: { triggers: [{ name: 'daily', type: 'timer', config: '0 0 2 * * * *' }] },
      },
      talker: `exports.main = () => { console.log('said'); return 1 }`,
    },
  })
  await cloud.load(
    'things',
    Array.from({ length: 25 }, (_, n) => ({ _id: `t${String(n).padStart(2, '0')}`, n })),
  )
})
afterAll(async () => {
  await cloud.end()
  await fs.rm(site, { recursive: true })
})

type Json = Record<string, unknown>
const get = async (where: string) => (await (await fetch(cloud.url + where)).json()) as Json
const post = async (where: string, body: unknown) => (await (await cloud.post(where, body)).json()) as Json
const asks = (where: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    const request = http.request(cloud.url + where, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject)
    request.end(method === 'GET' ? undefined : '{"days":1}')
  })

describe('who gets in', () => {
  test.each(PATHS)('%s is there in development', async (where) => {
    expect((await fetch(cloud.url + where)).status).toBe(200)
  })

  test('without development nothing of it exists, not even as a page of the app', async () => {
    const plain = await startTestCloud({ staticDir: site })
    for (const where of PATHS) {
      expect((await fetch(plain.url + where, { headers: { accept: 'text/html' } })).status).toBe(404)
    }
    expect((await plain.post('/clock', { days: 1 })).status).toBe(404)
    expect(plain.clock.offset()).toBe(0)
    await plain.end()
  })

  test('another name that leads to this machine is not let in', async () => {
    for (const where of PATHS) expect(await asks(where, { host: 'evil.example:8787' })).toBe(404)
  })

  test('a page of another site cannot move the clock', async () => {
    const json = { 'content-type': 'application/json' }
    expect(await asks('/clock', { ...json, origin: 'https://evil.example' }, 'POST')).toBe(404)
    expect(await asks('/clock', { 'content-type': 'text/plain' }, 'POST')).toBe(404)
    expect(await asks('/clock', { 'content-type': 'application/x-www-form-urlencoded' }, 'POST')).toBe(404)
    expect(Math.abs(cloud.clock.offset())).toBeLessThan(1000)
  })
})

describe('what can be seen', () => {
  test('collections with their indexes and how much is in them', async () => {
    expect(await get('/dev/collections')).toEqual({
      collections: [
        { name: 'things', documents: 25, indexes: [{ name: 'byN', unique: true, keys: ['n desc'] }] },
      ],
    })
  })

  test('documents, a page at a time', async () => {
    const { total, documents } = (await get('/dev/documents?collection=things&skip=20&limit=20')) as {
      total: number
      documents: string[]
    }
    expect(total).toBe(25)
    expect(documents.map((text) => (JSON.parse(text) as { _id: string })._id)).toEqual([
      't20',
      't21',
      't22',
      't23',
      't24',
    ])
  })

  test.each(['collection=nothing', ''])('no documents of %j', async (query) => {
    expect(await get(`/dev/documents?${query}`)).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  test.each(['skip=-1', 'limit=51', 'skip=x'])('no page %j', async (query) => {
    expect((await fetch(`${cloud.url}/dev/documents?collection=things&${query}`)).status).toBe(400)
  })

  test('what a function printed, by function and by request', async () => {
    const response = await cloud.post('/invoke/talker', {})
    const requestId = response.headers.get('x-request-id') ?? ''
    await cloud.invoke('talker', {})
    const said = async (query: string) =>
      ((await get(`/dev/logs?${query}`)).lines as { text: string }[]).filter(({ text }) => text === 'said')
    expect(await said(`requestId=${requestId}`)).toMatchObject([{ fn: 'talker', kind: 'output', requestId }])
    expect(await said('fn=talker')).toHaveLength(2)
    expect(await said('fn=clock')).toEqual([])
  })

  test('the limits in force', async () => {
    expect(await get('/dev/limits')).toMatchObject({
      limits: { getMost: { value: 1000, source: expect.any(String) } },
      inForce: { getMost: 1000 },
    })
  })
})

describe('what can be done', () => {
  test('a timer is fired', async () => {
    expect(await post('/dev/timers', { fn: 'clock' })).toEqual({ ok: true })
    expect(await post('/dev/timers', { fn: 'talker' })).toEqual({ ok: false })
    expect(await get('/dev/timers')).toMatchObject({
      timers: [{ fn: 'clock', name: 'daily', running: false }],
    })
  })

  test('a failure is set and taken back', async () => {
    const { id } = await post('/dev/failures', { api: 'subscribeMessage.send', failure: 45009, times: 2 })
    expect(await get('/dev/failures')).toEqual({
      failures: [{ id, api: 'subscribeMessage.send', failure: 45009, times: 2 }],
    })
    const removal = await fetch(`${cloud.url}/dev/failures?id=${String(id)}`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    })
    expect(await removal.json()).toEqual({ removed: true })
    expect(await get('/dev/failures')).toEqual({ failures: [] })
  })

  test.each([
    {},
    { failure: 0 },
    { failure: 'sometimes' },
    { failure: 1.5 },
    { failure: 45009, times: 0 },
    { failure: 45009, api: 5 },
  ])('%j is no failure', async (rule) => {
    expect((await cloud.post('/dev/failures', rule)).status).toBe(400)
    expect(await get('/dev/failures')).toEqual({ failures: [] })
  })

  test('somebody agrees to messages', async () => {
    expect(await post('/dev/subscriptions', { openid: 'oPersonA1', templateId: 'TPL-1', times: 3 })).toEqual({
      subscriptions: [{ openid: 'oPersonA1', templateId: 'TPL-1', left: 3 }],
    })
    expect((await cloud.post('/dev/subscriptions', { openid: 'oPersonA1' })).status).toBe(400)
  })
})

test('the page asks for nothing from elsewhere and warns of personal data', async () => {
  const response = await fetch(`${cloud.url}/console`)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  const { document } = new JSDOM(await response.text()).window
  expect(document.body.textContent).toContain('演示数据')
  const asked = [...document.querySelectorAll('[src],[href]')].map(
    (e) => e.getAttribute('src') ?? e.getAttribute('href'),
  )
  for (const where of asked) expect((await fetch(cloud.url + String(where))).status).toBe(200)
  const module = await (await fetch(`${cloud.url}/console/console.mjs`)).text()
  expect((await fetch(`${cloud.url}/console/show.mjs`)).status).toBe(200)
  expect(module).not.toMatch(/https?:\/\//)
})
