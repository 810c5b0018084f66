import { startTestCloud, type TestCloud } from './support/cloud'
import type { InFunction } from './support/sdk'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud()
  await cloud.load('things', [
    { _id: 'a', n: 1, name: '甲', tags: ['x', 'y'], rows: [{ k: 1, v: 'p' }], on: true },
    {
      _id: 'b',
      n: 2,
      name: '乙',
      tags: ['y'],
      rows: [
        { k: 2, v: 'p' },
        { k: 3, v: 'q' },
      ],
      at: new Date(1000),
    },
    { _id: 'c', n: 3, name: 'Bing', tags: [], deep: { n: 5, m: 6 }, scores: [3, 8] },
    { _id: 'd', n: null, name: 'bING', scores: [1, 9], at: new Date(2000) },
    { _id: 'e', n: '3', name: 'x\ny', deep: { n: [5, 7] } },
  ])
})
afterAll(() => cloud.end())

type Where = (inside: InFunction) => object

async function matching(where: Where): Promise<string> {
  const query = `async (inside) => inside.db.collection('things').where((${where.toString()})(inside)).orderBy('_id', 'asc').get()`
  const answer = (await cloud.invoke('runner', { code: query })) as {
    value?: { data: { _id: string }[] }
    failed?: { message: string; errCode: number }
  }
  if (answer.failed) throw Object.assign(new Error(answer.failed.message), answer.failed)
  return (answer.value?.data ?? []).map((d) => d._id).join('')
}

const cases: [string, Where, string][] = [
  ['a plain value', () => ({ n: 2 }), 'b'],
  ['a plain value in an array', () => ({ tags: 'y' }), 'ab'],
  ['a nested object, field by field', () => ({ deep: { n: 5 } }), 'ce'],
  ['a dotted path', () => ({ 'deep.n': 7 }), 'e'],
  ['a path through an array', () => ({ 'rows.k': 3 }), 'b'],
  ['a position in an array', () => ({ 'scores.1': 9 }), 'd'],
  ['null, which absence also is', () => ({ n: null }), 'd'],
  ['absence', () => ({ at: null }), 'ace'],
  ['a Date', () => ({ at: new Date(1000) }), 'b'],
  ['a RegExp', () => ({ name: /^b/i }), 'cd'],
  ['db.RegExp', ({ db }) => ({ name: db.RegExp({ regexp: '^x.y$', options: 's' }) }), 'e'],
  ['eq', ({ _ }) => ({ n: _.eq(1) }), 'a'],
  ['eq with a whole object', ({ _ }) => ({ deep: _.eq({ n: 5, m: 6 }) }), 'c'],
  ['eq with a whole array', ({ _ }) => ({ tags: _.eq(['x', 'y']) }), 'a'],
  ['neq, which also takes what has no such field', ({ _ }) => ({ on: _.neq(true) }), 'bcde'],
  ['gt, within numbers only', ({ _ }) => ({ n: _.gt(1) }), 'bc'],
  ['gte', ({ _ }) => ({ n: _.gte(2) }), 'bc'],
  ['lt', ({ _ }) => ({ n: _.lt(2) }), 'a'],
  ['lte', ({ _ }) => ({ n: _.lte(2) }), 'ab'],
  ['gt on dates', ({ _ }) => ({ at: _.gt(new Date(1500)) }), 'd'],
  ['gt and lt together', ({ _ }) => ({ n: _.gt(1).and(_.lt(3)) }), 'b'],
  ['in', ({ _ }) => ({ n: _.in([1, '3', 99]) }), 'ae'],
  ['in with null', ({ _ }) => ({ n: _.in([null]) }), 'd'],
  ['in on an array field', ({ _ }) => ({ tags: _.in(['x', 'z']) }), 'a'],
  ['in with nothing', ({ _ }) => ({ n: _.in([]) }), ''],
  ['nin', ({ _ }) => ({ n: _.nin([1, 2, null]) }), 'ce'],
  ['and of whole conditions', ({ _ }) => _.and([{ n: _.gt(0) }, { tags: 'y' }]), 'ab'],
  ['or of whole conditions', ({ _ }) => _.or([{ n: 1 }, { name: '乙' }]), 'ab'],
  ['or on one field', ({ _ }) => ({ n: _.eq(1).or(_.eq(3)) }), 'ac'],
  ['nor', ({ _ }) => ({ n: _.nor([_.eq(1), _.eq(2)]) }), 'cde'],
  ['not', ({ _ }) => ({ n: _.not(_.gt(1)) }), 'ade'],
  ['exists', ({ _ }) => ({ deep: _.exists(true) }), 'ce'],
  ['exists not', ({ _ }) => ({ tags: _.exists(false) }), 'de'],
  ['exists for a field that is null', ({ _ }) => ({ n: _.exists(true) }), 'abcde'],
  ['all', ({ _ }) => ({ tags: _.all(['y', 'x']) }), 'a'],
  ['size', ({ _ }) => ({ tags: _.size(0) }), 'c'],
  ['elemMatch on objects', ({ _ }) => ({ rows: _.elemMatch({ k: 3, v: 'q' }) }), 'b'],
  ['elemMatch wants one element to fulfil all', ({ _ }) => ({ rows: _.elemMatch({ k: 2, v: 'q' }) }), ''],
  ['elemMatch on plain values', ({ _ }) => ({ scores: _.elemMatch({ $gt: 3, $lt: 9 }) }), 'c'],
  ['a condition that is empty', () => ({ n: {} }), 'abcde'],
]

