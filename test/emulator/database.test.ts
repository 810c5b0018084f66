import { startTestCloud, type TestCloud } from './support/cloud'

let cloud: TestCloud
const NOW = Date.parse('2026-03-02T01:02:03.004Z')

beforeAll(async () => {
  cloud = await startTestCloud({
    now: () => NOW,
    collections: [
      { name: 'things', indexes: [] },
      { name: 'people', indexes: [{ name: 'phone', keys: [['phone', 'asc']], unique: true }] },
    ],
  })
})
afterAll(() => cloud.end())
beforeEach(() =>
  cloud.run(async ({ db }) => {
    await db.collection('things').where({}).remove()
    await db.collection('people').where({}).remove()
  }),
)

describe('adding', () => {
  test('a new document gets an id of 32 hexadecimal digits', async () => {
    const { _id } = await cloud.run(({ db }) => db.collection('things').add({ data: { name: '甲' } }))
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
    expect(await cloud.dump('things')).toEqual([{ _id, name: '甲' }])
  })

  test('an id that is given is kept', async () => {
    await cloud.run(({ db }) => db.collection('things').add({ data: { _id: 'mine', n: 1 } }))
    expect(await cloud.dump('things')).toEqual([{ _id: 'mine', n: 1 }])
  })

  test('a second document with the same id is refused as E11000', async () => {
    await cloud.run(({ db }) => db.collection('things').add({ data: { _id: 'mine' } }))
    await expect(
      cloud.run(({ db }) => db.collection('things').add({ data: { _id: 'mine' } })),
    ).rejects.toMatchObject({
      errCode: -502001,
      message: expect.stringContaining(
        '[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: local.things index: _id_ dup key: { _id: "mine" }}]}, {<nil>}]',
      ),
    })
  })

  test('several documents are added all or none', async () => {
    await cloud.run(({ db }) => db.collection('things').add({ data: [{ _id: 'a' }, { _id: 'b' }] }))
    await expect(
      cloud.run(({ db }) => db.collection('things').add({ data: [{ _id: 'c' }, { _id: 'a' }] })),
    ).rejects.toMatchObject({ errCode: -502001 })
    expect(await cloud.dump('things')).toHaveLength(2)
  })

  test.each([['$where'], ['a.b'], ['']])('a field cannot be called %j', async (name) => {
    await expect(
      cloud.run(({ db }, field) => db.collection('things').add({ data: { deep: { [field]: 1 } } }), name),
    ).rejects.toMatchObject({ errCode: -502001 })
  })
})

describe('values come back as they went in', () => {
  test('numbers, texts, booleans, null, arrays and objects', async () => {
    const value = {
      _id: 'v',
      whole: 7,
      large: 1234567890123,
      fraction: 0.1,
      negative: -3,
      text: '甲\u0000"\\😀',
      yes: true,
      nothing: null,
      list: [1, [2], { three: 3 }],
      empty: {},
      none: [],
    }
    const read = await cloud.run(async ({ db }, given) => {
      await db.collection('things').add({ data: given })
      return db.collection('things').doc('v').get()
    }, value)
    expect(read.data).toEqual(value)
  })

  test('a Date stays a Date', async () => {
    const kind = await cloud.run(async ({ db }) => {
      await db.collection('things').add({ data: { _id: 'd', at: new Date(5), list: [new Date(6)] } })
      const { data } = await db.collection('things').doc('d').get()
      return [data.at instanceof Date, Number(data.at)]
    })
    expect(kind).toEqual([true, 5])
    expect(await cloud.dump('things')).toEqual([{ _id: 'd', at: new Date(5), list: [new Date(6)] }])
  })

  test('a RegExp in a document is stored as one', async () => {
    await cloud.run(({ db }) => db.collection('things').add({ data: { _id: 'r', re: /^乙/i } }))
    expect(await cloud.dump('things')).toEqual([{ _id: 'r', re: /^乙/i }])
  })

  test('serverDate is the time of the server, with its offset', async () => {
    await cloud.run(({ db }) =>
      db.collection('things').add({
        data: { _id: 's', at: db.serverDate(), deep: { later: db.serverDate({ offset: 60_000 }) } },
      }),
    )
    expect(await cloud.dump('things')).toEqual([
      { _id: 's', at: new Date(NOW), deep: { later: new Date(NOW + 60_000) } },
    ])
  })

  test('serverDate can be asked for in a query', async () => {
    await cloud.load('things', [
      { _id: 'past', at: new Date(NOW - 1) },
      { _id: 'future', at: new Date(NOW + 1) },
    ])
    const { data } = await cloud.run(({ db, _ }) =>
      db
        .collection('things')
        .where({ at: _.lt(db.serverDate()) })
        .get(),
    )
    expect(data.map((d) => d._id)).toEqual(['past'])
  })
})

