import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import Database from 'libsql'
import { openStore, type CollectionSpec } from '../../emulator/cloud/store/store'
import { findDocuments, insertDocuments } from '../../emulator/cloud/store/collection'
import { temporaryDirectory } from './support/cloud'

let dir: string
beforeEach(async () => {
  dir = await temporaryDirectory()
})
afterEach(() => fs.rm(dir, { recursive: true, force: true }))

const things = (...indexes: CollectionSpec['indexes']): CollectionSpec[] => [{ name: 'things', indexes }]
const byN = { name: 'n', keys: [['n', 'asc'] as [string, 'asc']] }
const plan = (filter: Record<string, unknown>, declared: CollectionSpec[]): string => {
  const store = openStore(dir, declared)
  const { plan } = findDocuments(store.place('things'), filter, { sort: [], skip: 0, limit: 1 })
  store.close()
  return plan
}

test('documents outlive the server', () => {
  const first = openStore(dir, things(byN))
  insertDocuments(first.place('things'), [{ _id: 'a', n: 1, at: new Date(3), re: /x/i, list: [1.5, null] }])
  expect(first.isEmpty()).toBe(false)
  first.close()
  const second = openStore(dir, things(byN))
  expect(second.dump('things')).toEqual([{ _id: 'a', n: 1, at: new Date(3), re: /x/i, list: [1.5, null] }])
  second.close()
})

test('a collection stays when it is no longer declared', () => {
  const first = openStore(dir, things())
  insertDocuments(first.place('things'), [{ _id: 'a' }])
  first.close()
  const second = openStore(dir, [])
  expect(second.dump('things')).toEqual([{ _id: 'a' }])
  second.close()
})

test('indexes follow their declaration: made, changed and dropped over existing documents', () => {
  const first = openStore(dir, things())
  insertDocuments(first.place('things'), [{ n: 1, m: 1 }, { n: [2, 3] }])
  first.close()
  expect(plan({ n: 1 }, things())).toBe('scan')
  expect(plan({ n: 1 }, things(byN))).toBe('n')
  expect(plan({ m: 1 }, things({ ...byN, keys: [['m', 'asc']] }))).toBe('n')
  expect(plan({ n: 1 }, things({ ...byN, keys: [['m', 'asc']] }))).toBe('scan')
  expect(plan({ m: 1 }, things())).toBe('scan')
})

test('a unique index cannot be declared over documents that already repeat a value', () => {
  const first = openStore(dir, things())
  insertDocuments(first.place('things'), [{ n: 1 }, { n: 1 }])
  first.close()
  expect(() => openStore(dir, things({ ...byN, unique: true }))).toThrow('E11000')
  expect(plan({ n: 1 }, things())).toBe('scan')
})

test.each([
  ['a text', async (file: string) => fs.writeFile(file, 'hello '.repeat(1000))],
  [
    'the database of another program',
    async (file: string) => {
      const db = new Database(file)
      db.exec('CREATE TABLE users (id INTEGER); PRAGMA user_version = 3')
      db.close()
    },
  ],
])('%s in the place of the data file is refused and left as it is', async (_title, write) => {
  const file = path.join(dir, 'cloud.db')
  await write(file)
  const before = await fs.readFile(file)
  expect(() => openStore(dir, things())).toThrow('不是本系统的数据文件')
  expect(await fs.readFile(file)).toEqual(before)
  // The refusal does not keep the directory locked.
  await fs.rm(file)
  openStore(dir, things()).close()
})

test('a data directory of format 1 is brought up to date, and its indexes answer again', () => {
  const indexed = things(byN, { name: 'list', keys: [['list', 'asc']] })
  const first = openStore(dir, indexed)
  insertDocuments(first.place('things'), [
    { _id: 'a', n: 1, list: [1, 2] },
    { _id: 'b', n: 2, list: [] },
  ])
  const [n, list] = first.place('things').indexes
  first.close()
  const db = new Database(path.join(dir, 'cloud.db'))
  db.exec("UPDATE meta SET value = '1' WHERE key = 'format'; DELETE FROM meta WHERE key = 'keys'")
  // Keys as another encoding may have left them.
  db.exec(`UPDATE keys_${n?.id} SET k = x'0001' || k; DELETE FROM keys_${list?.id}`)
  db.exec("UPDATE docs_1 SET id = x'00' || id; UPDATE indexes SET arrays = '[]'")
  db.close()
  const second = openStore(dir, indexed)
  const place = second.place('things')
  const ids = (filter: Record<string, unknown>) =>
    findDocuments(place, filter, { sort: [], skip: 0, limit: 9 }).found.map(({ document }) => document._id)
  expect([ids({ _id: 'a' }), ids({ n: 2 }), ids({ list: 2 })]).toEqual([['a'], ['b'], ['a']])
  expect(place.indexes[1]?.arrays).toEqual(new Set([0]))
  expect(second.dump('things')).toHaveLength(2)
  second.close()
  const [format] = new Database(path.join(dir, 'cloud.db')).prepare('SELECT * FROM meta ORDER BY key').all([])
  expect(format).toEqual({ key: 'format', value: '2' })
})

