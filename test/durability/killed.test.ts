import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openStore } from '../../emulator/cloud/store/store'
import { sequence } from './support/random'
import { startServer, writeFunctions } from './support/server'

/* `kill -9` at any moment: everything a function was told is stored is there at the next start. */

const WRITERS = 8
const EACH = 300
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
const WRITER = `exports.main = async ({ who, n }) => {
  await db.collection('things').add({ data: { _id: who + '-' + n, who, n, text: 'x'.repeat(200) } })
  await db.collection('things').where({ _id: who + '-' + n, done: db.command.exists(false) }).update({ data: { done: true } })
  return 'ok'
}`
// The seeded fault: it answers before it has been answered.
const HASTY = `exports.main = async ({ who, n }) => {
  void db.collection('things').add({ data: { _id: who + '-' + n, who, n } })
    .then(() => db.collection('things').doc(who + '-' + n).update({ data: { done: true } }))
  return 'ok'
}`

let home: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'killed-'))
})
afterEach(() => fs.rmSync(home, { recursive: true, force: true }))

/** Eight writers until each has had so many answers, while the server is killed again and again. */
async function writeUnderKills(
  code: string,
  each: number,
  kills: number,
): Promise<{ acknowledged: number; lost: string[] }> {
  const functionsDir = writeFunctions(home, { writer: code })
  const options = { dataDir: path.join(home, 'data'), functionsDir, port: 0, collections, timers: false }
  const random = sequence(Number(process.env.SEED ?? 7))
  const acknowledged: string[] = []
  let round = 0
  for (; acknowledged.length < WRITERS * each; round++) {
    const server = await startServer(options)
    const until = Math.min(
      WRITERS * each,
      acknowledged.length + ((WRITERS * each) / kills) * (0.5 + random()),
    )
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      for (let n = 0; acknowledged.length < until; n++) {
        const who = `r${round}w${w}`
        const answer = await server.call('writer', { who, n })
        if (!answer) return
        if (answer.body === 'ok') acknowledged.push(`${who}-${n}`)
      }
    })
    // Whoever is first to be done, the others are in the middle of a write.
    await Promise.race(writers)
    await server.kill()
    await Promise.all(writers)
  }
  const store = openStore(options.dataDir, collections)
  const stored = new Map(store.dump('things').map(({ _id, done }) => [_id, done]))
  store.close()
  return { acknowledged: acknowledged.length, lost: acknowledged.filter((id) => stored.get(id) !== true) }
}

test('the check finds what it is looking for: a function that answers too early loses writes', async () => {
  const { lost } = await writeUnderKills(HASTY, 20, 2)
  expect(lost.length).toBeGreaterThan(0)
})

test(`${WRITERS} writers have ${EACH} answers each while the server is killed ten times: none is lost`, async () => {
  const { acknowledged, lost } = await writeUnderKills(WRITER, EACH, 10)
  expect(acknowledged).toBeGreaterThanOrEqual(WRITERS * EACH)
  expect(lost).toEqual([])
})
