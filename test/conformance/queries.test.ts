import { asJson, conformingCloud, type Inside, type Selection } from './support/conformance'

type Where = (inside: Inside) => object
/** The ids a condition finds, in order; a RegExp is what the refusal says. */
type Case = [title: string, where: Where, ids: string | RegExp]

const { cloud, run } = conformingCloud({
  collections: [
    { name: 'things', indexes: [] },
    { name: 'many', indexes: [] },
  ],
})

beforeAll(async () => {
  await cloud().load('things', [
    {
      _id: 'a',
      n: 1,
      text: 'Alpha',
      tags: ['x', 'y'],
      rows: [{ k: 1, v: 'p' }],
      on: true,
      o: { p: 1, q: 2 },
      g: [[1, 2], 3],
    },
    {
      _id: 'b',
      n: 2,
      text: 'beta',
      tags: ['y'],
      rows: [
        { k: 2, v: 'p' },
        { k: 3, v: 'q' },
      ],
      on: false,
      at: new Date('2024-01-01T00:00:00Z'),
      o: { q: 2, p: 1 },
    },
    { _id: 'c', n: 3, text: 'gamma\nline', tags: [], scores: [3, 8], o: { p: 1 } },
    { _id: 'd', n: null, scores: [1, 9], at: new Date('2024-02-01T00:00:00Z') },
    { _id: 'e', n: '3', text: '', scores: 5, o: { p: [5, 7] } },
    { _id: 'f', n: -7.5, rows: [{ v: 'z' }], big: 5_000_000_000 },
  ])
  await cloud().load(
    'many',
    Array.from({ length: 1200 }, (_unused, i) => ({ _id: i, n: i })),
  )
})

