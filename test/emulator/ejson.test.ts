import fc from 'fast-check'
import { formatWire, parseWire } from '../../emulator/cloud/ejson'

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.double(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.constantFrom(/a/, /^x.y$/ims),
    fc.array(tie('any')),
    fc.dictionary(
      fc.string().filter((k) => k !== '__proto__' && !k.startsWith('$')),
      tie('any'),
    ),
  ),
})).any

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(value, (v) => {
      expect(parseWire(formatWire({ v }), 0)).toEqual({ v })
    }),
  )
})

test.each([
  ['{"n":1}', '{"n":{"$numberInt":"1"}}'],
  ['{"n":-2147483649}', '{"n":{"$numberLong":"-2147483649"}}'],
  ['{"n":1.5}', '{"n":{"$numberDouble":"1.5"}}'],
])('%s is written as %s', (plain, wire) => {
  expect(formatWire(JSON.parse(plain))).toBe(wire)
})

test('the time of the server takes its offset', () => {
  const text = '{"at":{"$tcb_server_date":{"offset":{"$numberInt":"-5"}}}}'
  expect(parseWire(text, 1000)).toEqual({ at: new Date(995) })
})

test.each([
  'not json',
  '{"a":{"$numberInt":1}}',
  '{"a":{"$numberInt":"1.5"}}',
  '{"a":{"$numberDouble":"x"}}',
  '{"a":{"$date":"never"}}',
  '{"a":{"$regularExpression":{"pattern":"(","options":""}}}',
  '{"a":{"$regularExpression":{"pattern":"a","options":"g"}}}',
  '{"a":{"$oid":"0123456789abcdef01234567"}}',
  '{"a":{"$binary":{"base64":"","subType":"00"}}}',
  '{"__proto__":{"a":1},"b":1}',
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
])('%s is refused', (text) => {
  expect(() => parseWire(text, 0)).toThrow()
})

test('a lone surrogate becomes the replacement character, as it does in the service', () => {
  expect(parseWire('{"a":"x\\ud800y"}', 0)).toEqual({ a: 'x\ufffdy' })
})