describe('reading', () => {
  beforeEach(() =>
    cloud.load(
      'things',
      Array.from({ length: 150 }, (_, i) => ({
        _id: `t${String(i).padStart(3, '0')}`,
        n: i,
        half: i % 2,
        deep: { a: i, b: -i },
      })),
    ),
  )

  test('a document that is not there is an error for doc().get()', async () => {
    await expect(cloud.run(({ db }) => db.collection('things').doc('nobody').get())).rejects.toMatchObject({
      message: expect.stringContaining('nobody'),
    })
  })

  test('without a limit a hundred documents come', async () => {
    const { data } = await cloud.run(({ db }) => db.collection('things').get())
    expect(data).toHaveLength(100)
  })

  test('order, skip and limit pick a page', async () => {
    const { data } = await cloud.run(({ db }) =>
      db.collection('things').orderBy('half', 'asc').orderBy('n', 'desc').skip(2).limit(3).get(),
    )
    expect(data.map((d) => d.n)).toEqual([144, 142, 140])
  })

  test('a projection includes the named fields and _id', async () => {
    const { data } = await cloud.run(({ db }) =>
      db.collection('things').where({ n: 3 }).field({ n: true, 'deep.a': true }).get(),
    )
    expect(data).toEqual([{ _id: 't003', n: 3, deep: { a: 3 } }])
  })

  test('a projection can leave fields out', async () => {
    const { data } = await cloud.run(({ db }) =>
      db.collection('things').where({ n: 3 }).field({ deep: false, half: false }).get(),
    )
    expect(data).toEqual([{ _id: 't003', n: 3 }])
  })

  test('a projection can leave _id out', async () => {
    const { data } = await cloud.run(({ db }) =>
      db.collection('things').where({ n: 3 }).field({ n: true, _id: false }).get(),
    )
    expect(data).toEqual([{ n: 3 }])
  })

  test('a projection that includes and excludes is refused', async () => {
    await expect(
      cloud.run(({ db }) => db.collection('things').field({ n: true, half: false }).get()),
    ).rejects.toMatchObject({ errCode: -502001 })
  })

  test('doc().field() projects too', async () => {
    const { data } = await cloud.run(({ db }) =>
      db.collection('things').doc('t003').field({ half: true }).get(),
    )
    expect(data).toEqual({ _id: 't003', half: 1 })
  })

  test('count counts all, and what a query matches', async () => {
    const totals = await cloud.run(async ({ db, _ }) => [
      (await db.collection('things').count()).total,
      (
        await db
          .collection('things')
          .where({ n: _.gte(140) })
          .count()
      ).total,
    ])
    expect(totals).toEqual([150, 10])
  })
})

describe('changing', () => {
  test('updated counts only the documents that are different afterwards', async () => {
    await cloud.load('things', [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
    const { stats } = await cloud.run(({ db }) =>
      db
        .collection('things')
        .where({})
        .update({ data: { n: 2 } }),
    )
    expect(stats.updated).toBe(1)
  })

  test('multi: false changes one document', async () => {
    await cloud.load('things', [{ n: 1 }, { n: 1 }])
    const { stats } = await cloud.run(({ db }) =>
      db
        .collection('things')
        .where({ n: 1 })
        .update({ data: { n: 2 }, multi: false }),
    )
    expect(stats.updated).toBe(1)
    expect(await cloud.dump('things')).toEqual([
      expect.objectContaining({ n: 2 }),
      expect.objectContaining({ n: 1 }),
    ])
  })

  test('a document that is not there is updated zero times', async () => {
    const { stats } = await cloud.run(({ db }) =>
      db
        .collection('things')
        .doc('nobody')
        .update({ data: { n: 1 } }),
    )
    expect(stats.updated).toBe(0)
  })

  test('of many updates on one revision exactly one succeeds', async () => {
    await cloud.load('things', [{ _id: 'case', rev: 1, by: [] }])
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        cloud.run(
          async ({ db, _ }, who) =>
            (
              await db
                .collection('things')
                .where({ _id: 'case', rev: 1 })
                .update({ data: { rev: _.inc(1), by: _.push([who]) } })
            ).stats.updated,
          `w${i}`,
        ),
      ),
    )
    expect(results.reduce((a, b) => a + b, 0)).toBe(1)
    expect(await cloud.dump('things')).toEqual([{ _id: 'case', rev: 2, by: [expect.any(String)] }])
  })

  test('no increment is lost among many', async () => {
    await cloud.load('things', [{ _id: 'c', n: 0 }])
    await Promise.all(
      Array.from({ length: 60 }, () =>
        cloud.run(({ db, _ }) =>
          db
            .collection('things')
            .doc('c')
            .update({ data: { n: _.inc(1) } }),
        ),
      ),
    )
    expect(await cloud.dump('things')).toEqual([{ _id: 'c', n: 60 }])
  })

  test('set creates a document, and then replaces it whole', async () => {
    const [first, second, third] = await cloud.run(async ({ db }) => [
      await db
        .collection('things')
        .doc('s')
        .set({ data: { a: 1, b: 2 } }),
      await db
        .collection('things')
        .doc('s')
        .set({ data: { b: 3 } }),
      await db
        .collection('things')
        .doc('s')
        .set({ data: { b: 3 } }),
    ])
    expect(first?.stats).toEqual({ updated: 0, created: 1 })
    expect(second?.stats).toEqual({ updated: 1, created: 0 })
    expect(third?.stats).toEqual({ updated: 0, created: 0 })
    expect(await cloud.dump('things')).toEqual([{ _id: 's', b: 3 }])
  })

  test('remove takes what matches and counts it', async () => {
    await cloud.load('things', [{ n: 1 }, { n: 1 }, { n: 2 }])
    const counts = await cloud.run(async ({ db }) => [
      (await db.collection('things').where({ n: 1 }).remove()).stats.removed,
      (await db.collection('things').doc('nobody').remove()).stats.removed,
    ])
    expect(counts).toEqual([2, 0])
    expect(await cloud.dump('things')).toHaveLength(1)
  })

  test('an empty where() hits every document, as it does in the cloud', async () => {
    await cloud.load('things', [{ n: 1 }, { n: 2 }])
    const { stats } = await cloud.run(({ db }) => db.collection('things').where({ n: {} }).remove())
    expect(stats.removed).toBe(2)
  })

  test('a write without where() is refused', async () => {
    await expect(cloud.run(({ db }) => db.collection('things').remove())).rejects.toMatchObject({
      errCode: -501007,
    })
  })
})

