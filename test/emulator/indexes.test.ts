import fc from 'fast-check'
import { Query } from 'mingo'
import fs from 'node:fs/promises'
import path from 'node:path'
import { countDocuments, findDocuments } from '../../emulator/cloud/store/collection'
import { parseSort } from '../../emulator/cloud/store/sort'
import { openStore, type Store } from '../../emulator/cloud/store/store'
import { insertDocuments, removeDocuments, updateDocuments } from '../../emulator/cloud/store/collection'
import { updater } from '../../emulator/cloud/store/update/apply'
import { valuesAt } from '../../emulator/cloud/store/index-keys'
import { keyOf } from '../../emulator/cloud/store/key'
import { temporaryDirectory } from './support/cloud'

let dir: string
let store: Store

beforeAll(async () => {
  dir = await temporaryDirectory()
  store = openStore(path.join(dir, 'data'), [
    { name: 'plain', indexes: [] },
    {
      name: 'indexed',
      indexes: [
        { name: 'a', keys: [['a', 'asc']] },
        {
          name: 'ab',
          keys: [
            ['a', 'asc'],
            ['b', 'desc'],
          ],
        },
        { name: 'b', keys: [['b', 'desc']] },
        {
          name: 'oc',
          keys: [
            ['o.c', 'asc'],
            ['b', 'asc'],
            ['_id', 'desc'],
          ],
        },
      ],
    },
    {
      name: 'cases',
      indexes: [
        {
          name: 'unit_due',
          keys: [
            ['unit', 'asc'],
            ['due', 'desc'],
            ['_id', 'asc'],
          ],
        },
        { name: 'tags', keys: [['tags', 'asc']] },
        {
          name: 'tags_due',
          keys: [
            ['tags', 'asc'],
            ['due', 'desc'],
          ],
        },
      ],
    },
  ])
  insertDocuments(
    store.place('cases'),
    Array.from({ length: 1000 }, (_, i) => ({
      _id: `c${String(i).padStart(4, '0')}`,
      unit: `u${i % 10}`,
      due: new Date(i * 1000),
      tags: [`t${i % 100}`, `s${i % 7}`],
    })),
  )
})
afterAll(async () => {
  store.close()
  await fs.rm(dir, { recursive: true, force: true })
})

const find = (name: string, filter: Record<string, unknown>, order?: object, limit = 1000, skip = 0) => {
  const { found, ...work } = findDocuments(store.place(name), filter, { sort: parseSort(order), skip, limit })
  return { ids: found.map(({ document }) => document._id), ...work }
}

