import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openStore } from '../../emulator/cloud/store/store'
import { sequence } from './support/random'
import { startServer, writeFunctions, type Server } from './support/server'
import { buildShim, watchedBy } from './support/shim'

/* A disk that is full: each write is refused clearly, reading goes on, and with room again so does writing. */

const ROUNDS = 20
const collections = [{ name: 'things', indexes: [{ name: 'n', keys: [['n', 'asc'] as [string, 'asc']] }] }]
const FUNCTIONS = {
  writer: `exports.main = async ({ n }) => {
    try {
      await db.collection('things').add({ data: { _id: 'd' + n, n, text: 'x'.repeat(3000) } })
      return 'ok'
    } catch (error) { return error.errMsg || error.message }
  }`,
  // The seeded fault: it takes every failure for a success.
  careless: `exports.main = async ({ n }) => {
    await db.collection('things').add({ data: { _id: 'd' + n, n, text: 'x'.repeat(3000) } }).catch(() => {})
    return 'ok'
  }`,
  reader: `exports.main = async ({ n }) => (await db.collection('things').where({ n }).get()).data.length`,
  // A timer of its own goes on all the while, and the emulator notes when it fired.
  clock: `exports.main = async () => 'ok'`,
  uploader: `exports.main = async ({ n }) => {
    try { await cloud.uploadFile({ cloudPath: 'f' + n + '.bin', fileContent: Buffer.alloc(20000) }); return 'ok' }
    catch (error) { return 'refused' }
  }`,
}

const EVERY_SECOND = JSON.stringify({ triggers: [{ name: 't', type: 'timer', config: '* * * * * * *' }] })

const library = buildShim()
const random = sequence(Number(process.env.SEED ?? 11))
let home: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'full-'))
})
afterEach(() => fs.rmSync(home, { recursive: true, force: true }))

const ENOUGH_REFUSALS = 5

type Round = { acknowledged: string[]; refusals: string[]; server: Server; log: string; dataDir: string }

/** Writes until the disk has refused a few times. */
async function fillDisk(writer: string, room: number): Promise<Round> {
  const [dataDir, log] = [path.join(home, 'data'), path.join(home, 'log')]
  const functionsDir = writeFunctions(home, FUNCTIONS)
  fs.writeFileSync(path.join(functionsDir, 'clock/config.json'), EVERY_SECOND)
  const options = {
    dataDir,
    functionsDir,
    port: 0,
    collections,
  }
  // Started once before, so that there is something to fill; at the start there must be room for it.
  openStore(dataDir, collections).close()
  const server = await startServer(options, watchedBy(library, dataDir, log, room))
  const acknowledged: string[] = []
  const refusals: string[] = []
  for (let n = 0; n < 1000 && refusals.length < ENOUGH_REFUSALS; n++) {
    const { body } = (await server.call(writer, { n })) ?? { body: 'no answer' }
    if (body === 'ok') acknowledged.push(`d${n}`)
    else refusals.push(String(body))
    if (writer === 'careless' && n > 400) break
  }
  return { acknowledged, refusals, server, log, dataDir }
}

function missing(dataDir: string, acknowledged: readonly string[]): string[] {
  const store = openStore(dataDir, collections)
  const stored = new Set(store.dump('things').map(({ _id }) => _id))
  store.close()
  return acknowledged.filter((id) => !stored.has(id))
}

test('the check finds what it is looking for: a function that takes failures for successes loses writes', async () => {
  const { server, dataDir, acknowledged } = await fillDisk('careless', 300_000)
  await server.kill()
  expect(missing(dataDir, acknowledged).length).toBeGreaterThan(0)
})

// From hardly any room, so that the first write fails, to past several checkpoints.
test.each(Array.from({ length: ROUNDS }, (_, i) => [i, Math.floor(50_000 + random() * i * i * 30_000)]))(
  'full disk %i, after %i bytes',
  async (_i, room) => {
    const { acknowledged, refusals, server, log, dataDir } = await fillDisk('writer', room)
    expect(refusals).toHaveLength(ENOUGH_REFUSALS)
    for (const refusal of refusals) expect(refusal).toMatch(/磁盘已满|磁盘读写失败/)
    // It is still there and reads what it has.
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    for (const id of acknowledged.slice(-3)) {
      expect(await server.call('reader', { n: Number(id.slice(1)) })).toMatchObject({ body: 1 })
    }
    expect(await server.call('uploader', { n: 1 })).toMatchObject({ body: 'refused' })
    const local = await fetch(`${server.url}/local/upload?path=a.bin`, {
      method: 'POST',
      body: Buffer.alloc(20_000),
    })
    expect([local.status, await local.json()]).toEqual([507, expect.objectContaining({ code: 'disk-full' })])
    // With room again everything works, without a restart.
    fs.writeFileSync(`${log}.room`, '')
    expect(await server.call('writer', { n: 5000 })).toMatchObject({ body: 'ok' })
    expect(await server.call('uploader', { n: 2 })).toMatchObject({ body: 'ok' })
    await server.kill()
    expect(missing(dataDir, [...acknowledged, 'd5000'])).toEqual([])
  },
)
