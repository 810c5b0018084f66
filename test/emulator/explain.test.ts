import fs from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSpec } from '../../emulator/cloud/cloud'
import { insertDocuments } from '../../emulator/cloud/store/collection'
import { explain } from '../../emulator/cloud/store/explain'
import { openStore, type Store } from '../../emulator/cloud/store/store'
import { startTestCloud, temporaryDirectory, type TestCloud } from './support/cloud'

const collections: CollectionSpec[] = [
  {
    name: 'cases',
    indexes: [
      {
        name: 'congress_at',
        keys: [
          ['congress', 'asc'],
          ['at', 'desc'],
          ['_id', 'desc'],
        ],
      },
      {
        name: 'unit_at',
        keys: [
          ['unit', 'asc'],
          ['at', 'desc'],
        ],
      },
      { name: 'at', keys: [['at', 'asc']] },
    ],
  },
  { name: 'plain', indexes: [] },
]
// Two congresses, twenty units, five cases at each moment.
const cases = Array.from({ length: 2000 }, (_, i) => ({
  _id: `c${String(i).padStart(4, '0')}`,
  congress: `g${i % 2}`,
  unit: `u${i % 20}`,
  at: Math.floor(i / 5),
  title: `关于第 ${i} 件事`,
}))

describe('explain', () => {
  let dir: string
  let store: Store
  beforeAll(async () => {
    dir = await temporaryDirectory()
    store = openStore(path.join(dir, 'data'), collections)
    insertDocuments(store.place('cases'), cases)
    insertDocuments(store.place('plain'), cases)
  })
  afterAll(async () => {
    store.close()
    await fs.rm(dir, { recursive: true, force: true })
  })
  const how = (
    query: object,
    order: object = {},
    more: { skip?: number; limit?: number } = {},
    collection = 'cases',
  ) => explain(store, { collection, query: JSON.stringify(query), order: JSON.stringify(order), ...more }, 0)

  test('says which index served a query, what was read for it and where its order came from', () => {
    expect(how({ congress: 'g1' }, { at: -1 })).toEqual({
      plan: 'congress_at',
      keys: 20,
      examined: 20,
      returned: 20,
      sort: 'index',
      shape: '{ congress: = } sort { at: -1 }',
      unindexed: false,
    })
  })

  test('an order that no index gives is made in memory, from every document that matches', () => {
    expect(how({ unit: 'u3' }, { title: 1 })).toMatchObject({
      plan: 'unit_at',
      sort: 'memory',
      examined: 100,
      returned: 20,
      unindexed: false,
    })
  })

  test('a scan reads the whole collection and is unindexed', () => {
    expect(how({ title: { $gt: 'x' } })).toMatchObject({
      plan: 'scan',
      keys: 0,
      examined: 2000,
      unindexed: true,
    })
    expect(how({}, { title: 1 })).toMatchObject({ plan: 'scan', examined: 2000, unindexed: true })
  })

  test('an index that gives the order alone does not make a filter indexed', () => {
    expect(how({ title: '没有这样的标题' }, { at: 1 })).toMatchObject({
      plan: 'at',
      examined: 2000,
      unindexed: true,
    })
  })

  test('the first documents of everything are read without an index, and no more of them than asked', () => {
    expect(how({}, {}, {}, 'plain')).toMatchObject({
      plan: 'scan',
      examined: 20,
      returned: 20,
      unindexed: false,
    })
  })

  test('asking leaves no trace in the account of unindexed queries', () => {
    how({ title: 'x' })
    expect(store.watch.total()).toEqual([])
  })

  describe('$or', () => {
    const page = { at: -1, _id: -1 }
    const seek = (congress: string, at: number, _id: string) => ({
      congress,
      $or: [{ at: { $lt: at } }, { at, _id: { $lt: _id } }],
    })

    test('a seek is one walk along one index, at any depth', () => {
      const first = how({ congress: 'g0' }, page)
      const deep = how(seek('g0', 80, 'c0402'), page)
      expect(deep).toMatchObject({ plan: 'congress_at', sort: 'index', returned: 20, unindexed: false })
      expect([first.examined, deep.examined]).toEqual([20, 20])
    })

    test('a skip to the same depth reads everything before it', () => {
      expect(how({ congress: 'g0' }, page, { skip: 800 })).toMatchObject({ examined: 820, returned: 20 })
    })

    test('branches on different indexes are woven into one order', () => {
      const query = { $or: [{ congress: 'g1' }, { unit: 'u2' }] }
      const work = how(query, { at: -1 })
      expect(work).toMatchObject({
        plan: 'congress_at | unit_at',
        sort: 'index',
        returned: 20,
        unindexed: false,
      })
      expect(work.examined).toBeLessThanOrEqual(40)
    })

    test('branches without an order are read one after the other, and only as far as needed', () => {
      const work = how({ $or: [{ unit: 'u1' }, { unit: 'u2' }] }, {}, { limit: 5 })
      expect(work).toMatchObject({ plan: 'unit_at', examined: 5, returned: 5 })
    })

    test('one branch without an index makes the whole a scan', () => {
      expect(how({ $or: [{ unit: 'u1' }, { title: 'x' }] })).toMatchObject({ plan: 'scan', unindexed: true })
    })

    test('what is said beside it is used when that finds fewer', () => {
      expect(how({ _id: 'c0001', $or: [{ unit: 'u1' }, { congress: 'g1' }] })).toMatchObject({
        plan: '_id_',
        examined: 1,
      })
    })
  })
})