describe('unique indexes', () => {
  beforeEach(() =>
    cloud.load('people', [
      { _id: 'a', phone: '1' },
      { _id: 'b', phone: '2' },
    ]),
  )

  test('refuse a new document with a value that is taken', async () => {
    await expect(
      cloud.run(({ db }) => db.collection('people').add({ data: { phone: '1' } })),
    ).rejects.toMatchObject({
      errCode: -502001,
      message: expect.stringContaining(
        'E11000 duplicate key error collection: local.people index: phone dup key: { phone: "1" }',
      ),
    })
    expect(await cloud.dump('people')).toHaveLength(2)
  })

  test('refuse an update to a value that is taken, and leave everything as it was', async () => {
    await expect(
      cloud.run(({ db }) =>
        db
          .collection('people')
          .where({})
          .update({ data: { phone: '3' } }),
      ),
    ).rejects.toMatchObject({ errCode: -502001, message: expect.stringContaining('E11000') })
    expect((await cloud.dump('people')).map((p) => (p as { phone: string }).phone)).toEqual(['1', '2'])
  })

  test('refuse a second document that lacks the field', async () => {
    await cloud.run(({ db }) => db.collection('people').add({ data: { _id: 'c' } }))
    await expect(
      cloud.run(({ db }) => db.collection('people').add({ data: { _id: 'd' } })),
    ).rejects.toMatchObject({
      message: expect.stringContaining('E11000'),
    })
  })

  test('a value is free again once its document has another', async () => {
    await cloud.run(async ({ db }) => {
      await db
        .collection('people')
        .doc('a')
        .update({ data: { phone: '9' } })
      await db.collection('people').add({ data: { phone: '1' } })
      await db.collection('people').doc('b').remove()
      await db.collection('people').add({ data: { phone: '2' } })
    })
    expect(await cloud.dump('people')).toHaveLength(3)
  })
})

describe('what does not exist', () => {
  test('a collection that was not declared', async () => {
    await expect(cloud.run(({ db }) => db.collection('ghosts').get())).rejects.toMatchObject({
      errCode: -502005,
    })
    await expect(
      cloud.run(({ db }) => db.collection('ghosts').add({ data: { a: 1 } })),
    ).rejects.toMatchObject({
      errCode: -502005,
    })
  })

  test('createCollection makes one, once', async () => {
    await cloud.run(({ db }) => db.createCollection('fresh'))
    await cloud.run(({ db }) => db.collection('fresh').add({ data: { a: 1 } }))
    await expect(cloud.run(({ db }) => db.createCollection('fresh'))).rejects.toMatchObject({
      message: expect.stringContaining('Table exist'),
    })
  })

  test('an action that is not emulated is an error that names it', async () => {
    // wx-server-sdk does not offer this action of the library under it.
    const asked = cloud.run(({ db }) => db._db.collection('things').where({}).updateAndReturn({ n: 1 }))
    await expect(asked).rejects.toThrow('database.modifyAndReturnDoc')
  })
})
