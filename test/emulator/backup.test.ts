import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import Database from 'libsql'
import { backUp } from '../../emulator/cloud/backup/backup'
import { collectionSums } from '../../emulator/cloud/backup/manifest'
import { restore } from '../../emulator/cloud/backup/restore'
import { startStoreThread } from '../../emulator/cloud/store-thread/store-thread'
import { insertDocuments } from '../../emulator/cloud/store/collection'
import { openSql } from '../../emulator/cloud/store/sql'
import { openStore } from '../../emulator/cloud/store/store'
import { openFiles } from '../../emulator/cloud/storage/files'
import { temporaryDirectory } from './support/cloud'

const REPOSITORY = path.resolve(__dirname, '../..')
const NOW = new Date('2026-03-01T00:00:00Z')
const collections = [
  { name: 'things', indexes: [{ name: 'n', keys: [['n', 'asc'] as [string, 'asc']] }] },
  { name: 'people', indexes: [] },
  { name: 'empty', indexes: [] },
]

let dir: string
let data: string
let file: string
beforeEach(async () => {
  dir = await temporaryDirectory()
  data = path.join(dir, 'data')
  file = path.join(dir, 'copy.backup')
})
afterEach(() => fs.rm(dir, { recursive: true, force: true }))

async function fill(): Promise<void> {
  const store = openStore(data, collections)
  insertDocuments(
    store.place('things'),
    Array.from({ length: 2500 }, (_, n) => ({
      _id: `t${n}`,
      n,
      at: new Date(n),
      re: /x/i,
      list: [n, -0, null],
    })),
  )
  insertDocuments(store.place('people'), [
    { _id: 1, name: '代表甲' },
    { _id: 'x', name: '代表乙' },
  ])
  store.close()
  const files = await openFiles(data)
  await files.write('案卷/附件.txt', Buffer.from('演示数据'))
  // Larger than one part, and an empty one.
  await files.write('big.bin', Buffer.alloc(5 * 1024 * 1024, 7))
  await files.write('none.bin', Buffer.alloc(0))
}

const sumsOf = (dataDir: string) => {
  const sql = openSql(path.join(dataDir, 'cloud.db'))
  const sums = collectionSums(sql)
  sql.close()
  return sums
}

test('what is restored is what was there: every collection and every file, by hash', async () => {
  await fill()
  const before = sumsOf(data)
  const made = backUp(data, file, NOW)
  const again = path.join(dir, 'again')
  expect(restore(file, again)).toEqual(made)
  expect(sumsOf(again)).toEqual(before)
  expect(made.collections).toEqual(before)
  expect(made.collections.map(({ name, documents }) => [name, documents])).toEqual([
    ['empty', 0],
    ['people', 2],
    ['things', 2500],
  ])
  expect(made.files.count).toBe(3)
  const files = await openFiles(again)
  expect(String(await files.read('案卷/附件.txt'))).toBe('演示数据')
  expect((await files.read('big.bin'))?.equals(Buffer.alloc(5 * 1024 * 1024, 7))).toBe(true)
  expect((await files.read('none.bin'))?.length).toBe(0)
  const [one, two] = [openStore(data, collections), openStore(again, collections)]
  expect(two.dump('things')).toEqual(one.dump('things'))
  one.close()
  two.close()
})

test('the sums see any change of a document, its order of fields included', async () => {
  await fill()
  const before = sumsOf(data)
  const store = openStore(data, collections)
  store.place('people').sql.exec(`UPDATE docs_2 SET body = jsonb('{"name":"代表甲","_id":1}') WHERE n = 1`)
  store.close()
  const after = sumsOf(data)
  expect(after[1]?.sha256).not.toBe(before[1]?.sha256)
  expect(after[2]).toEqual(before[2])
})

test('a backup made by the command while eight writers are at work is one moment of the data', async () => {
  const store = await startStoreThread({ dataDir: data, collections }, () => undefined)
  let stop = false
  const acknowledged: number[] = []
  let next = 0
  const writers = Array.from({ length: 8 }, async () => {
    while (!stop) {
      const n = next++
      // Two documents in one write: a moment holds both or neither.
      await store.load('things', [
        { n, half: 1 },
        { n, half: 2 },
      ])
      acknowledged.push(n)
    }
  })
  while (acknowledged.length < 300) await new Promise((resolve) => setTimeout(resolve, 5))
  const before = [...acknowledged]
  const { code, output } = await command('backup', '--data', data, '--to', file)
  stop = true
  await Promise.all(writers)
  await store.close()
  expect([code, output]).toEqual([0, expect.stringContaining('things')])

  const again = path.join(dir, 'again')
  expect((await command('restore', '--from', file, '--data', again)).code).toBe(0)
  const restored = openStore(again, collections)
  const halves = new Map<number, number>()
  for (const { n } of restored.dump('things') as { n: number }[]) halves.set(n, (halves.get(n) ?? 0) + 1)
  restored.close()
  expect([...halves.values()].every((count) => count === 2)).toBe(true)
  expect(before.filter((n) => !halves.has(n))).toEqual([])
})