describe('an indexed question reads little more than its answer', () => {
  test('equality with the order of the index', () => {
    const { ids, examined, plan } = find('cases', { unit: 'u3' }, { due: -1 }, 20)
    expect({ first: ids[0], count: ids.length, examined, plan }).toEqual({
      first: 'c0993',
      count: 20,
      examined: 20,
      plan: 'unit_due',
    })
  })

  test('equality with the reverse of that order', () => {
    const { ids, examined } = find('cases', { unit: 'u3' }, { due: 1 }, 20)
    expect([ids[0], examined]).toEqual(['c0003', 20])
  })

  test('a range behind the equality, as a deep page asks', () => {
    const { ids, examined } = find(
      'cases',
      { unit: 'u3', due: { $lt: new Date(503_000) } },
      { due: -1, _id: 1 },
      5,
    )
    expect([ids[0], ids.length, examined]).toEqual(['c0493', 5, 5])
  })

  test('several values of the first field, still in order', () => {
    const { ids, examined } = find('cases', { unit: { $in: ['u3', 'u4'] } }, { due: -1 }, 10)
    expect(ids).toEqual([
      'c0994',
      'c0993',
      'c0984',
      'c0983',
      'c0974',
      'c0973',
      'c0964',
      'c0963',
      'c0954',
      'c0953',
    ])
    expect(examined).toBeLessThanOrEqual(25)
  })

  test('an element of an array, in the order of another field', () => {
    const { ids, examined, plan } = find('cases', { tags: 's3' }, { due: -1 }, 5)
    expect([ids, examined, plan]).toEqual([['c0997', 'c0990', 'c0983', 'c0976', 'c0969'], 5, 'tags_due'])
  })

  test('a count of a fully indexed question reads no document', () => {
    const counted = (filter: Record<string, unknown>) => countDocuments(store.place('cases'), filter)
    expect(counted({ unit: 'u3' })).toMatchObject({ total: 100, examined: 0, plan: 'unit_due' })
    expect(counted({ unit: { $in: ['u3', 'u4'] } })).toMatchObject({ total: 200, examined: 0 })
    expect(counted({ tags: 's3' })).toMatchObject({ total: 143, examined: 0 })
    expect(counted({ tags: { $in: ['s3', 's4', 't3'] } })).toMatchObject({ total: 293 })
    expect(counted({ tags: { $gte: 's5' } })).toMatchObject({ total: 1000, examined: 0 })
    expect(counted({ unit: 'u3', due: { $gte: new Date(503_000) } })).toMatchObject({
      total: 50,
      examined: 0,
    })
  })

  test('an element of an array', () => {
    const { ids, examined, plan } = find('cases', { tags: 't42' })
    expect([ids.length, examined, plan]).toEqual([10, 10, 'tags'])
  })

  test('the id', () => {
    expect(find('cases', { _id: 'c0007', unit: 'u7' })).toMatchObject({
      ids: ['c0007'],
      examined: 1,
      plan: '_id_',
    })
  })

  test('an order the index does not give is sorted all the same', () => {
    const { ids, plan } = find('cases', { unit: 'u3' }, { due: -1, _id: -1 }, 2)
    expect([ids, plan]).toEqual([['c0993', 'c0983'], 'unit_due'])
  })
})

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom('x', 'y', '', 'é', '中'),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(new Date(0), new Date(5)),
)
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
)
const document = (array: boolean) => {
  const field = array ? value : scalar
  return fc.record(
    { a: field, b: scalar, o: fc.record({ c: field }, { requiredKeys: [] }) },
    { requiredKeys: [] },
  )
}
const ordered = scalar.filter((v) => v !== null)
const condition = fc.oneof(
  scalar.filter((v) => v !== null),
  fc.record({ $in: fc.array(ordered, { maxLength: 3 }) }),
  fc.record({ $gt: ordered }),
  fc.record({ $gte: ordered }),
  fc.record({ $gte: ordered, $lt: ordered }),
  fc.record({ $lte: ordered }),
  fc.record({ $ne: ordered }),
  fc.record({ $exists: fc.boolean() }),
)
const filter = fc.oneof(
  fc.dictionary(fc.constantFrom('a', 'b', 'o.c'), condition, { maxKeys: 3 }),
  fc.record({
    $and: fc.array(fc.dictionary(fc.constantFrom('a', 'b'), condition, { minKeys: 1 }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({
    $or: fc.array(fc.dictionary(fc.constantFrom('a', 'b'), condition, { minKeys: 1 }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  // As a seek asks: what holds for all, and several ways to come after the last one seen.
  fc.record({
    a: condition,
    $or: fc.array(
      fc.oneof(
        fc.dictionary(fc.constantFrom('a', 'b', 'o.c', '_id'), condition, { minKeys: 1 }),
        fc.record({
          b: condition,
          $or: fc.tuple(fc.record({ a: condition }), fc.record({ 'o.c': condition })),
        }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)
const order = fc.constantFrom(
  {},
  { a: 1 },
  { a: -1 },
  { b: -1 },
  { b: 1 },
  { a: 1, b: -1 },
  { a: -1, b: 1 },
  { b: 1, _id: -1 },
)

function fill(documents: object[]): void {
  for (const name of ['plain', 'indexed']) {
    const place = store.place(name)
    removeDocuments(place, {}, true)
    insertDocuments(
      place,
      documents.map((d, i) => ({ _id: `d${i}`, ...d })),
    )
  }
}

describe.each([
  ['single values', false],
  ['arrays among them', true],
])('with %s', (_title, arrays) => {
  test('indexes never change an answer, and it is the one mingo gives', () => {
    fc.assert(
      fc.property(
        fc.array(document(arrays), { maxLength: 12 }),
        fc.array(filter, { minLength: 5, maxLength: 10 }),
        (documents, filters) => {
          fill(documents)
          for (const asked of filters) {
            const byIndex = find('indexed', asked).ids.sort()
            const expected = documents.flatMap((d, i) =>
              new Query(asked, {}).test({ _id: `d${i}`, ...d }) ? [`d${i}`] : [],
            )
            expect(find('plain', asked).ids.sort()).toEqual(expected.sort())
            expect(byIndex).toEqual(expected)
            expect(countDocuments(store.place('indexed'), asked).total).toBe(expected.length)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('indexes never change an order', () => {
    // Where a document stands in an order: at the smallest of its values going up, at the largest going down.
    const place = (doc: Record<string, unknown>, by: object) =>
      Object.entries(by).map(([field, direction]) => {
        const keys = valuesAt(doc, [field])
          .values.map((v) => keyOf(v).toString('hex'))
          .sort()
        return direction === 1 ? keys[0] : keys[keys.length - 1]
      })
    fc.assert(
      fc.property(
        fc.array(document(arrays), { maxLength: 12 }),
        filter,
        order,
        fc.nat(4),
        (documents, asked, by, skip) => {
          fill(documents)
          const places = (name: string) =>
            findDocuments(store.place(name), asked, { sort: parseSort(by), skip, limit: 5 }).found.map((f) =>
              place(f.document, by),
            )
          expect(places('indexed')).toEqual(places('plain'))
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('after any changes the keys are those of an index built afresh', () => {
  fc.assert(
    fc.property(
      fc.array(document(true), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), value, value)),
      (documents, changes) => {
        fill(documents)
        const place = store.place('indexed')
        for (const [i, a, c] of changes) {
          const change = updater({ $set: { a, o: { c } } })
          updateDocuments(place, { filter: { _id: `d${i}` }, multi: false, change })
        }
        const keys = () =>
          place.indexes.map(({ id }) => place.sql.all(`SELECT count(*) AS keys FROM keys_${id}`))
        const before = keys()
        const now = store.dump('indexed')
        removeDocuments(place, {}, true)
        expect(keys()).toEqual(place.indexes.map(() => [{ keys: 0 }]))
        insertDocuments(place, now)
        expect(keys()).toEqual(before)
      },
    ),
    { numRuns: 60 },
  )
})

test('two bounds on an array may be met by two of its elements', () => {
  fill([{ a: [1, 9] }, { a: [5] }, { a: [7, 9] }])
  expect(find('indexed', { a: { $gt: 4, $lt: 6 } }).ids.sort()).toEqual(['d0', 'd1'])
})

test('an index may not hold two arrays at once', () => {
  store.create({
    name: 'parallel',
    indexes: [
      {
        name: 'xy',
        keys: [
          ['x', 'asc'],
          ['y', 'asc'],
        ],
      },
    ],
  })
  expect(() => insertDocuments(store.place('parallel'), [{ x: [1], y: [2] }])).toThrow('parallel arrays')
  expect(store.dump('parallel')).toEqual([])
})
