import { asJson, conformingCloud, type Inside } from './support/conformance'
import { commands } from './support/exported'

type Update = (inside: Inside) => object
/** The document before, the update, and the document after; a RegExp is what the refusal says. */
type Case = [title: string, before: object, update: Update, after: object | RegExp]

const { cloud, run, failure } = conformingCloud()

const pages: [page: string, cases: Case[]][] = [
  ['MongoDB manual: $set; WeChat documentation: Command.set', [
    ['a plain value', { n: 1 }, () => ({ n: 2, m: 3 }), { n: 2, m: 3 }],
    ['an object changes only what it names', { o: { a: 1, b: 2 } }, () => ({ o: { b: 3 } }), { o: { a: 1, b: 3 } }],
    ['set replaces an object whole', { o: { a: 1, b: 2 } }, ({ _ }) => ({ o: _.set({ b: 3 }) }), { o: { b: 3 } }],
    ['a dotted path makes what is missing', {}, () => ({ 'a.b': 1 }), { a: { b: 1 } }],
    ['a position', { l: [1, 2] }, () => ({ 'l.0': 9 }), { l: [9, 2] }],
    ['a position past the end leaves nulls', { l: [1] }, () => ({ 'l.2': 9 }), { l: [1, null, 9] }],
    ['a field of an element', { l: [{ a: 1 }] }, () => ({ 'l.0.b': 2 }), { l: [{ a: 1, b: 2 }] }],
    ['all elements', { l: [{ a: 1 }, { a: 2 }] }, () => ({ 'l.$[].a': 0 }), { l: [{ a: 0 }, { a: 0 }] }],
    ['an array replaces', { l: [1, 2, 3] }, () => ({ l: [4] }), { l: [4] }],
    ['a new field goes to the end', { z: 1 }, () => ({ a: 2 }), { z: 1, a: 2 }],
    ['null', { n: 1 }, () => ({ n: null }), { n: null }],
    ['through a number', { n: 1 }, () => ({ 'n.a': 2 }), /Cannot create field/],
    ['through null', { n: null }, () => ({ 'n.a': 2 }), /Cannot create field/],
    ['a name in an array', { l: [1] }, () => ({ 'l.a': 2 }), /Cannot create field/],
    ['a field and a part of it', {}, ({ _ }) => ({ a: _.set({ b: 1 }), 'a.b': 2 }), /conflict/],
    ['_id', {}, () => ({ _id: 'other' }), /_id/],
    ['the matched element, which needs where()', { l: [1] }, () => ({ 'l.$': 2 }), /does not support '\$'/],
  ]],
  ['MongoDB manual: $unset, $rename', [
    ['remove', { n: 1, m: 2 }, ({ _ }) => ({ n: _.remove() }), { m: 2 }],
    ['remove a field of a field', { o: { a: 1, b: 2 } }, ({ _ }) => ({ 'o.a': _.remove() }), { o: { b: 2 } }],
    ['remove an element leaves null', { l: [1, 2] }, ({ _ }) => ({ 'l.0': _.remove() }), { l: [null, 2] }],
    ['remove what is absent', { m: 2 }, ({ _ }) => ({ n: _.remove() }), { m: 2 }],
    ['rename', { a: 1, c: 2 }, ({ _ }) => ({ a: _.rename('b') }), { c: 2, b: 1 }],
    ['rename over what is there', { a: 1, b: 2 }, ({ _ }) => ({ a: _.rename('b') }), { b: 1 }],
    ['rename into an object', { a: 1 }, ({ _ }) => ({ a: _.rename('o.a') }), { o: { a: 1 } }],
    ['rename what is absent', { c: 2 }, ({ _ }) => ({ a: _.rename('b') }), { c: 2 }],
    ['rename to itself', { a: 1 }, ({ _ }) => ({ a: _.rename('a') }), /must differ|conflict/],
  ]],
  ['MongoDB manual: $inc, $mul, $min, $max, $bit', [
    ['inc', { n: 1 }, ({ _ }) => ({ n: _.inc(5) }), { n: 6 }],
    ['inc down, by a fraction', { n: 1 }, ({ _ }) => ({ n: _.inc(-0.5) }), { n: 0.5 }],
    ['inc of nothing', {}, ({ _ }) => ({ n: _.inc(5) }), { n: 5 }],
    ['inc of a text', { n: 'x' }, ({ _ }) => ({ n: _.inc(5) }), /non-numeric type/],
    ['inc of null', { n: null }, ({ _ }) => ({ n: _.inc(5) }), /non-numeric type/],
    ['inc by a text', { n: 1 }, ({ _ }) => ({ n: _.inc('5') }), /non-numeric argument/],
    ['mul', { n: 3 }, ({ _ }) => ({ n: _.mul(2.5) }), { n: 7.5 }],
    ['mul of nothing is 0', {}, ({ _ }) => ({ n: _.mul(5) }), { n: 0 }],
    ['mul of a text', { n: 'x' }, ({ _ }) => ({ n: _.mul(5) }), /non-numeric type/],
    ['min takes the smaller', { n: 3 }, ({ _ }) => ({ n: _.min(2) }), { n: 2 }],
    ['min keeps the smaller', { n: 3 }, ({ _ }) => ({ n: _.min(4) }), { n: 3 }],
    ['min of nothing', {}, ({ _ }) => ({ n: _.min(4) }), { n: 4 }],
    ['min by the order of types: null is the smaller', { n: 3 }, ({ _ }) => ({ n: _.min(null) }), { n: null }],
    ['max takes the larger', { n: 3 }, ({ _ }) => ({ n: _.max(4) }), { n: 4 }],
    ['max of dates', { at: new Date(1) }, ({ _ }) => ({ at: _.max(new Date(2)) }), { at: new Date(2) }],
    ['bit and', { n: 13 }, ({ _ }) => ({ n: _.bit({ and: 10 }) }), { n: 8 }],
    ['bit or', { n: 3 }, ({ _ }) => ({ n: _.bit({ or: 5 }) }), { n: 7 }],
    ['bit xor', { n: 1 }, ({ _ }) => ({ n: _.bit({ xor: 5 }) }), { n: 4 }],
    ['bit of a fraction', { n: 1.5 }, ({ _ }) => ({ n: _.bit({ or: 5 }) }), /non-integral/],
    ['bit shift', { n: 1 }, ({ _ }) => ({ n: _.bit({ shl: 5 }) }), /only supports/],
  ]],
  ['MongoDB manual: $push with $each, $position, $sort and $slice', [
    ['one value', { l: [1] }, ({ _ }) => ({ l: _.push(2) }), { l: [1, 2] }],
    ['several values', { l: [1] }, ({ _ }) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
    ['an array as a value', { l: [1] }, ({ _ }) => ({ l: _.push([[2, 3]]) }), { l: [1, [2, 3]] }],
    ['an object', { l: [] }, ({ _ }) => ({ l: _.push({ a: 1 }) }), { l: [{ a: 1 }] }],
    ['onto nothing', {}, ({ _ }) => ({ l: _.push(1) }), { l: [1] }],
    ['onto a number', { l: 1 }, ({ _ }) => ({ l: _.push(1) }), /must be an array/],
    ['at a position', { l: [1, 2] }, ({ _ }) => ({ l: _.push({ each: [9, 8], position: 1 }) }), { l: [1, 9, 8, 2] }],
    ['sorted', { l: [3, 1] }, ({ _ }) => ({ l: _.push({ each: [2], sort: 1 }) }), { l: [1, 2, 3] }],
    ['sorted by a field, downwards', { l: [{ k: 1 }] }, ({ _ }) => ({ l: _.push({ each: [{ k: 2 }], sort: { k: -1 } }) }), { l: [{ k: 2 }, { k: 1 }] }],
    ['only the last', { l: [1, 2] }, ({ _ }) => ({ l: _.push({ each: [3], slice: -2 }) }), { l: [2, 3] }],
    ['sorted, then the first', { l: [5, 1] }, ({ _ }) => ({ l: _.push({ each: [3], sort: -1, slice: 2 }) }), { l: [5, 3] }],
    ['nothing, but sorted', { l: [2, 1] }, ({ _ }) => ({ l: _.push({ each: [], sort: 1 }) }), { l: [1, 2] }],
    ['unshift', { l: [1] }, ({ _ }) => ({ l: _.unshift([8, 9]) }), { l: [8, 9, 1] }],
  ]],
  ['MongoDB manual: $pop, $pull, $pullAll, $addToSet', [
    ['pop', { l: [1, 2] }, ({ _ }) => ({ l: _.pop() }), { l: [1] }],
    ['shift', { l: [1, 2] }, ({ _ }) => ({ l: _.shift() }), { l: [2] }],
    ['pop of an empty array', { l: [] }, ({ _ }) => ({ l: _.pop() }), { l: [] }],
    ['pop of nothing', {}, ({ _ }) => ({ l: _.pop() }), {}],
    ['pop of a number', { l: 1 }, ({ _ }) => ({ l: _.pop() }), /must be an array/],
    ['pull a value, wherever it is', { l: [1, 2, 1] }, ({ _ }) => ({ l: _.pull(1) }), { l: [2] }],
    ['pull by a condition', { l: [1, 2, 3] }, ({ _ }) => ({ l: _.pull(_.gte(2)) }), { l: [1] }],
    ['pull what is in a list', { l: [1, 2, 3] }, ({ _ }) => ({ l: _.pull(_.in([1, 3])) }), { l: [2] }],
    ['pull objects by some of their fields', { l: [{ a: 1, b: 1 }, { a: 2, b: 1 }] }, ({ _ }) => ({ l: _.pull({ a: 1 }) }), { l: [{ a: 2, b: 1 }] }],
    ['pull objects by a condition on a field', { l: [{ a: 1 }, { a: 5 }] }, ({ _ }) => ({ l: _.pull({ a: _.gt(2) }) }), { l: [{ a: 1 }] }],
    ['pull by and(), which the SDK sends as internals', { l: [1] }, ({ _ }) => ({ l: _.pull(_.and([_.gt(0), _.lt(2)])) }), /command object/],
    ['pull from nothing', {}, ({ _ }) => ({ l: _.pull(1) }), {}],
    ['pullAll', { l: [1, 2, 3, 1] }, ({ _ }) => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
    ['pullAll takes objects that are equal, in the order of fields too', { l: [{ a: 1, b: 2 }, { b: 2, a: 1 }] }, ({ _ }) => ({ l: _.pullAll([{ a: 1, b: 2 }]) }), { l: [{ b: 2, a: 1 }] }],
    ['addToSet', { l: [1] }, ({ _ }) => ({ l: _.addToSet(2) }), { l: [1, 2] }],
    ['addToSet of what is there', { l: [1] }, ({ _ }) => ({ l: _.addToSet(1) }), { l: [1] }],
    ['addToSet of an array adds it as one', { l: [1] }, ({ _ }) => ({ l: _.addToSet([1, 2]) }), { l: [1, [1, 2]] }],
    ['addToSet of each', { l: [1] }, ({ _ }) => ({ l: _.addToSet({ $each: [1, 2, 2] }) }), { l: [1, 2] }],
    ['addToSet of each without its $, which would be stored', { l: [1] }, ({ _ }) => ({ l: _.addToSet({ each: [2] }) }), /\$each/],
    ['addToSet of an object with its fields in another order', { l: [{ a: 1, b: 2 }] }, ({ _ }) => ({ l: _.addToSet({ b: 2, a: 1 }) }), { l: [{ a: 1, b: 2 }, { b: 2, a: 1 }] }],
    ['addToSet to a text', { l: 'x' }, ({ _ }) => ({ l: _.addToSet(1) }), /must be an array/],
  ]],
] // prettier-ignore

async function after(before: object, update: Update): Promise<unknown> {
  await run(async ({ db }) => db.collection('things').where({}).remove())
  await cloud().load('things', [{ _id: 'it', ...before }])
  await run(
    `async (inside) => inside.db.collection('things').doc('it').update({ data: (${update.toString()})(inside) })`,
  )
  return (await cloud().dump('things'))[0]
}

describe.each(pages)('%s', (_page, cases) => {
  test.each(cases)('%s', async (_title, before, update, expected) => {
    if (expected instanceof RegExp) {
      await expect(after(before, update)).rejects.toThrow(expected)
      expect(await cloud().dump('things')).toEqual([{ _id: 'it', ...before }])
    } else
      expect(JSON.stringify(await after(before, update))).toBe(JSON.stringify({ _id: 'it', ...expected }))
  })
})

describe('WeChat documentation: Collection.update, Document.update', () => {
  beforeEach(async () => {
    await run(async ({ db }) => db.collection('things').where({}).remove())
    await cloud().load('things', [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 2 },
    ])
  })

  test.each<[string, (inside: Inside) => Promise<object>, object]>([
    [
      'one document',
      ({ db }) =>
        db
          .collection('things')
          .doc('a')
          .update({ data: { n: 5 } }),
      { updated: 1 },
    ],
    [
      'a document that is already so is not updated',
      ({ db }) =>
        db
          .collection('things')
          .doc('a')
          .update({ data: { n: 1 } }),
      { updated: 0 },
    ],
    [
      'a document that is not there',
      ({ db }) =>
        db
          .collection('things')
          .doc('z')
          .update({ data: { n: 1 } }),
      { updated: 0 },
    ],
    [
      'all that match and change',
      ({ db }) =>
        db
          .collection('things')
          .where({})
          .update({ data: { n: 2 } }),
      { updated: 1 },
    ],
    [
      'all that match',
      ({ db, _ }) =>
        db
          .collection('things')
          .where({ n: 2 })
          .update({ data: { n: _.inc(1) } }),
      { updated: 2 },
    ],
    [
      'the first that matches',
      ({ db, _ }) =>
        db
          .collection('things')
          .where({ n: 2 })
          .update({ data: { n: _.inc(1) }, multi: false }),
      { updated: 1 },
    ],
    [
      'none',
      ({ db }) =>
        db
          .collection('things')
          .where({ n: 9 })
          .update({ data: { n: 1 } }),
      { updated: 0 },
    ],
  ])('stats count what changed: %s', async (_title, update, stats) => {
    expect(await run(`async (inside) => (await (${update.toString()})(inside)).stats`)).toEqual(stats)
  })

  test('an update of nothing is refused', async () => {
    expect(
      (await failure(({ db }) => db.collection('things').doc('a').update({ data: {} }))).message,
    ).toMatch(/empty/)
  })

  test('set() replaces what is there, and creates what is not', async () => {
    const stats = await run(async ({ db }) => [
      (
        await db
          .collection('things')
          .doc('a')
          .set({ data: { m: 1 } })
      ).stats,
      (
        await db
          .collection('things')
          .doc('z')
          .set({ data: { m: 2 } })
      ).stats,
      (
        await db
          .collection('things')
          .doc('z')
          .set({ data: { m: 2 } })
      ).stats,
    ])
    expect(stats).toEqual([
      { updated: 1, created: 0 },
      { updated: 0, created: 1 },
      { updated: 0, created: 0 },
    ])
    expect(await cloud().dump('things')).toEqual([
      { _id: 'a', m: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 2 },
      { _id: 'z', m: 2 },
    ])
  })

  test('remove() counts what it removed', async () => {
    expect(
      await run(async ({ db }) => [
        (await db.collection('things').doc('a').remove()).stats,
        (await db.collection('things').doc('a').remove()).stats,
        (await db.collection('things').where({ n: 2 }).remove()).stats,
      ]),
    ).toEqual([{ removed: 1 }, { removed: 0 }, { removed: 2 }])
  })

  test('serverDate is the time of the server, moved by an offset', async () => {
    const [at, later, now] = (await run(async ({ db }) => {
      await db
        .collection('things')
        .doc('a')
        .update({ data: { at: db.serverDate(), later: db.serverDate({ offset: 60_000 }) } })
      const { at, later } = (await db.collection('things').doc('a').get()).data as { at: Date; later: Date }
      return [at.getTime(), later.getTime(), Date.now()]
    })) as [number, number, number]
    expect(later - at).toBe(60_000)
    expect(Math.abs(now - at)).toBeLessThan(60_000)
  })

  test('values come back as they went in', async () => {
    const value = {
      int: 5,
      long: 5_000_000_000,
      double: 0.1,
      text: '文',
      yes: true,
      none: null,
      list: [1, [2, { a: null }]],
      at: new Date(7),
    }
    const back = await run(`async ({ db }) => {
      const value = ${JSON.stringify(value)}
      value.at = new Date(value.at)
      const { _id } = await db.collection('things').add({ data: value })
      const { data } = await db.collection('things').doc(_id).get()
      return [data, data.at instanceof Date]
    }`)
    expect(back).toEqual([{ _id: expect.any(String) as string, ...(asJson(value) as object) }, true])
  })
})

test('the list of commands is the SDK’s own, and each has its cases in this suite', async () => {
  expect(
    await run(({ _ }) => Object.keys(_).filter((name) => name !== 'aggregate' && name !== 'project')),
  ).toEqual([...commands])
  const fs = await import('node:fs/promises')
  const files = ['queries', 'updates'].map((name) => fs.readFile(`${__dirname}/${name}.test.ts`, 'utf8'))
  const written = (await Promise.all(files)).join()
  expect(commands.filter((name) => !written.includes(`_.${name}(`))).toEqual([])
})
