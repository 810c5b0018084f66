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

test('a data file of a later format is refused', async () => {
  openStore(dir, things()).close()
  const db = new Database(path.join(dir, 'cloud.db'))
  db.exec("UPDATE meta SET value = '99'")
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
