import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { startCloud } from '../../emulator/cloud/cloud'
import { temporaryDirectory, writeFunctions } from './support/cloud'

const REPOSITORY = path.resolve(__dirname, '../..')
const collections = [
  {
    name: 'things',
    indexes: [
      {
        name: 'who',
        keys: [['who', 'asc'] as [string, 'asc'], ['n', 'asc'] as [string, 'asc']],
        unique: true,
      },
    ],
  },
]
const WRITER = `
const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
exports.main = async ({ who, n }) => {
  await db.collection('things').add({ data: { _id: who + '-' + n, who, n, text: 'x'.repeat(200) } })
  await db.collection('things').doc(who + '-' + n).update({ data: { done: true } })
  return 'ok'
}`

let dir: string
let functionsDir: string
beforeEach(async () => {
  dir = await temporaryDirectory()
  functionsDir = await writeFunctions(dir, { writer: WRITER })
})
afterEach(() => fs.rm(dir, { recursive: true, force: true }))

const options = () => ({
  dataDir: path.join(dir, 'data'),
  functionsDir,
  port: 0,
  collections,
  timers: false,
})

/** A server in a process of its own, so that it can be killed. */
async function startProcess(): Promise<{ url: string; kill(): Promise<void> }> {
  const script = path.join(dir, 'server.ts')
  await fs.writeFile(
    script,
    `import { startCloud } from ${JSON.stringify(path.join(REPOSITORY, 'emulator/cloud/cloud'))}
     startCloud(${JSON.stringify(options())}).then((cloud) => console.log('URL ' + cloud.url), (e) => console.log('NO ' + e.message))`,
  )
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const [, word, rest] = /^(URL|NO) (.*)/.exec(String(chunk)) ?? []
      if (word === 'URL') resolve(rest ?? '')
      else reject(new Error(rest))
    })
    child.on('exit', () => reject(new Error('the server ended')))
  })
  return {
    url,
    kill: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

test('when the server is killed in the middle of writes, every acknowledged write is there afterwards', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round++) {
    const server = await startProcess()
    let stop = false
    const writers = Array.from({ length: 8 }, async (_, w) => {
      for (let n = 0; !stop; n++) {
        const who = `r${round}w${w}`
        const response = await fetch(`${server.url}/invoke/writer`, {
          method: 'POST',
          body: JSON.stringify({ who, n }),
        }).catch(() => undefined)
        if (response?.status === 200 && (await response.text().catch(() => '')) === '"ok"')
          acknowledged.push(`${who}-${n}`)
        else stop ||= response === undefined
      }
    })
    const enough = (round + 1) * 150
    while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 5))
    await server.kill()
    stop = true
    await Promise.all(writers)
  }
  const cloud = await startCloud(options())
  const stored = new Map((await cloud.dump('things')).map((d) => [(d as { _id: string })._id, d]))
  await cloud.close()
  const lost = acknowledged.filter((id) => (stored.get(id) as { done?: boolean } | undefined)?.done !== true)
  expect(acknowledged.length).toBeGreaterThanOrEqual(450)
  expect(lost).toEqual([])
}, 120_000)

test('a second server refuses a data directory that is in use, and may have it afterwards', async () => {
  const server = await startProcess()
  await expect(startCloud(options())).rejects.toThrow('正被另一个进程使用')
  await server.kill()
  await (await startCloud(options())).close()
})
