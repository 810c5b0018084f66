import fc from 'fast-check'
import { canonical, isSame } from '@/domain/shared/canonical'

/** The same value with every object's keys in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  )
}

test('同一内容只有一种写法，与键的次序无关', () => {
  expect(canonical({ b: 1, a: { d: [1, { f: 2, e: 3 }], c: '甲' } })).toBe(
    '{"a":{"c":"甲","d":[1,{"e":3,"f":2}]},"b":1}',
  )
  fc.assert(
    fc.property(fc.jsonValue(), (value) => canonical(value) === canonical(reordered(value))),
    { numRuns: 300, seed: 1 },
  )
})

test('不同内容的写法必不相同，写法还能读回原来的内容', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noNegativeZero: true } as object), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 300, seed: 2 },
  )
})

test('没有填的项与没有这一项是同一内容；空文字、零、否不是', () => {
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
  expect(new Set([{}, { a: '' }, { a: 0 }, { a: false }, { a: null }, { a: [] }].map(canonical)).size).toBe(6)
})

test('列表的次序是内容的一部分', () => {
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
})

test('两个内容相同，当且仅当写法相同', () => {
  const near = [
    {},
    { a: undefined },
    { a: null },
    [],
    [null],
    [undefined],
    { a: [] },
    { a: {} },
    '',
    0,
    null,
    '0',
  ]
  for (const one of near)
    for (const other of near)
      expect([one, other, isSame(one, other)]).toEqual([one, other, canonical(one) === canonical(other)])
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSame(one, reordered(one))).toBe(true)
      expect(isSame({ of: one, and: [other] }, { of: one, and: [one] })).toBe(
        canonical(one) === canonical(other),
      )
    }),
    { numRuns: 300, seed: 3 },
  )
})
