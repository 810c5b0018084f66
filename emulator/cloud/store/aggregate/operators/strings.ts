import { badQuery } from '../../../protocol-error'
import { typeName } from '../../values'
import { dateText } from './date-text'
import { isNothing, MANY, strict, taking, textOf, wholeOf, type Build } from './operator'

// Manual: "String Expression Operators".
export const strings: Record<string, Build> = {
  $concat: strict('$concat', MANY, (...values) => values.map((value) => textOf('$concat', value)).join('')),
  $split: strict('$split', [2, 2], (value, delimiter) => {
    if (delimiter === '') throw badQuery('$split requires a non-empty separator')
    return textOf('$split', value).split(textOf('$split', delimiter))
  }),
  $toLower: taking('$toLower', [1, 1], (value) =>
    coerced(value).replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
  ),
  $toUpper: taking('$toUpper', [1, 1], (value) =>
    coerced(value).replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
  ),
  $strcasecmp: taking('$strcasecmp', [2, 2], (a, b) =>
    Math.sign(Buffer.compare(Buffer.from(coerced(a).toUpperCase()), Buffer.from(coerced(b).toUpperCase()))),
  ),
  $strLenBytes: taking('$strLenBytes', [1, 1], (value) => Buffer.byteLength(textOf('$strLenBytes', value))),
  $strLenCP: taking('$strLenCP', [1, 1], (value) => [...textOf('$strLenCP', value)].length),
  $substr: taking('$substr', [3, 3], substrBytes),
  $substrBytes: taking('$substrBytes', [3, 3], substrBytes),
  $substrCP: taking('$substrCP', [3, 3], (value, start, length) => {
    const [from, count] = [wholeOf('$substrCP', start), wholeOf('$substrCP', length)]
    if (from < 0) throw badQuery('$substrCP: the starting index must be a non-negative integer')
    if (count < 0) throw badQuery('$substrCP: length must be a non-negative integer')
    return [...coerced(value)].slice(from, from + count).join('')
  }),
  $indexOfBytes: taking('$indexOfBytes', [2, 4], (...values) =>
    indexIn('$indexOfBytes', values, (text) => [...Buffer.from(text)]),
  ),
  $indexOfCP: taking('$indexOfCP', [2, 4], (...values) => indexIn('$indexOfCP', values, (text) => [...text])),
}

/** Numbers and dates stand for their text, null for none (manual: "$toLower", "$substrBytes"). */
function coerced(value: unknown): string {
  if (isNothing(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return dateText(value, '%Y-%m-%dT%H:%M:%S.%LZ', 0)
  throw badQuery(`can't convert from BSON type ${typeName(value)} to String`)
}

function substrBytes(value: unknown, start: unknown, length: unknown): string {
  const bytes = Buffer.from(coerced(value))
  const [from, count] = [wholeOf('$substrBytes', start), wholeOf('$substrBytes', length)]
  if (from < 0 || from >= bytes.length) return ''
  const end = count < 0 ? bytes.length : Math.min(bytes.length, from + count)
  if (isInsideCharacter(bytes[from]))
    throw badQuery('$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.')
  if (isInsideCharacter(bytes[end]))
    throw badQuery('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.')
  return bytes.subarray(from, end).toString('utf8')
}

const isInsideCharacter = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

function indexIn(name: string, values: unknown[], units: (text: string) => unknown[]): number | null {
  const [value, wanted, start = 0, end] = values
  if (isNothing(value)) return null
  const text = units(textOf(name, value))
  const part = units(textOf(name, wanted))
  const from = wholeOf(name, start)
  const to = Math.min(isNothing(end) ? text.length : wholeOf(name, end), text.length)
  if (from < 0 || to < 0) throw badQuery(`${name} requires a nonnegative start or ending index`)
  for (let at = from; at + part.length <= to; at++) {
    if (part.every((unit, i) => text[at + i] === unit)) return at
  }
  return -1
}
