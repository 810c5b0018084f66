import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { collections } from '../../config/collections'
import { memoryStore } from '../../cloudfunctions/server/store/memory-store'
import type { Store } from '../../cloudfunctions/server/store/port'
import type { InboxDoc } from '../../cloudfunctions/server/inbox/inbox-doc'
import { UNDEFINED } from './support/undefined'
import type { PersonDoc } from '../../cloudfunctions/server/store/documents'
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
    timers: false,
  })
})

afterAll(async () => {
  await cloud?.close()
  rmSync(home, { recursive: true, force: true })
})

// An event is JSON, which has no undefined; the probe puts it back.
const sent = (given: unknown[]) =>
  JSON.parse(
    JSON.stringify(given, (_key, value: unknown) => (value === undefined ? UNDEFINED : value)),
  ) as unknown

function throughCloud(): Store {
  const call =
    (method: string) =>
    async (...given: unknown[]) => {
      const result = (await cloud.invoke('probe', { method, given: sent(given) })) as {
        answer?: unknown
        failed?: string
      }
      if (result.failed) throw new Error(result.failed)
      return result.answer
    }
  return {
    find: call('find'),
    count: call('count'),
    insert: call('insert'),
    updateIf: call('updateIf'),
    remove: call('remove'),
  } as Store // the same calls by name
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
  tokens: [],
  ...more,
})

