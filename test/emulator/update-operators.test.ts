import { startTestCloud, type TestCloud } from './support/cloud'
import type { InFunction } from './support/sdk'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.end())

type Update = (inside: InFunction) => object

/** The document after an update, without its id. */
async function after(before: object, update: Update): Promise<Record<string, unknown>> {
  await cloud.run(({ db }) => db.collection('things').where({}).remove())
  await cloud.load('things', [{ _id: 'it', ...before }])
  const code = `async (inside) => inside.db.collection('things').doc('it').update({ data: (${update.toString()})(inside) })`
  const answer = (await cloud.invoke('runner', { code })) as { failed?: { message: string; errCode: number } }
  if (answer.failed) throw Object.assign(new Error(answer.failed.message), answer.failed)
  const { _id, ...rest } = (await cloud.dump('things'))[0] as Record<string, unknown>
  return rest
}

const cases: [string, object, Update, object][] = [
  ['a plain value sets', { n: 1 }, () => ({ n: 2, m: 3 }), { n: 2, m: 3 }],
  [
    'a nested object changes only what it names',
    { o: { a: 1, b: 2 } },
    () => ({ o: { b: 3 } }),
    { o: { a: 1, b: 3 } },
  ],
  ['set replaces an object whole', { o: { a: 1 } }, ({ _ }) => ({ o: _.set({ b: 2 }) }), { o: { b: 2 } }],
  ['a dotted path makes what is missing', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
  ['a position sets an element', { l: [1, 2] }, () => ({ 'l.1': 9 }), { l: [1, 9] }],
  [
    'a position past the end is reached over nulls',
    { l: [1] },
    () => ({ 'l.3': 9 }),
    { l: [1, null, null, 9] },
  ],
  ['a field of an element', { l: [{ a: 1 }, { a: 2 }] }, () => ({ 'l.1.a': 9 }), { l: [{ a: 1 }, { a: 9 }] }],
  [
    'every element by $[]',
    { l: [{ a: 1 }, { a: 2 }] },
    ({ _ }) => ({ 'l.$[].a': _.inc(1) }),
    { l: [{ a: 2 }, { a: 3 }] },
  ],
  ['a Date is a value', {}, () => ({ at: new Date(7) }), { at: new Date(7) }],
  ['remove takes a field away', { n: 1, m: 2 }, ({ _ }) => ({ n: _.remove() }), { m: 2 }],
  ['remove of what is not there changes nothing', { m: 2 }, ({ _ }) => ({ 'a.b': _.remove() }), { m: 2 }],
  ['inc adds', { n: 1 }, ({ _ }) => ({ n: _.inc(5) }), { n: 6 }],
  ['inc subtracts', { n: 1 }, ({ _ }) => ({ n: _.inc(-5) }), { n: -4 }],
  ['inc begins at nothing', {}, ({ _ }) => ({ n: _.inc(5) }), { n: 5 }],
  ['mul multiplies', { n: 3 }, ({ _ }) => ({ n: _.mul(5) }), { n: 15 }],
  ['mul of nothing is nothing', {}, ({ _ }) => ({ n: _.mul(5) }), { n: 0 }],
  ['min keeps the smaller', { n: 3, m: 3 }, ({ _ }) => ({ n: _.min(2), m: _.min(4) }), { n: 2, m: 3 }],
  ['max keeps the larger', { n: 3, m: 3 }, ({ _ }) => ({ n: _.max(2), m: _.max(4) }), { n: 3, m: 4 }],
  ['max of dates', { at: new Date(1) }, ({ _ }) => ({ at: _.max(new Date(2)) }), { at: new Date(2) }],
  ['max begins where nothing is', {}, ({ _ }) => ({ n: _.max(2) }), { n: 2 }],
  ['rename moves a value', { a: 1, c: 2 }, ({ _ }) => ({ a: _.rename('b') }), { c: 2, b: 1 }],
  ['rename of what is not there changes nothing', { c: 2 }, ({ _ }) => ({ a: _.rename('b') }), { c: 2 }],
  ['push appends', { l: [1] }, ({ _ }) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['push of one value', { l: [1] }, ({ _ }) => ({ l: _.push(2) }), { l: [1, 2] }],
  ['push begins an array', {}, ({ _ }) => ({ l: _.push([2]) }), { l: [2] }],
  [
    'push at a position',
    { l: [1, 4] },
    ({ _ }) => ({ l: _.push({ each: [2, 3], position: 1 }) }),
    { l: [1, 2, 3, 4] },
  ],
  ['push and sort', { l: [3, 1] }, ({ _ }) => ({ l: _.push({ each: [2], sort: 1 }) }), { l: [1, 2, 3] }],
  [
    'push and sort by a field, downwards',
    { l: [{ k: 1 }, { k: 3 }] },
    ({ _ }) => ({ l: _.push({ each: [{ k: 2 }], sort: { k: -1 } }) }),
    { l: [{ k: 3 }, { k: 2 }, { k: 1 }] },
  ],
  [
    'push and slice from the front',
    { l: [1, 2] },
    ({ _ }) => ({ l: _.push({ each: [3], slice: 2 }) }),
    { l: [1, 2] },
  ],
  [
    'push and slice from the back',
    { l: [1, 2] },
    ({ _ }) => ({ l: _.push({ each: [3], slice: -2 }) }),
    { l: [2, 3] },
  ],
  [
    'push, sort and slice together',
    { l: [5, 1] },
    ({ _ }) => ({ l: _.push({ each: [9, 8], sort: 1, slice: 3 }) }),
    { l: [1, 5, 8] },
  ],
  ['unshift puts in front', { l: [3] }, ({ _ }) => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
  ['pop takes the last', { l: [1, 2] }, ({ _ }) => ({ l: _.pop() }), { l: [1] }],
  ['shift takes the first', { l: [1, 2] }, ({ _ }) => ({ l: _.shift() }), { l: [2] }],
  ['pop of an empty array', { l: [] }, ({ _ }) => ({ l: _.pop() }), { l: [] }],
  ['pull takes a value wherever it stands', { l: [1, 2, 1] }, ({ _ }) => ({ l: _.pull(1) }), { l: [2] }],
  ['pull by comparison', { l: [1, 5, 9] }, ({ _ }) => ({ l: _.pull(_.gte(5)) }), { l: [1] }],
  ['pull by list', { l: [1, 5, 9] }, ({ _ }) => ({ l: _.pull(_.in([1, 9])) }), { l: [5] }],
  [
    'pull of objects by their fields',
    {
      l: [
        { a: 1, b: 1 },
        { a: 2, b: 1 },
      ],
    },
    ({ _ }) => ({ l: _.pull({ a: 2 }) }),
    { l: [{ a: 1, b: 1 }] },
  ],
  [
    'pullAll takes every listed value',
    { l: [1, 2, 3, 2] },
    ({ _ }) => ({ l: _.pullAll([2, 3]) }),
    { l: [1] },
  ],
  ['addToSet adds what is new', { l: ['x'] }, ({ _ }) => ({ l: _.addToSet('y') }), { l: ['x', 'y'] }],
  ['addToSet leaves what is there', { l: ['x'] }, ({ _ }) => ({ l: _.addToSet('x') }), { l: ['x'] }],
  [
    'addToSet of several',
    { l: ['x'] },
    ({ _ }) => ({ l: _.addToSet({ $each: ['x', 'y'] }) }),
    { l: ['x', 'y'] },
  ],
  [
    'several operators at once',
    { n: 1, l: [1], gone: 1 },
    ({ _ }) => ({ n: _.inc(1), l: _.push([2]), gone: _.remove(), name: '甲' }),
    { n: 2, l: [1, 2], name: '甲' },
  ],
]

test.each(cases)('%s', async (_title, before, update, expected) => {
  const result = await after(before, update)
  expect(result).toEqual(expected)
  expect(Object.keys(result).sort()).toEqual(Object.keys(expected).sort())
})

const refusals: [string, object, Update, RegExp][] = [
  ['inc of a text', { n: 'one' }, ({ _ }) => ({ n: _.inc(1) }), /non-numeric type string/],
  ['inc of null', { n: null }, ({ _ }) => ({ n: _.inc(1) }), /non-numeric type null/],
  ['inc by a text', { n: 1 }, ({ _ }) => ({ n: _.inc('1') }), /non-numeric argument/],
  ['mul of an array', { n: [1] }, ({ _ }) => ({ n: _.mul(2) }), /non-numeric type array/],
  ['push to a text', { l: 'x' }, ({ _ }) => ({ l: _.push(['y']) }), /must be an array but is of type string/],
  ['push to null', { l: null }, ({ _ }) => ({ l: _.push(['y']) }), /must be an array but is of type null/],
  ['addToSet to an object', { l: {} }, ({ _ }) => ({ l: _.addToSet('y') }), /must be an array/],
  ['pull from a number', { l: 3 }, ({ _ }) => ({ l: _.pull(3) }), /must be an array/],
  ['pop of a text', { l: 'x' }, ({ _ }) => ({ l: _.pop() }), /must be an array/],
  ['a path through a number', { a: 1 }, () => ({ 'a.b': 2 }), /Cannot create field 'b'/],
  ['a path through null', { a: null }, () => ({ 'a.b': 2 }), /Cannot create field 'b'/],
  ['a path through a text', { a: 'x' }, ({ _ }) => ({ 'a.b.c': _.inc(1) }), /Cannot create field 'b'/],
  ['a name inside an array', { l: [1] }, () => ({ 'l.x': 2 }), /Cannot create field 'x'/],
  ['two changes of one place', { a: {} }, ({ _ }) => ({ a: _.set({ c: 1 }), 'a.b': 1 }), /conflict/],
  ['a positional $', { l: [1] }, () => ({ 'l.$': 2 }), /does not support '\$'/],
  ['each without its $', { l: [] }, ({ _ }) => ({ l: _.addToSet({ each: [1] }) }), /write \{ \$each/],
  [
    'a field called __proto__, which the SDK drops,',
    {},
    () => ({ a: { ['__proto__x'.slice(0, 9)]: 1 } }),
    /must not be empty/,
  ],
  [
    'an operator inside a value',
    {},
    ({ _ }) => ({ a: _.set({ $inc: 1 }) }),
    /field name '\$inc' is not allowed/,
  ],
  ['bits of a fraction', { n: 1.5 }, ({ _ }) => ({ n: _.bit({ and: 1 }) }), /non-integral/],
]

test.each(refusals)('%s is refused', async (_title, before, update, message) => {
  await expect(after(before, update)).rejects.toMatchObject({
    errCode: -502001,
    message: expect.stringMatching(message),
  })
  const { _id, ...rest } = (await cloud.dump('things'))[0] as Record<string, unknown>
  expect(rest).toEqual(before)
})

test('where().update() is one transaction: when one document refuses, none is changed', async () => {
  await cloud.run(({ db }) => db.collection('things').where({}).remove())
  await cloud.load('things', [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 'x' },
  ])
  await expect(
    cloud.run(({ db, _ }) =>
      db
        .collection('things')
        .where({})
        .update({ data: { n: _.inc(1) } }),
    ),
  ).rejects.toMatchObject({ errCode: -502001 })
  expect(await cloud.dump('things')).toEqual([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 'x' },
  ])
})