test.each(cases)('where() understands %s', async (_title, where, ids) => {
  expect(await matching(where)).toBe(ids)
})

const refusals: [string, Where, RegExp][] = [
  ['an unknown operator', () => ({ n: { $nearly: 1 } }), /unknown operator: \$nearly/],
  ['a search on a map', () => ({ n: { $near: 1 } }), /no geographic index/],
  ['code', () => ({ $where: 'true' }), /unknown top level operator: \$where/],
  ['an operator with the wrong operand', () => ({ n: { $in: 3 } }), /\$in needs an array/],
  ['an empty or', () => ({ $or: [] }), /nonempty array/],
  [
    'operators mixed with fields',
    () => ({ n: { $gt: 1, m: 2 }, $and: [{ x: { $eq: 1, y: 2 } }] }),
    /cannot mix/,
  ],
  [
    'a regular expression that is none',
    ({ db }) => ({ name: db.RegExp({ regexp: '(' }) }),
    /Regular expression/,
  ],
  ['a comparison with a regular expression', () => ({ name: { $gt: /a/ } }), /RegEx/],
  [
    'commands inside elemMatch, which the SDK cannot send',
    ({ _ }) => ({ scores: _.elemMatch(_.gt(1).and(_.lt(5))) }),
    /command object/,
  ],
  ['a place on earth', ({ _ }) => ({ n: _.eq(1), $geoNear: 1 }), /unknown top level operator/],
]

test.each(refusals)('where() refuses %s', async (_title, where, message) => {
  await expect(matching(where)).rejects.toThrow(message)
})

describe('order', () => {
  const ordered = (field: string, order: 'asc' | 'desc'): Promise<string> =>
    cloud.run(
      async ({ db }, given) => {
        const { data } = await db
          .collection('things')
          .orderBy(given.field, given.order)
          .orderBy('_id', 'asc')
          .get()
        return data.map((d) => String(d._id)).join('')
      },
      { field, order },
    )

  test('goes by type first: null, numbers, texts', async () => {
    expect(await ordered('n', 'asc')).toBe('dabce')
    expect(await ordered('n', 'desc')).toBe('ecbad')
  })

  test('puts an array at its smallest element when ascending', async () => {
    expect(await ordered('scores', 'asc')).toBe('abedc')
  })

  test('puts an array at its largest element when descending', async () => {
    expect(await ordered('scores', 'desc')).toBe('dcabe')
  })
})