async function command(name: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
    cwd: REPOSITORY,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { code, output }
}

describe('refused, with nothing left behind', () => {
  beforeEach(fill)
  const left = async () => (await fs.readdir(dir)).sort()

  test('a backup over an existing file', async () => {
    await fs.writeFile(file, 'precious')
    expect(() => backUp(data, file, NOW)).toThrow('已经存在')
    expect(await fs.readFile(file, 'utf8')).toBe('precious')
  })

  test('a backup of a directory without data, or to nowhere', async () => {
    expect(() => backUp(path.join(dir, 'none'), file, NOW)).toThrow('没有数据文件')
    expect(() => backUp(data, path.join(dir, 'no/such/place'), NOW)).toThrow('备份')
    expect(await left()).toEqual(['data'])
  })

  test('a restore over data', async () => {
    backUp(data, file, NOW)
    const before = sumsOf(data)
    expect(() => restore(file, data)).toThrow('不是空目录')
    expect(sumsOf(data)).toEqual(before)
  })

  test('a restore into an empty directory is fine', async () => {
    backUp(data, file, NOW)
    await fs.mkdir(path.join(dir, 'again'))
    restore(file, path.join(dir, 'again'))
    expect(sumsOf(path.join(dir, 'again'))).toEqual(sumsOf(data))
  })

  test.each([
    ['a text', () => fs.writeFile(file, 'hello '.repeat(1000))],
    ['a data file', () => fs.copyFile(path.join(data, 'cloud.db'), file)],
    [
      'half a backup',
      async () => {
        backUp(data, file, NOW)
        await fs.truncate(file, Math.floor((await fs.stat(file)).size / 2 / 4096) * 4096)
      },
    ],
  ])('a restore from %s', async (_title, write) => {
    await write()
    expect(() => restore(file, path.join(dir, 'again'))).toThrow('不是本系统的备份文件')
    expect(await left()).toEqual(['copy.backup', 'data'])
  })

  test.each([
    [
      'a document changed',
      'UPDATE docs_2 SET body = jsonb(\'{"_id":1,"name":"代表丙"}\') WHERE n = 1',
      '集合 people 的内容',
    ],
    ['a document lost', 'DELETE FROM docs_1 WHERE n = 7', '集合 things 应有 2500 条，实有 2499 条'],
    [
      'a file changed',
      "UPDATE backup_parts SET content = x'00' WHERE path = 'big.bin' AND part = 1",
      '文件内容',
    ],
    ['a file lost', "DELETE FROM backup_files WHERE path = 'none.bin'", '文件应有 3 个，实有 2 个'],
  ])('a restore from a backup with %s', async (_title, tamper, sentence) => {
    backUp(data, file, NOW)
    const db = new Database(file)
    db.exec(tamper)
    db.close()
    expect(() => restore(file, path.join(dir, 'again'))).toThrow(sentence)
    expect(await left()).toEqual(['copy.backup', 'data'])
  })

  test('a restore of a file that would lead out of the directory', async () => {
    backUp(data, file, NOW)
    const db = new Database(file)
    db.exec("UPDATE backup_files SET path = '../../out' WHERE path = 'none.bin'")
    db.close()
    expect(() => restore(file, path.join(dir, 'again'))).toThrow('invalid cloudPath')
    expect(await left()).toEqual(['copy.backup', 'data'])
  })

  test('a backup made by a later program', async () => {
    const db = new Database(path.join(data, 'cloud.db'))
    db.exec("UPDATE meta SET value = '99' WHERE key = 'format'")
    db.close()
    expect(() => backUp(data, file, NOW)).toThrow('由更新的程序写成')
  })
})

test('the commands say how they are used', async () => {
  const { code, output } = await command('restore', '--from', 'x')
  expect([code, output]).toEqual([1, expect.stringContaining('用法：npm run restore')])
  expect((await command('backup')).output).toContain('用法：npm run backup')
})