describe('through the SDK', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startTestCloud({ collections, development: true })
    await cloud.load('cases', cases.slice(0, 100))
  })
  afterAll(() => cloud.end())

  test('a query no index narrows works, and is logged and counted by its shape, without its values', async () => {
    const found = await cloud.run(({ db, _ }) =>
      db
        .collection('cases')
        .where({ title: '关于第 7 件事', at: _.gte(0) })
        .orderBy('title', 'desc')
        .get(),
    )
    const logged = () => cloud.lines.filter(({ kind }) => kind === 'unindexed')
    expect(found.data).toHaveLength(1)
    expect(logged()).toEqual([])
    await cloud.run(({ db, _ }) =>
      db
        .collection('cases')
        .where(_.or([{ title: '机密' }, { unit: _.neq('机密') }]))
        .count(),
    )
    const shape = '{ $or: [{ title: = }, { unit: $ne }] }'
    expect(logged()).toMatchObject([
      { level: 'warn', text: `cases ${shape}`, collection: 'cases', shape, examined: 100, returned: 100 },
    ])
    expect(JSON.stringify(cloud.lines)).not.toContain('机密')
    expect(await cloud.unindexed()).toMatchObject([{ collection: 'cases', shape, times: 1 }])
  })

  test('the doors of a developer explain a query and list the unindexed ones', async () => {
    const query = { at: { $gte: { $numberInt: '3' } } }
    const answer = await cloud.post('/dev/explain', {
      collection: 'cases',
      query,
      order: { at: 1 },
      limit: 5,
    })
    expect(await answer.json()).toMatchObject({
      plan: 'at',
      keys: 5,
      examined: 5,
      returned: 5,
      sort: 'index',
    })
    const refused = await cloud.post('/dev/explain', { collection: 'nowhere' })
    expect(await refused.json()).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    const bad = await cloud.post('/dev/explain', { collection: 'cases', query: { $where: '1' } })
    expect(await bad.json()).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await cloud.post('/dev/explain', { collection: 'cases', limit: -1 })).status).toBe(400)
    const listed = await fetch(`${cloud.url}/dev/unindexed`)
    expect(await listed.json()).toMatchObject({ unindexed: expect.any(Array) })
  })

  test('those doors are closed unless the emulator is started for development', async () => {
    const closed = await startTestCloud()
    expect((await closed.post('/dev/explain', { collection: 'things' })).status).toBe(404)
    expect((await fetch(`${closed.url}/dev/unindexed`)).status).toBe(404)
    await closed.end()
  })
})