const pages: [page: string, cases: Case[]][] = [
  ['MongoDB manual: $eq', [
    ['a number', ({ _ }) => ({ n: _.eq(1) }), 'a'],
    ['a number is no text', ({ _ }) => ({ n: _.eq(3) }), 'c'],
    ['an element of an array', ({ _ }) => ({ tags: _.eq('y') }), 'ab'],
    ['a whole array', ({ _ }) => ({ tags: _.eq(['x', 'y']) }), 'a'],
    ['a whole array in another order', ({ _ }) => ({ tags: _.eq(['y', 'x']) }), ''],
    ['an array inside an array', ({ _ }) => ({ g: _.eq([1, 2]) }), 'a'],
    ['a whole object, its fields in this order', ({ _ }) => ({ o: _.eq({ p: 1, q: 2 }) }), 'a'],
    ['a Date', ({ _ }) => ({ at: _.eq(new Date('2024-01-01T00:00:00Z')) }), 'b'],
    ['a truth', ({ _ }) => ({ on: _.eq(false) }), 'b'],
    ['a plain value is the same', () => ({ n: 2 }), 'b'],
  ]],
  ['MongoDB manual: Query for Null or Missing Fields', [
    ['null', () => ({ n: null }), 'd'],
    ['null is also absence', () => ({ at: null }), 'acef'],
    ['absence inside an array of objects', ({ _ }) => ({ 'rows.k': _.eq(null) }), 'cdef'],
    ['not null', ({ _ }) => ({ at: _.neq(null) }), 'bd'],
    ['exists', ({ _ }) => ({ at: _.exists(true) }), 'bd'],
    ['exists although null', ({ _ }) => ({ n: _.exists(true) }), 'abcdef'],
    ['exists not', ({ _ }) => ({ tags: _.exists(false) }), 'def'],
    ['exists inside an array', ({ _ }) => ({ 'rows.k': _.exists(true) }), 'ab'],
    ['exists inside no element', ({ _ }) => ({ 'rows.k': _.exists(false) }), 'cdef'],
  ]],
  ['MongoDB manual: $ne, $gt, $gte, $lt, $lte', [
    ['neq', ({ _ }) => ({ n: _.neq(1) }), 'bcdef'],
    ['neq: no element may be it', ({ _ }) => ({ tags: _.neq('y') }), 'cdef'],
    ['gt, numbers only', ({ _ }) => ({ n: _.gt(1) }), 'bc'],
    ['gt, texts only', ({ _ }) => ({ n: _.gt('2') }), 'e'],
    ['gte', ({ _ }) => ({ n: _.gte(3) }), 'c'],
    ['lt', ({ _ }) => ({ n: _.lt(2) }), 'af'],
    ['lte', ({ _ }) => ({ n: _.lte(2) }), 'abf'],
    ['false is less than true', ({ _ }) => ({ on: _.lt(true) }), 'b'],
    ['dates', ({ _ }) => ({ at: _.gt(new Date('2024-01-15T00:00:00Z')) }), 'd'],
    ['an element of an array', ({ _ }) => ({ scores: _.gt(8) }), 'd'],
    ['two bounds may be met by two elements', ({ _ }) => ({ scores: _.gt(4).and(_.lt(6)) }), 'cde'],
    ['null: equal is not greater', ({ _ }) => ({ n: _.gte(null) }), 'd'],
    ['null: nothing is greater', ({ _ }) => ({ n: _.gt(null) }), ''],
    ['a chain', ({ _ }) => ({ n: _.gt(1).lt(3) }), 'b'],
  ]],
  ['MongoDB manual: $in, $nin', [
    ['in', ({ _ }) => ({ n: _.in([1, '3', 99]) }), 'ae'],
    ['in with null', ({ _ }) => ({ n: _.in([null, 2]) }), 'bd'],
    ['in nothing', ({ _ }) => ({ n: _.in([]) }), ''],
    ['in, an element', ({ _ }) => ({ tags: _.in(['x', 'z']) }), 'a'],
    ['in, a regular expression', ({ _ }) => ({ text: _.in([/^al/i, 'beta']) }), 'ab'],
    ['nin', ({ _ }) => ({ n: _.nin([1, 2, null]) }), 'cef'],
    ['nin: no element may be in it', ({ _ }) => ({ tags: _.nin(['x']) }), 'bcdef'],
    ['nin null is also presence', ({ _ }) => ({ at: _.nin([null]) }), 'bd'],
  ]],
  ['MongoDB manual: $all, $size, $elemMatch', [
    ['all', ({ _ }) => ({ tags: _.all(['y', 'x']) }), 'a'],
    ['all of one', ({ _ }) => ({ tags: _.all(['y']) }), 'ab'],
    ['all of a value that is no array', ({ _ }) => ({ scores: _.all([5]) }), 'e'],
    ['all of nothing', ({ _ }) => ({ tags: _.all([]) }), ''],
    ['all with elemMatch', ({ _ }) => ({ rows: _.all([_.elemMatch({ k: 2 }), _.elemMatch({ k: 3 })]) }), 'b'],
    ['size', ({ _ }) => ({ tags: _.size(0) }), 'c'],
    ['size of a value that is no array', ({ _ }) => ({ scores: _.size(1) }), ''],
    ['size below 0', ({ _ }) => ({ scores: _.size(-1) }), /non-negative/],
    ['elemMatch', ({ _ }) => ({ rows: _.elemMatch({ k: 3, v: 'q' }) }), 'b'],
    ['elemMatch: one element must fulfil all', ({ _ }) => ({ rows: _.elemMatch({ k: 2, v: 'q' }) }), ''],
    ['elemMatch with commands inside', ({ _ }) => ({ rows: _.elemMatch({ k: _.gt(1) }) }), 'b'],
    ['elemMatch of plain values', ({ _ }) => ({ scores: _.elemMatch({ $gt: 4, $lt: 9 }) }), 'c'],
    ['elemMatch of a value that is no array', ({ _ }) => ({ scores: _.elemMatch({ $eq: 5 }) }), ''],
    ['elemMatch with or', ({ _ }) => ({ rows: _.elemMatch({ $or: [{ k: 1 }, { v: 'z' }] }) }), 'af'],
    ['elemMatch of and(), which the SDK sends as internals', ({ _ }) => ({ scores: _.elemMatch(_.gt(1).and(_.lt(5))) }), /command object/],
  ]],
  ['MongoDB manual: $mod, $type, $regex, $expr', [
    ['mod', ({ _ }) => ({ n: _.mod(2, 1) }), 'ac'],
    ['mod by an array', ({ _ }) => ({ n: _.mod([2, 0]) }), 'b'],
    ['mod of a fraction leaves the fraction out', ({ _ }) => ({ n: _.mod(2, -1) }), 'f'],
    ['mod by 0', ({ _ }) => ({ n: _.mod(0, 1) }), /divisor cannot be 0/],
    ['mod without a remainder', ({ _ }) => ({ n: _.mod([2]) }), /malformed mod/],
    ['type by name', () => ({ n: { $type: 'string' } }), 'e'],
    ['type number is any of them', () => ({ n: { $type: 'number' } }), 'abcf'],
    ['type int', () => ({ n: { $type: 'int' } }), 'abc'],
    ['type long', () => ({ big: { $type: 'long' } }), 'f'],
    ['type by number', () => ({ n: { $type: 10 } }), 'd'],
    ['type of an array or of its elements', () => ({ tags: { $type: 'array' } }), 'abc'],
    ['one of several types', () => ({ n: { $type: ['null', 'double'] } }), 'df'],
    ['an unknown type', () => ({ n: { $type: 'text' } }), /Unknown type name/],
    ['a regular expression', () => ({ text: /^b/ }), 'b'],
    ['a regular expression without case', () => ({ text: /^AL/i }), 'a'],
    ['a regular expression over lines', ({ db }) => ({ text: db.RegExp({ regexp: '^line', options: 'm' }) }), 'c'],
    ['a point that takes line ends', ({ db }) => ({ text: db.RegExp({ regexp: 'gamma.line', options: 's' }) }), 'c'],
    ['a regular expression on elements', () => ({ tags: /x/ }), 'a'],
    ['a regular expression finds no numbers', () => ({ n: /3/ }), 'e'],
    ['expr compares fields', ({ _, $ }) => _.expr($.gt(['$n', 2])), 'ce'],
    ['expr of two fields', ({ _, $ }) => _.expr($.eq(['$o.p', '$n'])), 'a'],
  ]],
  ['MongoDB manual: $and, $or, $nor, $not', [
    ['and', ({ _ }) => _.and([{ n: _.gt(0) }, { tags: 'y' }]), 'ab'],
    ['or', ({ _ }) => _.or([{ n: 1 }, { text: 'beta' }]), 'ab'],
    ['or on one field', ({ _ }) => ({ n: _.or([_.lt(0), _.gt(2)]) }), 'cf'],
    ['or as a chain', ({ _ }) => ({ n: _.eq(1).or(_.eq(3)) }), 'ac'],
    ['or beside a condition', ({ _ }) => ({ n: _.eq(1).or(_.eq(2)), on: true }), 'a'],
    ['nor', ({ _ }) => _.nor([{ n: 1 }, { tags: 'y' }]), 'cdef'],
    ['nor on one field', ({ _ }) => ({ n: _.nor([_.eq(1), _.eq(2)]) }), 'cdef'],
    ['not', ({ _ }) => ({ n: _.not(_.gt(1)) }), 'adef'],
    ['not with a regular expression', ({ _ }) => ({ text: _.not(/a/) }), 'def'],
    ['not of and(), of which the SDK sends nothing', ({ _ }) => ({ n: _.not(_.gt(1).and(_.lt(3))) }), /condition is empty/],
    ['nothing', () => ({}), 'abcdef'],
    ['an empty or', () => ({ $or: [] }), /nonempty array/],
  ]],
  ['MongoDB manual: Query on Embedded Documents, Query an Array', [
    ['a dotted path', () => ({ 'o.p': 1 }), 'abc'],
    ['an object is taken as its fields by the SDK', () => ({ o: { p: 1 } }), 'abc'],
    ['an array at the end of a path', () => ({ 'o.p': 7 }), 'e'],
    ['through an array', () => ({ 'rows.v': 'p' }), 'ab'],
    ['by position', () => ({ 'scores.1': 9 }), 'd'],
    ['by position and on', () => ({ 'rows.0.k': 2 }), 'b'],
    ['by position in an array in an array', () => ({ 'g.0.1': 2 }), 'a'],
  ]],
  ['What the emulator refuses', [
    ['code', () => ({ $where: 'true' }), /unknown top level operator: \$where/],
    ['a schema', ({ _ }) => _.jsonSchema({ required: ['n'] }), /\$jsonSchema/],
    ['a text search', ({ _ }) => ({ text: _.text({ search: 'x' } as never) }), /\$search/],
    ['near a place', ({ _, db }) => ({ o: _.geoNear({ geometry: new db.Geo.Point(1, 1) }) }), /no geographic index/],
    ['within an area', ({ _, db }) => ({ o: _.geoWithin({ geometry: new db.Geo.Polygon([new db.Geo.LineString([new db.Geo.Point(0, 0), new db.Geo.Point(1, 0), new db.Geo.Point(1, 1), new db.Geo.Point(0, 0)])]) }) }), /no geographic index/],
    ['crossing a line', ({ _, db }) => ({ o: _.geoIntersects({ geometry: new db.Geo.Point(1, 1) }) }), /no geographic index/],
    ['an unknown operator', () => ({ n: { $like: 'x' } }), /unknown operator: \$like/],
  ]],
] // prettier-ignore