test('a format older than any known one is refused and left as it is', async () => {
  openStore(dir, things()).close()
  const db = new Database(path.join(dir, 'cloud.db'))
  db.exec("UPDATE meta SET value = '0' WHERE key = 'format'")
  db.close()
  const before = await fs.readFile(path.join(dir, 'cloud.db'))
  expect(() => openStore(dir, things())).toThrow('第 0 版，本程序认得第 1 至 2 版')
  expect(await fs.readFile(path.join(dir, 'cloud.db'))).toEqual(before)
})

/** Permissions do not bind the superuser, so as one the work is done as nobody. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}

/** In a process of its own, for a file this process had open may stay so until its memory is tidied. */
function fillElsewhere(data: string): void {
  const script = path.join(dir, 'fill.ts')
  writeFileSync(
    script,
    `import { openStore } from ${JSON.stringify(path.resolve(__dirname, '../../emulator/cloud/store/store'))}
     openStore(${JSON.stringify(data)}, []).close()`,
  )
  execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: path.resolve(__dirname, '../..') })
}

test.each([
  ['an empty directory', () => undefined],
  ['a directory with data', fillElsewhere],
])('%s that may not be written is refused with a sentence', async (_title, prepare) => {
  const data = path.join(dir, 'data')
  await fs.mkdir(data)
  await fs.chmod(dir, 0o755)
  prepare(data)
  await fs.chmod(data, 0o555)
  asNobody(() => expect(() => openStore(data, things())).toThrow('不可写，请检查权限或换一个数据目录'))
})

test('a data directory that is a file is refused with a sentence', async () => {
  await fs.writeFile(path.join(dir, 'file'), '')
  expect(() => openStore(path.join(dir, 'file'), things())).toThrow('不是目录')
  expect(() => openStore(path.join(dir, 'file', 'below'), things())).toThrow('不是目录')
})

test('a lock file that is not ours is refused with a sentence', async () => {
  await fs.writeFile(path.join(dir, 'lock.db'), 'hello '.repeat(1000))
  expect(() => openStore(dir, things())).toThrow('lock.db')
})

test('a damaged data file is refused with a sentence', async () => {
  const first = openStore(dir, things(byN))
  insertDocuments(
    first.place('things'),
    Array.from({ length: 500 }, (_, n) => ({ n, text: 'x'.repeat(50) })),
  )
  first.close()
  const file = await fs.open(path.join(dir, 'cloud.db'), 'r+')
  await file.write(Buffer.alloc(4096 * 3, 0x5a), 0, 4096 * 3, 4096)
  await file.close()
  expect(() => openStore(dir, things(byN))).toThrow('已损坏，请用最近的备份恢复')
})

test('what an index learned of arrays in a write that failed is learned again by the next one', () => {
  const indexed = things({ name: 'list', keys: [['list', 'asc']] }, { ...byN, unique: true })
  const first = openStore(dir, indexed)
  insertDocuments(first.place('things'), [{ n: 1, list: 0 }])
  expect(() => insertDocuments(first.place('things'), [{ n: 1, list: [1, 2] }])).toThrow('E11000')
  insertDocuments(first.place('things'), [{ n: 2, list: [1, 2] }])
  first.close()
  const second = openStore(dir, indexed)
  expect(second.place('things').indexes[0]?.arrays).toEqual(new Set([0]))
  second.close()
})

test('a data file of a later format is refused', async () => {
  openStore(dir, things()).close()
  const db = new Database(path.join(dir, 'cloud.db'))
  db.exec("UPDATE meta SET value = '99' WHERE key = 'format'")
  db.close()
  expect(() => openStore(dir, things())).toThrow('第 99 版')
})

test('an empty file, as a start that was interrupted leaves it, is taken', async () => {
  await fs.writeFile(path.join(dir, 'cloud.db'), '')
  openStore(dir, things()).close()
})

test('what is written is synced to the disk at each commit', () => {
  const store = openStore(dir, things())
  const { sql } = store.place('things')
  expect(sql.all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(sql.all('PRAGMA synchronous')).toEqual([{ synchronous: 2 }])
  store.close()
})
