import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { collections } from '../../config/collections'
import { memoryStore } from '../../cloudfunctions/server/store/memory-store'
import type { Store } from '../../cloudfunctions/server/store/port'
import type { InboxDoc } from '../../cloudfunctions/server/inbox/inbox-doc'
import { startCloud, type Cloud } from '../../emulator/cloud/cloud'

/* One contract for both stores: in memory, and the cloud's through the real SDK in a function of its own. */

let cloud: Cloud
let home: string

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'store-'))
  const probe = join(home, 'functions/probe')
  mkdirSync(probe, { recursive: true })
  buildSync({
    entryPoints: [join(__dirname, 'support/store-probe.ts')],
    outfile: join(probe, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    tsconfig: resolve(__dirname, '../../tsconfig.json'),
    logLevel: 'error',
  })
  cloud = await startCloud({
    dataDir: join(home, 'data'),
    port: 0,
    functionsDir: join(home, 'functions'),
    collections,
    timerEveryMs: 0,
  })
})

afterAll(async () => {
  await cloud?.close()
  rmSync(home, { recursive: true, force: true })
})

function throughCloud(): Store {
  const call =
    (method: string) =>
    async (...given: unknown[]) => {
      const result = (await cloud.invoke('probe', { method, given })) as { answer?: unknown; failed?: string }
      if (result.failed) throw new Error(result.failed)
      return result.answer
    }
  return { find: call('find'), insert: call('insert'), updateIf: call('updateIf') } as Store // the same calls by name
}

let prefix = 0
const item = (n: number, more: Partial<InboxDoc> = {}): InboxDoc => ({
  _id: `case${prefix}-${n}`,
  party: `person:p${prefix}`,
  congress: 'wj',
  open: true,
  sortKey: `2026-0${(n % 9) + 1}-01|${n}`,
  rev: 1,
  caseId: `case${prefix}`,
  kind: 'suggestion',
  verb: 'sign',
  label: '签收',
  title: `第 ${n} 件`,
  from: '代表甲',
  ...more,
})

describe.each([
  ['memory', () => memoryStore(collections)],
  ['cloud', throughCloud],
] as const)('the %s store', (_name, make) => {
  let store: Store

  beforeEach(() => {
    prefix += 1
    store = make()
  })

  test('keeps what is inserted and reads it back alike', async () => {
    expect(await store.insert('inbox', item(1))).toBe('done')
    expect(await store.find('inbox', { where: { _id: item(1)._id }, limit: 1 })).toEqual([item(1)])
  })

  test('says that an id is taken, and changes nothing', async () => {
    await store.insert('inbox', item(1))
    expect(await store.insert('inbox', item(1, { title: '另一件' }))).toBe('exists')
    const [kept] = await store.find('inbox', { where: { _id: item(1)._id }, limit: 1 })
    expect(kept?.title).toBe('第 1 件')
  })

  test('says that a value which must be unique is taken', async () => {
    const person = { openid: `openid-${prefix}`, name: '代表甲', posts: [] }
    expect(await store.insert('people', { _id: `a${prefix}`, ...person })).toBe('done')
    expect(await store.insert('people', { _id: `b${prefix}`, ...person })).toBe('exists')
  })

  test('changes a document only while its condition holds', async () => {
    await store.insert('inbox', item(1))
    const { _id } = item(1)
    expect(await store.updateIf('inbox', { _id, rev: 1 }, { rev: 2, open: false })).toBe('done')
    expect(await store.updateIf('inbox', { _id, rev: 1 }, { rev: 3 })).toBe('lost')
    expect(await store.updateIf('inbox', { _id: 'nobody', rev: 1 }, { rev: 3 })).toBe('lost')
    const [kept] = await store.find('inbox', { where: { _id }, limit: 1 })
    expect([kept?.rev, kept?.open]).toEqual([2, false])
  })

  test('of many writers at one version exactly one wins', async () => {
    await store.insert('inbox', item(1))
    const { _id } = item(1)
    const results = await Promise.all(
      Array.from({ length: 8 }, (_one, n) =>
        store.updateIf('inbox', { _id, rev: 1 }, { rev: 2, title: `${n}` }),
      ),
    )
    expect(results.filter((result) => result === 'done')).toHaveLength(1)
  })

  test('lists in order, from a cursor, no further than the limit', async () => {
    for (const n of [3, 1, 2, 5, 4]) await store.insert('inbox', item(n))
    const where = { party: { in: [item(0).party, 'person:nobody'] }, open: true }
    const order = [['sortKey', 'asc']] as const
    const first = await store.find('inbox', { where, order, limit: 2 })
    expect(first.map(({ title }) => title)).toEqual(['第 1 件', '第 2 件'])
    const after = { sortKey: { gt: first[1]?.sortKey ?? '' } }
    const next = await store.find('inbox', { where: { ...where, ...after }, order, limit: 9 })
    expect(next.map(({ title }) => title)).toEqual(['第 3 件', '第 4 件', '第 5 件'])
  })

  test('reads only the fields asked for', async () => {
    await store.insert('inbox', item(1))
    const [row] = await store.find('inbox', { where: { _id: item(1)._id }, limit: 1, fields: ['rev'] })
    expect(row).toEqual({ _id: item(1)._id, rev: 1 })
  })

  test.each([
    ['a list without a limit', (s: Store) => s.find('inbox', { where: {}, limit: 0 })],
    ['a list without an end', (s: Store) => s.find('inbox', { where: {}, limit: 5000 })],
    [
      'an operator from outside',
      (s: Store) => s.find('inbox', { where: { party: { $ne: null } as never }, limit: 1 }),
    ],
    ['a write without an id', (s: Store) => s.updateIf('inbox', {} as never, { rev: 9 })],
  ])('refuses %s', async (_what, ask) => {
    await expect(ask(store)).rejects.toThrow()
  })
})
