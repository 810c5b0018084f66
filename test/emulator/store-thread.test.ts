import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { startStoreThread, type StoreThread } from '../../emulator/cloud/store-thread/store-thread'
import { temporaryDirectory } from './support/cloud'

const REPOSITORY = path.resolve(__dirname, '../..')
let dir: string
let store: StoreThread
const broken: string[] = []

beforeAll(async () => {
  dir = await temporaryDirectory()
  store = await startStoreThread(
    { dataDir: path.join(dir, 'data'), collections: [{ name: 'things', indexes: [] }] },
    (sentence) => broken.push(sentence),
  )
})
afterAll(async () => {
  await store.close()
  await fs.rm(dir, { recursive: true, force: true })
})

test('a refusal keeps its code on the way between threads', async () => {
  await expect(store.load('nowhere', [{}])).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  await expect(store.act('database.dropTable', {}, 0, 'r')).rejects.toMatchObject({ code: 'INVALID_PARAM' })
})

test('a call the store does not have is refused and leaves it open', async () => {
  const { nothing } = store as unknown as Record<string, () => Promise<unknown>>
  await expect(nothing?.()).rejects.toThrow('is not a function')
  expect(await store.isEmpty()).toBe(true)
})

test('a long query does not hold up the thread that asks', async () => {
  await store.load(
    'things',
    Array.from({ length: 20_000 }, (_, n) => ({ n, text: 'x'.repeat(200) })),
  )
  const order: string[] = []
  const query = JSON.stringify({ text: { $regularExpression: { pattern: 'y', options: '' } } })
  const slow = store
    .act('database.calculateDocument', { collectionName: 'things', query }, 0, 'r')
    .then(() => order.push('query'))
  await new Promise((resolve) => setImmediate(resolve))
  order.push('event loop')
  await slow
  expect(order).toEqual(['event loop', 'query'])
})

test('closing answers what was asked before, refuses what comes after, and may be repeated', async () => {
  const other = await startStoreThread({ dataDir: path.join(dir, 'other'), collections: [] }, () => undefined)
  const before = other.isEmpty()
  const closed = other.close()
  await expect(other.isEmpty()).rejects.toThrow('closed')
  expect(await before).toBe(true)
  await closed
  await other.close()
})

test('a write that still waits for a transaction when the store closes is refused, not forgotten', async () => {
  const collections = [{ name: 'things', indexes: [] }]
  const other = await startStoreThread({ dataDir: path.join(dir, 'waiting'), collections }, () => undefined)
  await other.load('things', [{ _id: 'a', n: 0 }])
  const act = (action: string, more: object) =>
    other.act(`database.${action}`, { collectionName: 'things', ...more }, 0, 'r')
  const set = { queryType: 'DOC', query: '{"_id":"a"}', data: '{"$set":{"n":1}}', merge: true }
  const { transactionId } = (await act('startTransaction', {})).answer as { transactionId: string }
  await act('modifyDocument', { ...set, transactionId })
  const waits = act('modifyDocument', set)
  const refused = expect(waits).rejects.toThrow('the store is closed')
  await other.close()
  await refused
})

test('when the thread dies, calls under way and later ones are refused and the program ends with a sentence', async () => {
  // The seeds are being loaded when it dies.
  const hook = path.join(dir, 'hook.mjs')
  await fs.writeFile(
    hook,
    `process.on('worker', (worker) =>
       worker.on('message', (said) => { if (said[0]?.kind === 'open') setTimeout(() => worker.terminate(), 30) }))`,
  )
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      hook,
      'scripts/serve.ts',
      '--port',
      '0',
      '--data',
      path.join(dir, 'dying'),
    ],
    { cwd: REPOSITORY },
  )
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 40_000)
  const code = await new Promise((resolve) => child.on('exit', resolve))
  clearTimeout(tooLong)
  expect(said).toContain('数据库线程意外停止')
  expect(code).toBe(1)
  expect(broken).toEqual([])
})

test('what cannot be copied to the thread is refused by itself, and what is asked beside it is answered', async () => {
  const other = store.isEmpty()
  const refused = store.load('things', [{ _id: 'f', f: () => undefined }])
  await expect(refused).rejects.toThrow('could not be cloned')
  expect(await other).toBe(false)
  expect(await store.isEmpty()).toBe(false)
})
