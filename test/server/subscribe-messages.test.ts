import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFunctions } from '../../config/build-functions'
import { collections } from '../../config/collections'
import { demoTemplateIds, TEMPLATE_IDS } from '../../config/subscribe-templates'
import type { QuotaDoc, SendingDoc } from '../../cloudfunctions/server/notify/notify-doc'
import { startCloud, type Cloud } from '../../emulator/cloud/cloud'
import type { FailureKind } from '../../emulator/cloud/openapi/failures'
import { congresses } from '../../seeds/congresses'
import { people } from '../../seeds/people'
import { units } from '../../seeds/units'
import { newId, type Told } from './support/house'
import { plan } from '../domain/support/gathering'
import { JIA, OFFICE } from './support/notify'

/* R8 as it runs in the cloud: the built functions, the real SDK, and WeChat's answers as scripted. */

const home = mkdtempSync(join(tmpdir(), 'subscribe-'))
const TEMPLATE = demoTemplateIds.activity
let cloud: Cloud

const start = (name: string, environment: Record<string, string>): Promise<Cloud> =>
  startCloud({
    dataDir: join(home, name),
    port: 0,
    functionsDir: join(home, 'functions'),
    collections,
    timers: false,
    environment,
    now: () => Date.parse('2026-04-01T01:00:00Z'),
  })

const withPeople = async (one: Cloud): Promise<Cloud> => {
  await one.load('people', people)
  await one.load('units', units)
  await one.load('congresses', congresses)
  return one
}

beforeAll(async () => {
  await buildFunctions(join(home, 'functions'), ['api', 'clock'])
  cloud = await withPeople(await start('data', { [TEMPLATE_IDS]: JSON.stringify(demoTemplateIds) }))
})

afterAll(async () => {
  await cloud?.close()
  rmSync(home, { recursive: true, force: true })
})

const api = async (openid: string, endpoint: string, input: object, at = cloud): Promise<Told> =>
  (await at.invoke('api', { endpoint, input }, { openid })) as Told

async function invited(at = cloud): Promise<void> {
  const id = newId()
  const begin = { requestId: id, verb: 'savePlan', input: plan }
  const ask = { id, rev: 1, verb: 'invite', input: { deputies: ['daibiao-jia'] }, requestId: newId() }
  expect(await api(OFFICE, 'activity.start', begin, at)).toMatchObject({ ok: true })
  expect(await api(OFFICE, 'activity.act', ask, at)).toMatchObject({ ok: true })
}

/** As on a phone: WeChat notes the agreement and the app reports it. */
async function agreed(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    cloud.openApi.subscriptions.grant(JIA, TEMPLATE)
    const report = { accepted: ['activity'], requestId: newId() }
    expect(await api(JIA, 'message.subscribed', report)).toMatchObject({ ok: true })
  }
}

const fails = (failure: FailureKind, times = 1) =>
  cloud.openApi.failures.add({ api: 'subscribeMessage.send', failure, times })
const tick = () => cloud.timers.fire('clock')
const wentOut = () => cloud.openApi.outbox.list().filter(({ code }) => code === 0).length
const left = async () =>
  ((await cloud.dump('quotas')) as QuotaDoc[]).find(({ _id }) => _id === 'daibiao-jia|activity')?.left
const states = async () => ((await cloud.dump('sendings')) as SendingDoc[]).map(({ state }) => state).sort()
const told = async (at = cloud) => (await at.dump('messages')).length

test('同意过的代表收到一条，点计时几次、两次一起点，都只有一条', async () => {
  await agreed(2)
  await invited()
  await Promise.all([tick(), tick()])
  await tick()
  expect(cloud.openApi.outbox.list()).toMatchObject([
    { api: 'subscribeMessage.send', fn: 'clock', openid: JIA, code: 0, args: { template_id: TEMPLATE } },
  ])
  expect(await left()).toBe(1)
  expect(await told()).toBe(1)
})

test('45009：停下这一轮，下一轮接着发，一条不丢', async () => {
  await agreed(1)
  for (let n = 0; n < 2; n += 1) await invited()
  fails(45009)
  await tick()
  expect([wentOut(), await left()]).toEqual([1, 2])
  expect(await states()).toEqual(['sent', 'waiting', 'waiting'])
  await tick()
  expect([wentOut(), await left()]).toEqual([3, 0])
})

test('43101：次数归零，消息还在', async () => {
  await agreed(2)
  await invited()
  fails(43101)
  await tick()
  await tick()
  expect([wentOut(), await left(), await told()]).toEqual([3, 0, 4])
})

test('超时：算用掉一次，不重发，消息还在', async () => {
  await agreed(2)
  await invited()
  fails('timeout')
  await tick()
  await tick()
  expect([wentOut(), await left(), await told()]).toEqual([3, 1, 5])
  expect((await states()).filter((state) => state === 'unknown')).toHaveLength(1)
})

test('模板不对：记下来，次数还在，消息还在', async () => {
  await invited()
  fails(40037)
  await tick()
  await tick()
  expect([wentOut(), await left(), await told()]).toEqual([3, 1, 6])
  const failed = ((await cloud.dump('sendings')) as SendingDoc[]).filter(({ state }) => state === 'failed')
  expect(failed).toMatchObject([{ code: 40037 }])
})

test('没有填模板编号：什么也不发，消息一条不少', async () => {
  const plain = await withPeople(await start('plain', {}))
  try {
    await invited(plain)
    await plain.timers.fire('clock')
    expect(plain.openApi.outbox.list()).toEqual([])
    expect(await told(plain)).toBe(1)
    const report = { accepted: ['activity'], requestId: newId() }
    expect(await api(JIA, 'message.subscribed', report, plain)).toMatchObject({ code: 'not-allowed' })
  } finally {
    await plain.close()
  }
})
