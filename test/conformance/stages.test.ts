import { asJson, conformingCloud, type Aggregate, type Inside } from './support/conformance'
import { expressions, stages } from './support/exported'

type Pipeline = (start: Aggregate, inside: Inside) => Aggregate
/** The documents a pipeline over `orders` answers; a RegExp is what the refusal says. */
type Case = [title: string, pipeline: Pipeline, documents: object[] | RegExp]

const { cloud, run } = conformingCloud({
  collections: [
    { name: 'orders', indexes: [{ name: 'by_town', keys: [['town', 'asc'], ['price', 'desc']] }] },
    { name: 'towns', indexes: [{ name: 'by_name', keys: [['name', 'asc']] }] },
    { name: 'many', indexes: [] },
  ],
}) // prettier-ignore

beforeAll(async () => {
  await cloud().load('orders', [
    { _id: 1, town: '松陵', price: 10, tags: ['x', 'y'], at: new Date('2022-01-05T00:00:00Z') },
    { _id: 2, town: '松陵', price: 30, tags: ['y'], inner: { a: 1, b: 2 } },
    { _id: 3, town: '盛泽', price: 20, tags: [], rows: [{ q: 1 }, { q: 5, r: 2 }] },
    { _id: 4, town: '盛泽', price: 20, tags: null },
    { _id: 5, price: 'free' },
  ])
  await cloud().load('towns', [
    { _id: 's', name: '松陵', people: 100, also: ['城中', '城南'] },
    { _id: 'z', name: '盛泽', people: 200 },
    { _id: 'n', people: 300 },
  ])
  await cloud().load(
    'many',
    Array.from({ length: 150 }, (_unused, i) => ({ _id: i, n: i })),
  )
})