const person = (n: number, posts: object[]) =>
  ({ _id: `person${prefix}-${n}`, openid: `openid-${prefix}-${n}`, name: '代表甲', posts }) as PersonDoc // of posts, only what is looked at

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

  test('counts what meets a condition, and nothing without one', async () => {
    for (const n of [1, 2, 3]) await store.insert('inbox', item(n, { open: n !== 2 }))
    const { party } = item(1)
    expect(await store.count('inbox', { party })).toBe(3)
    expect(await store.count('inbox', { party, open: true })).toBe(2)
    expect(await store.count('inbox', { party: 'nobody' })).toBe(0)
    await expect(store.count('inbox', {})).rejects.toThrow('a count needs a condition')
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

  test('replaces a field as a whole, and removes one that has no value any more', async () => {
    await store.insert('people', person(1, [{ id: 'old', delegation: '震泽代表团' }]))
    const { _id } = person(1, [])
    expect(await store.updateIf('people', { _id }, { posts: [{ id: 'new' }] as never })).toBe('done')
    const [kept] = await store.find('people', { where: { _id }, limit: 1 })
    expect(kept?.posts).toEqual([{ id: 'new' }])

    await store.insert('inbox', item(1, { due: '2026-03-02' as never, no: 7 }))
    const change = { due: undefined, no: undefined, title: '没有期限了' }
    expect(await store.updateIf('inbox', { _id: item(1)._id }, change)).toBe('done')
    const [left] = await store.find('inbox', { where: { _id: item(1)._id }, limit: 1 })
    expect(left).toEqual(item(1, { title: '没有期限了' }))
  })

  test('a nested value takes the place of the old one, field by field nothing is left of it', async () => {
    const _id = `nested${prefix}`
    const facts = (published: object) => published as never
    await store.insert('published', {
      _id,
      code: _id,
      published: { title: '旧', facts: '旧事', rating: undefined },
    } as never)
    const page = async () => (await store.find('published', { where: { _id }, limit: 1 }))[0]?.published
    expect(await page()).toStrictEqual({ title: '旧', facts: '旧事' })
    await store.updateIf(
      'published',
      { _id },
      { published: facts({ title: '新', units: [], rating: undefined }) },
    )
    expect(await page()).toStrictEqual({ title: '新', units: [] })
  })

  test('does not keep what is undefined as a null', async () => {
    await store.insert('inbox', item(1, { due: undefined, part: undefined }))
    const [kept] = await store.find('inbox', { where: { _id: item(1)._id }, limit: 1 })
    expect(kept).toEqual(item(1))
    expect(Object.keys(kept ?? {})).not.toContain('due')
  })

  test('finds by what a list holds: one value, all of several, in order', async () => {
    const page = (n: number, tokens: string[]) =>
      ({ _id: `pub${prefix}-${n}`, code: `code${prefix}-${n}`, sortKey: `${prefix}|${n}`, tokens }) as never
    await store.insert('published', page(1, [`${prefix}停车`, '车位', '古镇']))
    await store.insert('published', page(2, [`${prefix}停车`, '充电']))
    await store.insert('published', page(3, [`${prefix}停车`, '车位']))
    const found = async (tokens: string | { all: string[] }, more = {}) => {
      const where = { tokens, ...more }
      const order = [['sortKey', 'desc']] as const
      const docs = await store.find('published', { where, order, limit: 9, fields: ['sortKey'] })
      return docs.map(({ sortKey }) => sortKey.split('|')[1])
    }
    expect(await found(`${prefix}停车`)).toEqual(['3', '2', '1'])
    expect(await found({ all: ['车位', `${prefix}停车`] })).toEqual(['3', '1'])
    expect(await found({ all: ['车位', '充电', `${prefix}停车`] })).toEqual([])
    expect(await found(`${prefix}停车`, { sortKey: { gte: `${prefix}|2`, lt: `${prefix}|3` } })).toEqual([
      '2',
    ])
  })

  test('a range of texts holds no numbers, and an absent field lies in no range', async () => {
    await store.insert('inbox', item(1, { no: 5 }))
    await store.insert('inbox', item(2))
    const numbered = (no: object) =>
      store.find('inbox', { where: { caseId: `case${prefix}`, no: no as never }, limit: 9 })
    expect(await numbered({ gt: 0 })).toHaveLength(1)
    expect(await numbered({ lte: 4 })).toHaveLength(0)
    expect(await numbered({ gte: '' })).toHaveLength(0)
  })

  test('reads parts of what lies inside lists', async () => {
    const posts = [{ id: 'a', unit: { id: 'u', name: '区住建局' } }, { id: 'b' }]
    await store.insert('people', person(1, posts))
    const fields = ['name', 'posts.unit.name', 'posts.nothing']
    const [row] = await store.find('people', { where: { _id: person(1, [])._id }, limit: 1, fields })
    expect(row).toEqual({
      _id: person(1, [])._id,
      name: '代表甲',
      posts: [{ unit: { name: '区住建局' } }, {}],
    })
  })

  test('a write that would give a unique value twice changes nothing', async () => {
    await store.insert('people', person(1, []))
    await store.insert('people', person(2, []))
    const { _id } = person(2, [])
    expect(await store.updateIf('people', { _id }, { openid: person(1, []).openid, name: '别人' })).toBe(
      'exists',
    )
    const [kept] = await store.find('people', { where: { _id }, limit: 1 })
    expect(kept?.name).toBe('代表甲')
    // a value given up is free again
    expect(await store.updateIf('people', { _id: person(1, [])._id }, { openid: `other-${prefix}` })).toBe(
      'done',
    )
    expect(await store.updateIf('people', { _id }, { openid: person(1, []).openid })).toBe('done')
  })

  test('takes away one document, only while its condition holds, and never another', async () => {
    const limit = (n: number) => ({ _id: `limit${prefix}-${n}`, from: n, count: 1 })
    for (const n of [1, 2]) await store.insert('limits', limit(n))
    expect(await store.remove('limits', { _id: limit(1)._id, from: { lt: 1 } })).toBe('lost')
    expect(await store.remove('limits', { _id: limit(1)._id, from: { lt: 2 } })).toBe('done')
    expect(await store.remove('limits', { _id: limit(1)._id })).toBe('lost')
    const where = { _id: { in: [limit(1)._id, limit(2)._id] } }
    expect(await store.find('limits', { where, limit: 9 })).toEqual([limit(2)])
    expect(await store.insert('limits', limit(1))).toBe('done')
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
    ['taking away without an id', (s: Store) => s.remove('tickets', { at: { lt: 9 } } as never)],
    ['taking away a case', (s: Store) => s.remove('suggestions' as never, { _id: 'any' })],
    ['taking away a message', (s: Store) => s.remove('messages' as never, { _id: 'any' })],
  ])('refuses %s', async (_what, ask) => {
    await expect(ask(store)).rejects.toThrow()
  })
})
