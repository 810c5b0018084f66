import fc from 'fast-check'
import { after, EMPTY_ARRAY, inverted, keyOf } from '../../emulator/cloud/store/key'

const compare = (a: unknown, b: unknown) => Buffer.compare(keyOf(a), keyOf(b))

test('values of different types stand in the order of MongoDB', () => {
  const ascending = [
    EMPTY_ARRAY,
    null,
    NaN,
    -Infinity,
    -1.5,
    -0.1,
    0,
    1e-9,
    2,
    1e300,
    Infinity,
    '',
    '\0',
    '\0\0',
    '\0a',
    'a',
    'a\0',
    'a\0b',
    'aa',
    'b',
    '中',
    '😀',
    {},
    { a: 1 },
    { a: 2 },
    { b: 1 },
    { a: 'x' },
    [1],
    false,
    true,
    new Date(-1),
    new Date(0),
    new Date(5),
    /a/,
    /b/,
  ]
  for (let i = 1; i < ascending.length; i++) {
    expect([ascending[i], compare(ascending[i - 1], ascending[i])]).toEqual([ascending[i], -1])
  }
})

test('absence is null, and minus zero is zero', () => {
  expect(compare(undefined, null)).toBe(0)
  expect(compare(-0, 0)).toBe(0)
})

test('numbers order as numbers do', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
      expect(compare(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0)
    }),
  )
})

test('texts order by their code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(compare(a, b)).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
})

const value = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.array(fc.integer()),
  fc.dictionary(fc.string(), fc.integer()),
)

test('no key begins another, so keys can be joined; inverted, their order is reversed', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [ka, kb] = [keyOf(a), keyOf(b)]
      if (!ka.equals(kb)) expect(kb.subarray(0, ka.length).equals(ka)).toBe(false)
      // `|| 0` because minus zero is not zero for toBe.
      expect(Buffer.compare(inverted(ka), inverted(kb)) || 0).toBe(-Buffer.compare(ka, kb) || 0)
      expect(Buffer.compare(Buffer.concat([ka, kb]), after(ka))).toBe(-1)
    }),
  )
})