const pages: [page: string, cases: Case[]][] = [
  ['$match (aggregation)', [
    ['a condition', (a, { _ }) => a.match({ price: _.gt(10) }).project({ price: 1 }), [{ _id: 2, price: 30 }, { _id: 3, price: 20 }, { _id: 4, price: 20 }]],
    ['after another stage', (a, { $, _ }) => a.group({ _id: '$town', n: $.sum(1) }).match({ n: _.lt(2) }), [{ _id: null, n: 1 }]],
    ['with an expression', (a, { _, $ }) => a.match(_.expr($.eq(['$price', '$_id']))), []],
    ['a Date', (a) => a.match({ at: new Date('2022-01-05T00:00:00Z') }).project({ _id: 1 }), [{ _id: 1 }]],
    ['a regular expression', (a) => a.match({ town: /^盛/ }).project({ _id: 1 }), [{ _id: 3 }, { _id: 4 }]],
    ['an unknown operator', (a) => a.match({ price: { $above: 1 } }), /unknown operator: \$above/],
  ]],
  ['$project (aggregation)', [
    ['keeps what is named, and _id', (a) => a.match({ _id: 1 }).project({ town: 1 }), [{ _id: 1, town: '松陵' }]],
    ['keeps by true', (a) => a.match({ _id: 1 }).project({ town: true }), [{ _id: 1, town: '松陵' }]],
    ['without _id', (a) => a.match({ _id: 1 }).project({ _id: 0, town: 1 }), [{ town: '松陵' }]],
    ['drops what is named', (a) => a.match({ _id: 2 }).project({ tags: 0, price: 0, town: 0 }), [{ _id: 2, inner: { a: 1, b: 2 } }]],
    ['a field of a field', (a) => a.match({ _id: 2 }).project({ 'inner.b': 1 }), [{ _id: 2, inner: { b: 2 } }]],
    ['the same, nested', (a) => a.match({ _id: 2 }).project({ inner: { b: 1 } }), [{ _id: 2, inner: { b: 2 } }]],
    ['drops a field of a field', (a) => a.match({ _id: 2 }).project({ 'inner.b': 0, tags: 0, price: 0, town: 0 }), [{ _id: 2, inner: { a: 1 } }]],
    ['a field of every element', (a) => a.match({ _id: 3 }).project({ 'rows.q': 1 }), [{ _id: 3, rows: [{ q: 1 }, { q: 5 }] }]],
    ['a new field', (a, { $ }) => a.match({ _id: 1 }).project({ double: $.multiply(['$price', 2]) }), [{ _id: 1, double: 20 }]],
    ['another name', (a) => a.match({ _id: 1 }).project({ where: '$town' }), [{ _id: 1, where: '松陵' }]],
    ['a new field inside every element', (a) => a.match({ _id: 3 }).project({ 'rows.town': '$town' }), [{ _id: 3, rows: [{ town: '盛泽' }, { town: '盛泽' }] }]],
    ['an array of fields', (a) => a.match({ _id: 1 }).project({ both: ['$town', '$nothing'] }), [{ _id: 1, both: ['松陵', null] }]],
    ['conditional exclusion', (a, { $ }) => a.match({ _id: 1 }).project({ town: $.cond([false, '$town', '$$REMOVE']) }), [{ _id: 1 }]],
    ['keeping and dropping', (a) => a.project({ town: 1, price: 0 }), /inclusion in exclusion/],
    ['nothing', (a) => a.project({}), /at least one field/],
    ['the same field twice', (a) => a.project({ inner: 1, 'inner.a': 1 }), /conflicting paths/],
  ]],
  ['$addFields (aggregation)', [
    ['adds behind what is there', (a, { $ }) => a.match({ _id: 5 }).addFields({ n: $.add([1, 2]) }), [{ _id: 5, price: 'free', n: 3 }]],
    ['a number is a value', (a) => a.match({ _id: 5 }).addFields({ n: 1 }), [{ _id: 5, price: 'free', n: 1 }]],
    ['sets over what is there', (a) => a.match({ _id: 5 }).addFields({ price: 0 }), [{ _id: 5, price: 0 }]],
    ['an embedded field', (a) => a.match({ _id: 2 }).addFields({ 'inner.c': '$price' }).project({ inner: 1 }), [{ _id: 2, inner: { a: 1, b: 2, c: 30 } }]],
    ['an embedded field of what is no object', (a) => a.match({ _id: 5 }).addFields({ 'price.c': 1 }), [{ _id: 5, price: { c: 1 } }]],
    ['$$REMOVE takes away', (a) => a.match({ _id: 5 }).addFields({ price: '$$REMOVE' }), [{ _id: 5 }]],
    ['nothing', (a) => a.addFields({}), /at least one field/],
  ]],
  ['$group (aggregation)', [
    ['by a field, null for absence', (a, { $ }) => a.group({ _id: '$town', n: $.sum(1) }).sort({ _id: 1 }), [{ _id: null, n: 1 }, { _id: '松陵', n: 2 }, { _id: '盛泽', n: 2 }]],
    ['everything', (a, { $ }) => a.group({ _id: null, sum: $.sum('$price'), n: $.sum(1) }), [{ _id: null, sum: 80, n: 5 }]],
    ['by several fields', (a, { $ }) => a.match({ town: '盛泽' }).group({ _id: { t: '$town', p: '$price' }, n: $.sum(1) }), [{ _id: { t: '盛泽', p: 20 }, n: 2 }]],
    ['avg leaves out what is no number', (a, { $ }) => a.group({ _id: null, v: $.avg('$price') }), [{ _id: null, v: 20 }]],
    ['avg of no numbers', (a, { $ }) => a.group({ _id: null, v: $.avg('$town') }), [{ _id: null, v: null }]],
    ['max goes by the order of types', (a, { $ }) => a.group({ _id: null, v: $.max('$price') }), [{ _id: null, v: 'free' }]],
    ['min', (a, { $ }) => a.group({ _id: null, v: $.min('$price') }), [{ _id: null, v: 10 }]],
    ['min leaves null out', (a, { $ }) => a.group({ _id: null, v: $.min('$tags') }), [{ _id: null, v: [] }]],
    ['first and last of an order', (a, { $ }) => a.sort({ _id: 1 }).group({ _id: null, f: $.first('$_id'), l: $.last('$_id') }), [{ _id: null, f: 1, l: 5 }]],
    ['first of an absent field is null', (a, { $ }) => a.match({ _id: 5 }).group({ _id: null, f: $.first('$town') }), [{ _id: null, f: null }]],
    ['push leaves out what is absent', (a, { $ }) => a.sort({ _id: 1 }).group({ _id: null, v: $.push('$town') }), [{ _id: null, v: ['松陵', '松陵', '盛泽', '盛泽'] }]],
    ['push of objects', (a, { $ }) => a.match({ town: '松陵' }).sort({ _id: 1 }).group({ _id: '$town', v: $.push({ i: '$_id', p: '$price' }) }), [{ _id: '松陵', v: [{ i: 1, p: 10 }, { i: 2, p: 30 }] }]],
    ['addToSet holds each once', (a, { $ }) => a.match({ town: '盛泽' }).group({ _id: null, v: $.addToSet('$price') }), [{ _id: null, v: [20] }]],
    ['mergeObjects', (a, { $ }) => a.group({ _id: null, v: $.mergeObjects('$inner') }), [{ _id: null, v: { a: 1, b: 2 } }]],
    ['stdDevPop', (a, { $ }) => a.match({ town: '松陵' }).group({ _id: null, v: $.stdDevPop('$price') }), [{ _id: null, v: 10 }]],
    ['stdDevSamp of one', (a, { $ }) => a.match({ _id: 1 }).group({ _id: null, v: $.stdDevSamp('$price') }), [{ _id: null, v: null }]],
    ['a sum of an expression', (a, { $ }) => a.match({ town: '松陵' }).group({ _id: null, v: $.sum($.multiply(['$price', 2])) }), [{ _id: null, v: 80 }]],
    ['without _id', (a, { $ }) => a.group({ n: $.sum(1) }), /must include an _id/],
    ['a field that is no accumulator', (a) => a.group({ _id: null, n: '$price' }), /accumulator object/],
    ['an unknown accumulator', (a) => a.group({ _id: null, n: { $median: '$price' } }), /unknown group operator/],
  ]],
  ['$bucket (aggregation)', [
    ['a lower boundary belongs to its bucket', (a, { _ }) => a.match({ price: _.gte(0) }).bucket({ groupBy: '$price', boundaries: [10, 20, 31] }), [{ _id: 10, count: 1 }, { _id: 20, count: 3 }]],
    ['outside goes to the default', (a) => a.bucket({ groupBy: '$price', boundaries: [10, 20], default: 'other' }), [{ _id: 10, count: 1 }, { _id: 'other', count: 4 }]],
    ['with outputs', (a, { $, _ }) => a.match({ price: _.gte(0) }).bucket({ groupBy: '$price', boundaries: [0, 100], output: { top: $.max('$price') } }), [{ _id: 0, top: 30 }]],
    ['outside without a default', (a) => a.bucket({ groupBy: '$price', boundaries: [10, 20] }), /no default/],
    ['boundaries out of order', (a) => a.bucket({ groupBy: '$price', boundaries: [20, 10] }), /sorted/],
    ['boundaries of different types', (a) => a.bucket({ groupBy: '$price', boundaries: [1, 'x'] }), /same type/],
    ['a default between the boundaries', (a) => a.bucket({ groupBy: '$price', boundaries: [10, 20], default: 15 }), /'default' field/],
  ]],
  ['$bucketAuto (aggregation)', [
    ['equal values stay together', (a, { _ }) => a.match({ price: _.gte(0) }).bucketAuto({ groupBy: '$price', buckets: 2 }), [{ _id: { min: 10, max: 30 }, count: 3 }, { _id: { min: 30, max: 30 }, count: 1 }]],
    ['fewer values than buckets', (a) => a.match({ _id: 1 }).bucketAuto({ groupBy: '$price', buckets: 5 }), [{ _id: { min: 10, max: 10 }, count: 1 }]],
    ['with outputs', (a, { $, _ }) => a.match({ price: _.gte(0) }).bucketAuto({ groupBy: '$price', buckets: 1, output: { sum: $.sum('$price') } }), [{ _id: { min: 10, max: 30 }, sum: 80 }]],
    ['no buckets', (a) => a.bucketAuto({ groupBy: '$price', buckets: 0 }), /positive/],
  ]],
  ['$count, $limit, $skip, $sample (aggregation)', [
    ['count', (a) => a.match({ town: '松陵' }).count('n'), [{ n: 2 }]],
    ['count of nothing answers nothing', (a) => a.match({ town: '?' }).count('n'), []],
    ['count without a name', (a) => a.count(''), /non-empty string/],
    ['limit', (a) => a.sort({ _id: -1 }).limit(2).project({ _id: 1 }), [{ _id: 5 }, { _id: 4 }]],
    ['limit 0', (a) => a.limit(0), /positive/],
    ['skip', (a) => a.sort({ _id: 1 }).skip(3).project({ _id: 1 }), [{ _id: 4 }, { _id: 5 }]],
    ['skip, then limit', (a) => a.sort({ _id: 1 }).skip(1).limit(1).project({ _id: 1 }), [{ _id: 2 }]],
    ['limit, then skip', (a) => a.sort({ _id: 1 }).limit(2).skip(1).project({ _id: 1 }), [{ _id: 2 }]],
    ['limit before match', (a) => a.sort({ _id: 1 }).limit(1).match({ town: '盛泽' }), []],
    ['skip below 0', (a) => a.skip(-1), /non-negative/],
    ['sample, as many as there are', (a) => a.match({ town: '松陵' }).sample({ size: 10 }).count('n'), [{ n: 2 }]],
    ['sample of a size', (a) => a.sample({ size: 3 }).count('n'), [{ n: 3 }]],
    ['sample of no size', (a) => a.sample({ size: 0 }), /positive/],
  ]],
  ['$sort (aggregation)', [
    ['by two fields', (a) => a.match({ _id: { $lte: 4 } }).sort({ price: -1, _id: -1 }).project({ _id: 1 }), [{ _id: 2 }, { _id: 4 }, { _id: 3 }, { _id: 1 }]],
    ['null before numbers before texts', (a) => a.project({ p: '$town', _id: 1 }).sort({ p: 1, _id: 1 }).project({ _id: 1 }), [{ _id: 5 }, { _id: 1 }, { _id: 2 }, { _id: 3 }, { _id: 4 }]],
    ['an array ascending stands at its smallest', (a) => a.match({ tags: 'y' }).sort({ tags: 1 }).project({ _id: 1 }), [{ _id: 1 }, { _id: 2 }]],
    ['after another stage', (a, { $ }) => a.group({ _id: '$price', n: $.sum(1) }).sort({ n: -1, _id: 1 }).limit(2), [{ _id: 20, n: 2 }, { _id: 10, n: 1 }]],
    ['by 2', (a) => a.sort({ price: 2 }), /1 or -1/],
    ['by nothing', (a) => a.sort({}), /at least one sort key/],
  ]],
  ['$sortByCount (aggregation)', [
    ['the most frequent first', (a) => a.match({ price: { $gte: 0 } }).sortByCount('$price').limit(1), [{ _id: 20, count: 2 }]],
    ['of an expression', (a, { $ }) => a.match({ price: { $gte: 0 } }).sortByCount($.gt(['$price', 10])), [{ _id: true, count: 3 }, { _id: false, count: 1 }]],
    ['of a plain text', (a) => a.sortByCount('price'), /\$-prefixed path/],
  ]],
  ['$unwind (aggregation)', [
    ['one document per element', (a) => a.match({ town: '松陵' }).sort({ _id: 1 }).unwind('$tags').project({ tags: 1 }), [{ _id: 1, tags: 'x' }, { _id: 1, tags: 'y' }, { _id: 2, tags: 'y' }]],
    ['nothing of null, absence and an empty array', (a) => a.match({ _id: { $gte: 3 } }).unwind('$tags'), []],
    ['preserved', (a) => a.match({ _id: { $gte: 3 } }).sort({ _id: 1 }).unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).project({ tags: 1 }), [{ _id: 3 }, { _id: 4, tags: null }, { _id: 5 }]],
    ['a value that is no array is its own element', (a) => a.match({ _id: 1 }).unwind({ path: '$town', includeArrayIndex: 'i' }).project({ town: 1, i: 1 }), [{ _id: 1, town: '松陵', i: null }]],
    ['with positions', (a) => a.match({ _id: 3 }).unwind({ path: '$rows', includeArrayIndex: 'i' }).project({ rows: 1, i: 1 }), [{ _id: 3, rows: { q: 1 }, i: 0 }, { _id: 3, rows: { q: 5, r: 2 }, i: 1 }]],
    ['a path without $', (a) => a.unwind('tags'), /prefixed with a '\$'/],
    ['an unknown option', (a) => a.unwind({ path: '$tags', index: 'i' }), /unrecognized option/],
  ]],
  ['$replaceRoot (aggregation)', [
    ['by a field', (a) => a.match({ _id: 2 }).replaceRoot({ newRoot: '$inner' }), [{ a: 1, b: 2 }]],
    ['by an object', (a) => a.match({ _id: 1 }).replaceRoot({ newRoot: { t: '$town' } }), [{ t: '松陵' }]],
    ['by a merge', (a, { $ }) => a.match({ _id: 5 }).replaceRoot({ newRoot: $.mergeObjects([{ town: '?' }, '$$ROOT']) }), [{ town: '?', _id: 5, price: 'free' }]],
    ['by what is absent', (a) => a.replaceRoot({ newRoot: '$inner' }), /must evaluate to an object/],
  ]],
  ['$lookup (aggregation)', [
    ['by equality', (a) => a.match({ _id: 1 }).lookup({ from: 'towns', localField: 'town', foreignField: 'name', as: 'of' }).project({ of: 1 }), [{ _id: 1, of: [{ _id: 's', name: '松陵', people: 100, also: ['城中', '城南'] }] }]],
    ['absence equals absence', (a) => a.match({ _id: 5 }).lookup({ from: 'towns', localField: 'town', foreignField: 'name', as: 'of' }).project({ of: 1 }), [{ _id: 5, of: [{ _id: 'n', people: 300 }] }]],
    ['every element of an array', (a) => a.match({ _id: 1 }).addFields({ towns: ['盛泽', '松陵'] }).lookup({ from: 'towns', localField: 'towns', foreignField: 'name', as: 'of' }).project({ 'of._id': 1 }), [{ _id: 1, of: [{ _id: 's' }, { _id: 'z' }] }]],
    ['an array on the other side', (a) => a.match({ _id: 1 }).addFields({ t: '城南' }).lookup({ from: 'towns', localField: 't', foreignField: 'also', as: 'of' }).project({ 'of._id': 1 }), [{ _id: 1, of: [{ _id: 's' }] }]],
    ['what has no partner gets an empty array', (a) => a.match({ _id: 1 }).addFields({ t: '?' }).lookup({ from: 'towns', localField: 't', foreignField: 'name', as: 'of' }).project({ of: 1 }), [{ _id: 1, of: [] }]],
    ['by a pipeline with variables', (a, { $, _ }) => a.match({ _id: 2 }).lookup({ from: 'towns', let: { p: '$price' }, pipeline: $.pipeline().match(_.expr($.gt(['$people', $.multiply(['$$p', 5])]))).sort({ people: -1 }).project({ people: 1 }).done(), as: 'of' }).project({ of: 1 }), [{ _id: 2, of: [{ _id: 'n', people: 300 }, { _id: 'z', people: 200 }] }]],
    ['by a pipeline alone', (a, { $ }) => a.match({ _id: 2 }).lookup({ from: 'towns', pipeline: $.pipeline().match({ people: { $gt: 150 } }).count('n').done(), as: 'of' }).project({ of: 1 }), [{ _id: 2, of: [{ n: 2 }] }]],
    ['by a pipeline in a pipeline', (a, { $, _ }) => a.match({ _id: 1 }).lookup({ from: 'towns', let: { t: '$town' }, pipeline: $.pipeline().match(_.expr($.eq(['$name', '$$t']))).lookup({ from: 'orders', let: { n: '$name' }, pipeline: $.pipeline().match(_.expr($.and([$.eq(['$town', '$$n']), $.eq(['$town', '$$t'])]))).count('n').done(), as: 'orders' }).project({ orders: 1 }).done(), as: 'of' }).project({ of: 1 }), [{ _id: 1, of: [{ _id: 's', orders: [{ n: 2 }] }] }]],
    ['an unknown collection', (a) => a.lookup({ from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' }), /not exist/],
    ['a variable that was not let', (a, { $, _ }) => a.lookup({ from: 'towns', pipeline: $.pipeline().match(_.expr($.eq(['$name', '$$t']))).done(), as: 'of' }), /undefined variable: t/],
    ['without as', (a) => a.lookup({ from: 'towns', localField: 'a', foreignField: 'b' }), /not a valid field path/],
  ]],
  ['Aggregation Stages that the emulator refuses', [
    ['geoNear', (a) => a.geoNear({ distanceField: 'd', near: { longitude: 1, latitude: 1 } }), /no geographic index/],
    ['facet, which the SDK cannot send', (a) => (a as unknown as { facet(spec: object): Aggregate }).facet({}), /not a function/],
  ]],
] // prettier-ignore

const asked = (pipeline: Pipeline): Promise<unknown> =>
  run(
    `async (inside) => (await (${pipeline.toString()})(inside.db.collection('orders').aggregate(), inside).end()).list`,
  )

describe.each(pages)('MongoDB manual: %s', (_page, cases) => {
  test.each(cases)('%s', async (_title, pipeline, documents) => {
    if (documents instanceof RegExp) await expect(asked(pipeline)).rejects.toThrow(documents)
    else expect(await asked(pipeline)).toEqual(asJson(documents))
  })
})

describe('WeChat documentation: Aggregate.limit', () => {
  test('without a limit an aggregation answers 20 records', async () => {
    expect(
      await run(async ({ db }) => (await db.collection('many').aggregate().match({}).end()).list.length),
    ).toBe(20)
  })

  test('with a limit it answers as many as that', async () => {
    expect(
      await run(async ({ db }) => (await db.collection('many').aggregate().limit(120).end()).list.length),
    ).toBe(120)
  })

  test('the 20 are counted at the end, not before the stages', async () => {
    expect(
      await run(async ({ db }) => (await db.collection('many').aggregate().count('n').end()).list),
    ).toEqual([{ n: 150 }])
  })
})

describe('An aggregation begins with an index where it can', () => {
  test.each<[string, Pipeline, string, number]>([
    ['match', (a) => a.match({ town: '松陵' }), 'by_town', 2],
    ['match, sort and limit', (a) => a.match({ town: '松陵' }).sort({ price: -1 }).limit(1), 'by_town', 1],
    ['match by _id', (a) => a.match({ _id: 3 }), '_id_', 1],
    [
      'lookup',
      (a) =>
        a.match({ _id: 1 }).lookup({ from: 'towns', localField: 'town', foreignField: 'name', as: 'of' }),
      '_id_',
      2,
    ],
  ])('%s', async (_title, pipeline, plan, examined) => {
    await asked(pipeline)
    expect(
      cloud()
        .lines.filter((line) => line.text === 'database.aggregateDocuments')
        .pop(),
    ).toMatchObject({ plan, examined })
  })
})

describe('The lists of this suite are the SDK’s own', () => {
  test('of expressions', async () => {
    expect(await run(({ $ }) => Object.keys($).filter((name) => name !== 'pipeline'))).toEqual([
      ...expressions,
    ])
  })

  test('every stage has its cases, and every stage the SDK can send is in the list', async () => {
    const sendable = await run(({ $ }) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf($.pipeline())).filter(
        (name) => !['constructor', 'end', 'unwrap', 'done', '_pipe'].includes(name),
      ),
    )
    expect((sendable as string[]).sort()).toEqual([...stages])
    const written = pages.flatMap(([, cases]) => cases.map(([, pipeline]) => pipeline.toString())).join()
    expect(stages.filter((stage) => !written.includes(`.${stage}(`))).toEqual([])
  })
})
