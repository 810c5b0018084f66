import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { buildFunctions } from '../../config/build-functions'
import { collections } from '../../config/collections'
import { startCloud, type Cloud, type LogLine } from '../../emulator/cloud/cloud'
import { congresses } from '../../seeds/congresses'
import { people } from '../../seeds/people'
import { units } from '../../seeds/units'
import { newId, type Told } from './support/house'
import { road, WHO } from './support/road'
import type { SuggestionDoc } from '../../cloudfunctions/server/suggestion/suggestion-doc'

/* The functions as they are uploaded, on the real SDK. */

const root = resolve(__dirname, '../..')
let home: string
let cloud: Cloud
let lines: LogLine[] = []

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bundles-'))
  await buildFunctions(join(home, 'functions'))
  cloud = await startCloud({
    dataDir: join(home, 'data'),
    port: 0,
    functionsDir: join(home, 'functions'),
    collections,
    timers: false,
    onLog: (line) => void lines.push(line),
  })
  await cloud.load('people', people)
  await cloud.load('units', units)
  await cloud.load('congresses', congresses)
})

afterAll(async () => {
  await cloud?.close()
  rmSync(home, { recursive: true, force: true })
})

const as = (openid: string | undefined) => async (endpoint: string, input: object) =>
  (await cloud.invoke('api', { endpoint, input }, { ...(openid && { openid }) })) as Told

const caseOf = async (id: string) =>
  ((await cloud.dump('suggestions')) as SuggestionDoc[]).find(({ _id }) => _id === id) as SuggestionDoc

/** The database work of one call: how often, and how many documents were read for how many answers. */
async function work(ask: () => Promise<unknown>) {
  lines = []
  await ask()
  const trips = lines.filter(({ kind }) => kind === 'database')
  return {
    trips: trips.map(({ text }) => text.replace('database.', '')),
    scans: trips.filter(({ plan }) => plan === 'scan'),
  }
}

const WRITE = 'modifyDocument'
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

test('整条路走完：每个动作三次往返就确认，打开和列表各两次，没有一次全表扫描', async () => {
  await as(WHO.deputy)('account.me', {}) // the directory is asked for once a minute
  let id = ''
  for (const step of road) {
    const doc = id ? await caseOf(id) : ({} as SuggestionDoc)
    const input = step.input(doc)
    if (step.verb === 'logContact') input.on = today
    if (step.verb === 'draftReply')
      input.promises = (input.promises as object[]).map((one) => ({ ...one, due: '2099-12-31' }))
    const requestId = newId()
    const ask = id
      ? () => as(WHO[step.by])('suggestion.act', { id, rev: doc.rev, verb: step.verb, input, requestId })
      : () => as(WHO[step.by])('suggestion.start', { requestId, verb: step.verb, input })
    await as(WHO[step.by])('unit.list', {}) // warm
    let told: Told | undefined
    const { trips, scans } = await work(async () => (told = await ask()))
    expect([step.verb, told?.ok || told]).toEqual([step.verb, true])
    const first = trips.findIndex((action) => action === WRITE || action === 'insertDocument')
    expect([step.verb, first + 1]).toEqual([step.verb, id ? 3 : 2])
    expect(scans).toEqual([])
    id ||= requestId
  }
  const opened = await work(() => as(WHO.deputy)('suggestion.open', { id }))
  const listed = await work(() => as(WHO.handler)('suggestion.list', {}))
  const waiting = await work(() => as(WHO.office)('inbox.list', {}))
  for (const { trips, scans } of [opened, listed, waiting]) expect([trips.length, scans]).toEqual([2, []])

  const draft = { title: '关于增设老年食堂的建议', asks: ['年内增设长者食堂'] }
  await as(WHO.deputy)('similar.search', draft)
  const earlier = await work(async () => {
    const told = await as(WHO.deputy)('similar.search', draft)
    expect(told.data).toMatchObject({ rows: [{ id, own: true }] })
  })
  expect([earlier.trips.length, earlier.scans]).toEqual([3, []])

  const found = (await cloud.invoke('public', {
    endpoint: 'published.search',
    input: { q: '助餐点' },
  })) as Told
  const { rows } = found.data as unknown as { rows: { code: string }[] }
  const code = rows[0]?.code
  const ask = (endpoint: string) => cloud.invoke('public', { endpoint, input: { code } })
  expect((await work(() => ask('published.read'))).trips).toHaveLength(1)
  expect(((await ask('published.verify')) as Told).data).toMatchObject({ consistent: true })
})

test('身份只来自平台：没有登录的人、请求里冒名的人都进不来', async () => {
  const nobody = as(undefined)
  expect(await nobody('account.me', {})).toMatchObject({ ok: false, code: 'unauthenticated' })
  const event = { endpoint: 'account.me', input: {}, openid: WHO.office }
  expect(await cloud.invoke('api', event)).toMatchObject({ ok: false, code: 'bad-request' })
  expect(await as(WHO.office)('account.me', {})).toMatchObject({
    ok: true,
    data: { person: { id: 'gongwei-jia' } },
  })
})

test('计时只听平台定时器的', async () => {
  expect(await cloud.invoke('clock', {}, { openid: WHO.office })).toEqual({ refused: true })
  expect(await cloud.invoke('clock', {}, { source: 'wx_trigger,scf' })).toEqual({ refused: true })
  expect(await cloud.invoke('clock', {}, { source: 'wx_trigger' })).toEqual({
    anchored: congresses.length,
    repaired: 0,
    takenOver: 0,
    lapsed: 0,
    missed: 0,
    remindedOfMotions: 0,
    remindedOfActivities: 0,
    pushed: 0,
    swept: 0,
    filesDropped: 0,
    retold: 0,
    votesCounted: 0,
    counted: 1, // the congress in which the road above was walked
    folded: 1,
    recounted: 1,
    imported: 0,
    failed: 0,
  })
})

test('二十个人同时问自己是谁，没有一个认错', async () => {
  const some = people.filter(({ posts }) => posts.some(({ until }) => !until)).slice(0, 20)
  const answers = await Promise.all(some.map(({ openid }) => as(openid)('account.me', {})))
  const ids = answers.map(({ data }) => (data as unknown as { person: { id: string } }).person.id)
  expect(ids).toEqual(some.map(({ _id }) => _id))
})

test('到此为止各接口的每一次查询都用上了索引', async () => {
  expect(lines.length).toBeGreaterThan(0)
  expect(await cloud.unindexed()).toEqual([])
})

test.each([
  ['public', '任何写的代码', /writer|writing|projections|clock|cases\/(act|start)|memory/],
  ['web', '办理一件事的代码', /projections|clock|cases\/(act|start|draw)|memory/],
])('%s 里没有%s', async (name, _what, forbidden) => {
  const { metafile } = await build({
    entryPoints: [join(root, 'cloudfunctions', name, 'index.ts')],
    bundle: true,
    platform: 'node',
    write: false,
    metafile: true,
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
  const files = Object.keys(metafile.inputs).filter((file) => file.includes('cloudfunctions/'))
  expect(files.join('\n')).toContain('published/read.ts')
  expect(files.filter((file) => forbidden.test(file))).toEqual([])
})

test('每分钟的定时器写在 clock 的配置里，别的函数没有', () => {
  const config = (name: string) =>
    JSON.parse(readFileSync(join(home, 'functions', name, 'config.json'), 'utf8')) as {
      triggers: { config: string }[]
    }
  expect(config('clock').triggers.map((trigger) => trigger.config)).toEqual(['0 * * * * * *'])
  for (const name of ['api', 'public', 'web']) expect(config(name).triggers).toEqual([])
})