const asked = (where: Where): Promise<unknown> =>
  run(`async (inside) => (await inside.db.collection('things').where((${where.toString()})(inside)).orderBy('_id', 'asc').get())
    .data.map((d) => d._id).join('')`)

describe.each(pages)('%s', (_page, cases) => {
  test.each(cases)('%s', async (_title, where, ids) => {
    if (ids instanceof RegExp) await expect(asked(where)).rejects.toThrow(ids)
    else expect(await asked(where)).toBe(ids)
  })

  test('count() agrees with get()', async () => {
    for (const [, where, ids] of cases) {
      if (ids instanceof RegExp) continue
      const total = await run(
        `async (inside) => (await inside.db.collection('things').where((${where.toString()})(inside)).count()).total`,
      )
      expect([where.toString(), total]).toEqual([where.toString(), ids.length])
    }
  })
})

describe('MongoDB manual: Comparison/Sort Order', () => {
  const ids = (select: (things: Selection) => Selection): Promise<unknown> =>
    run(
      `async ({ db }) => (await (${select.toString()})(db.collection('things')).get()).data.map((d) => d._id).join('')`,
    )

  test.each<[string, (things: Selection) => Selection, string]>([
    ['null, then numbers, then texts', (t) => t.orderBy('n', 'asc'), 'dfabce'],
    ['descending, the reverse', (t) => t.orderBy('n', 'desc'), 'ecbafd'],
    [
      'an array stands at its smallest element ascending',
      (t) => t.orderBy('scores', 'asc').orderBy('_id', 'asc'),
      'abfdce',
    ],
    [
      'an array stands at its largest element descending',
      (t) => t.orderBy('scores', 'desc').orderBy('_id', 'asc'),
      'dceabf',
    ],
    [
      'by a field of a field',
      (t) => t.where({ 'o.p': 1 }).orderBy('o.q', 'desc').orderBy('_id', 'desc'),
      'bac',
    ],
    [
      'an object is greater than a text, an array at its element',
      (t) => t.orderBy('o', 'asc').orderBy('_id', 'asc').limit(3),
      'dfc',
    ],
    ['skip and limit', (t) => t.orderBy('n', 'asc').skip(2).limit(2), 'ab'],
  ])('%s', async (_title, select, order) => {
    expect(await ids(select)).toBe(order)
  })
})

