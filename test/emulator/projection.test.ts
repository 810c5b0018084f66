import { projector } from '../../emulator/cloud/store/projection'

const document = {
  _id: 'a',
  n: 1,
  o: { a: 1, b: { c: 2, d: 3 } },
  list: [{ k: 1, v: 2 }, 'plain', [{ k: 3 }], { v: 4 }],
  nums: [1, 2, 3, 4],
}

test.each([
  ['nothing asked', {}, document],
  ['a field', { n: 1 }, { _id: 'a', n: 1 }],
  ['a field without _id', { n: 1, _id: 0 }, { n: 1 }],
  ['_id alone', { _id: 1 }, { _id: 'a' }],
  ['all but _id', { _id: 0 }, { n: 1, o: document.o, list: document.list, nums: document.nums }],
  ['a path', { 'o.b.c': 1 }, { _id: 'a', o: { b: { c: 2 } } }],
  ['a path into objects of an array', { 'list.k': 1 }, { _id: 'a', list: [{ k: 1 }, [{ k: 3 }], {}] }],
  ['a path into a plain value', { 'n.x': 1 }, { _id: 'a' }],
  ['a field that is not there', { ghost: 1 }, { _id: 'a' }],
  ['without fields', { o: 0, list: 0 }, { _id: 'a', n: 1, nums: [1, 2, 3, 4] }],
  ['without a path', { 'o.b': 0, list: 0, nums: 0 }, { _id: 'a', n: 1, o: { a: 1 } }],
  [
    'without a path in an array',
    { 'list.v': 0, o: 0, nums: 0 },
    { _id: 'a', n: 1, list: [{ k: 1 }, 'plain', [{ k: 3 }], {}] },
  ],
  ['the first elements', { n: 1, nums: { $slice: 2 } }, { _id: 'a', n: 1, nums: [1, 2] }],
  ['the last elements', { n: 1, nums: { $slice: -3 } }, { _id: 'a', n: 1, nums: [2, 3, 4] }],
  ['some elements, and everything else', { nums: { $slice: [1, 2] } }, { ...document, nums: [2, 3] }],
])('%s', (_title, projection, expected) => {
  expect(projector(projection)(document)).toEqual(expected)
})

test.each([
  [{ n: 1, o: 0 }],
  [{ o: 1, 'o.a': 1 }],
  [{ 'o.a': 1, o: 1 }],
  [{ n: 2 }],
  [{ n: '$o' }],
  [{ 'n.m': { $elemMatch: { a: 1 } } }],
  [{ nums: { $slice: 'x' } }],
  [{ nums: { $slice: [1, 0] } }],
  [{ '': 1 }],
  [{ 'a..b': 1 }],
  [{ 'list.$': 1 }],
  ['n'],
])('%j is refused', (projection) => {
  expect(() => projector(projection)).toThrow()
})