describe('WeChat documentation: Collection.get, Collection.limit', () => {
  const length = (select: (many: Selection) => Selection): Promise<unknown> =>
    run(`async ({ db }) => (await (${select.toString()})(db.collection('many')).get()).data.length`)

  test('a function gets 100 records without a limit', async () => {
    expect(await length((many) => many.where({}))).toBe(100)
  })

  test('and 1000 at most', async () => {
    expect(await length((many) => many.limit(1100))).toBe(1000)
  })

  test('count() counts all', async () => {
    expect(await run(async ({ db }) => (await db.collection('many').count()).total)).toBe(1200)
  })
})

describe('MongoDB manual: Project Fields to Return from Query', () => {
  test.each<[string, string, (inside: Inside) => object, object | RegExp]>([
    ['named fields, and _id', 'a', () => ({ n: true, text: true }), { _id: 'a', n: 1, text: 'Alpha' }],
    ['without _id', 'a', () => ({ n: true, _id: false }), { n: 1 }],
    [
      'all but named fields',
      'c',
      () => ({ text: false, o: false, tags: false }),
      { _id: 'c', n: 3, scores: [3, 8] },
    ],
    ['a field of a field', 'a', () => ({ 'o.q': true }), { _id: 'a', o: { q: 2 } }],
    ['a field of every element', 'b', () => ({ 'rows.k': true }), { _id: 'b', rows: [{ k: 2 }, { k: 3 }] }],
    ['1 and 0', 'a', () => ({ n: 1 }), { _id: 'a', n: 1 }],
    ['slice', 'c', ({ _ }) => ({ scores: _.project.slice(1), n: 1 }), { _id: 'c', n: 3, scores: [3] }],
    [
      'slice from the end',
      'c',
      ({ _ }) => ({ scores: _.project.slice(-1), n: 1 }),
      { _id: 'c', n: 3, scores: [8] },
    ],
    [
      'slice from a position',
      'a',
      ({ _ }) => ({ tags: _.project.slice([1, 5]), n: 1 }),
      { _id: 'a', n: 1, tags: ['y'] },
    ],
    [
      'the first element that matches',
      'b',
      ({ _ }) => ({ rows: _.project.elemMatch({ v: 'q' }) }),
      { _id: 'b', rows: [{ k: 3, v: 'q' }] },
    ],
    ['no element that matches', 'b', ({ _ }) => ({ rows: _.project.elemMatch({ v: '?' }) }), { _id: 'b' }],
    ['named and all but named', 'a', () => ({ n: true, text: false }), /mix of inclusion and exclusion/],
  ])('%s', async (_title, id, projection, document) => {
    const found = run(
      `async (inside) => (await inside.db.collection('things').doc('${id}').field((${projection.toString()})(inside)).get()).data`,
    )
    if (document instanceof RegExp) await expect(found).rejects.toThrow(document)
    else expect(await found).toEqual(asJson(document))
  })
})
