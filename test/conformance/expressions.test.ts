import { asJson, conformingCloud, type Inside } from './support/conformance'
import { expressions } from './support/exported'

const ABSENT = Symbol('absent')
type Expression = ($: Inside['$']) => unknown
/** What is asked, the expression, and its value in the document below; a RegExp is what the refusal says. */
type Case = [title: string, expression: Expression, value: unknown]

const { cloud, run } = conformingCloud()

beforeAll(async () => {
  await cloud().load('things', [
    {
      _id: 'it',
      n: 7,
      m: -2.5,
      zero: 0,
      text: 'Hello, 世界',
      empty: '',
      list: [3, 1, 2],
      words: ['a', 'b', 'a'],
      none: null,
      yes: true,
      no: false,
      at: new Date('2024-03-10T16:05:09.042Z'),
      first: new Date('2023-01-01T00:00:00.000Z'),
      inner: { x: 1, y: { z: 2 } },
      rows: [{ k: 'p', v: 1 }, { k: 'q', v: 5 }, { k: 'r' }],
    },
  ])
})

const pages: [page: string, cases: Case[]][] = [
  [
    'Field Paths and System Variables',
    [
      ['a field', () => '$n', 7],
      ['a field of a field', () => '$inner.y.z', 2],
      ['a field of every object in an array, without those that lack it', () => '$rows.v', [1, 5]],
      ['an absent field is absent', () => '$nothing', ABSENT],
      ['$$ROOT', () => '$$ROOT.n', 7],
      ['$$REMOVE leaves the field out', () => '$$REMOVE', ABSENT],
      ['an absent value in an array is null', () => ['$n', '$nothing'], [7, null]],
      ['an unknown variable', () => '$$nobody', /undefined variable: nobody/],
      ['an unknown operator', () => ({ $frobnicate: 1 }), /Unrecognized expression '\$frobnicate'/],
      ['an operator beside a field', () => ({ x: { $abs: 1, y: 2 } }), /exactly one field/],
    ],
  ],
  [
    '$abs',
    [
      ['of a negative number', ($) => $.abs('$m'), 2.5],
      ['of null', ($) => $.abs('$none'), null],
      ['of an absent field', ($) => $.abs('$nothing'), null],
      ['of a text', ($) => $.abs('$text'), /\$abs only supports numeric types/],
      ['of two values', ($) => $.abs([1, 2]), /takes exactly 1 arguments/],
    ],
  ],
  [
    '$add',
    [
      ['numbers', ($) => $.add(['$n', 3, 0.5]), 10.5],
      ['a date and milliseconds', ($) => $.add(['$first', 86_400_000]), new Date('2023-01-02T00:00:00Z')],
      ['with null', ($) => $.add(['$n', null]), null],
      ['two dates', ($) => $.add(['$at', '$first']), /only one date allowed/],
      ['a text', ($) => $.add(['$n', '$text']), /\$add only supports numeric/],
    ],
  ],
  [
    '$ceil, $floor, $trunc',
    [
      ['ceil', ($) => $.ceil('$m'), -2],
      ['floor', ($) => $.floor('$m'), -3],
      ['trunc', ($) => $.trunc('$m'), -2],
      ['ceil of null', ($) => $.ceil(null), null],
      ['floor of a text', ($) => $.floor('$text'), /numeric/],
    ],
  ],
  [
    '$divide',
    [
      ['numbers', ($) => $.divide(['$n', 2]), 3.5],
      ['by zero', ($) => $.divide(['$n', '$zero']), /divide by zero/],
      ['null', ($) => $.divide(['$none', 2]), null],
      ['one argument', ($) => $.divide([1]), /exactly 2 arguments/],
    ],
  ],
  [
    '$exp, $ln, $log, $log10, $sqrt, $pow',
    [
      ['exp of 0', ($) => $.exp('$zero'), 1],
      ['ln of 1', ($) => $.ln(1), 0],
      ['ln of 0', ($) => $.ln('$zero'), /positive number/],
      ['log of 8 to 2', ($) => $.log([8, 2]), 3],
      ['log to base 1', ($) => $.log([8, 1]), /base must be a positive number not equal to 1/],
      ['log10 of 1000', ($) => $.log10(1000), 3],
      ['sqrt of 49', ($) => $.sqrt($.multiply(['$n', '$n'])), 7],
      ['sqrt of a negative number', ($) => $.sqrt('$m'), /greater than or equal to 0/],
      ['pow', ($) => $.pow(['$n', 2]), 49],
      ['pow of 0 to -1', ($) => $.pow(['$zero', -1]), /base of 0 and a negative exponent/],
      ['pow with null', ($) => $.pow(['$none', 2]), null],
    ],
  ],
  [
    '$mod, $multiply, $subtract',
    [
      ['mod', ($) => $.mod(['$n', 4]), 3],
      ['mod takes the sign of the dividend', ($) => $.mod([-7, 4]), -3],
      ['mod of a fraction', ($) => $.mod([5.5, 2]), 1.5],
      ['mod by zero', ($) => $.mod(['$n', 0]), /mod by zero/],
      ['multiply', ($) => $.multiply(['$n', 2, -1]), -14],
      ['multiply with an absent field', ($) => $.multiply(['$n', '$nothing']), null],
      ['subtract numbers', ($) => $.subtract(['$n', 10]), -3],
      [
        'subtract dates gives milliseconds',
        ($) => $.subtract(['$first', new Date('2022-12-31T23:59:59Z')]),
        1000,
      ],
      [
        'subtract milliseconds from a date',
        ($) => $.subtract(['$first', 1000]),
        new Date('2022-12-31T23:59:59Z'),
      ],
      ['subtract a text', ($) => $.subtract(['$n', 'x']), /numeric/],
    ],
  ],
  [
    '$arrayElemAt',
    [
      ['from the beginning', ($) => $.arrayElemAt(['$list', 0]), 3],
      ['from the end', ($) => $.arrayElemAt(['$list', -1]), 2],
      ['beyond the end is absent', ($) => $.arrayElemAt(['$list', 15]), ABSENT],
      ['of null', ($) => $.arrayElemAt(['$none', 0]), null],
      ['of a number', ($) => $.arrayElemAt(['$n', 0]), /array/],
      ['at a fraction', ($) => $.arrayElemAt(['$list', 0.5]), /32-bit integer/],
    ],
  ],
  [
    '$arrayToObject, $objectToArray',
    [
      [
        'of pairs',
        ($) =>
          $.arrayToObject([
            [
              ['a', 1],
              ['b', 2],
            ],
          ]),
        { a: 1, b: 2 },
      ],
      ['of k and v', ($) => $.arrayToObject({ $literal: [{ k: 'a', v: 1 }] }), { a: 1 }],
      [
        'the last of equal keys wins',
        ($) =>
          $.arrayToObject({
            $literal: [
              ['a', 1],
              ['a', 2],
            ],
          }),
        { a: 2 },
      ],
      ['of a key that is no text', ($) => $.arrayToObject({ $literal: [[1, 2]] }), /string/],
      [
        'object to array',
        ($) => $.objectToArray('$inner'),
        [
          { k: 'x', v: 1 },
          { k: 'y', v: { z: 2 } },
        ],
      ],
      ['object to array of null', ($) => $.objectToArray('$none'), null],
      ['object to array of an array', ($) => $.objectToArray('$list'), /object/],
    ],
  ],
  [
    '$concatArrays, $reverseArray, $slice, $range',
    [
      ['concatArrays', ($) => $.concatArrays(['$list', ['x']]), [3, 1, 2, 'x']],
      ['concatArrays with null', ($) => $.concatArrays(['$list', '$none']), null],
      ['concatArrays with a number', ($) => $.concatArrays(['$list', '$n']), /array/],
      ['reverseArray', ($) => $.reverseArray('$list'), [2, 1, 3]],
      ['slice from the beginning', ($) => $.slice(['$list', 2]), [3, 1]],
      ['slice from the end', ($) => $.slice(['$list', -2]), [1, 2]],
      ['slice from a position', ($) => $.slice(['$list', 1, 5]), [1, 2]],
      ['slice from beyond the beginning', ($) => $.slice(['$list', -10, 2]), [3, 1]],
      ['slice of no elements', ($) => $.slice(['$list', 1, 0]), /must be positive/],
      ['range', ($) => $.range([0, 10, 3]), [0, 3, 6, 9]],
      ['range downwards', ($) => $.range([2, -1, -1]), [2, 1, 0]],
      ['range that never arrives is empty', ($) => $.range([0, 10, -1]), []],
      ['range by 0', ($) => $.range([0, 10, 0]), /non-zero step/],
    ],
  ],
  [
    '$filter, $map, $reduce',
    [
      ['filter', ($) => $.filter({ input: '$list', as: 'it', cond: $.gte(['$$it', 2]) }), [3, 2]],
      ['filter calls the element this', ($) => $.filter({ input: '$list', cond: $.lt(['$$this', 2]) }), [1]],
      ['filter of null', ($) => $.filter({ input: '$none', as: 'it', cond: true }), null],
      ['filter of a number', ($) => $.filter({ input: '$n', as: 'it', cond: true }), /array/],
      ['map', ($) => $.map({ input: '$list', as: 'it', in: $.multiply(['$$it', '$n']) }), [21, 7, 14]],
      [
        'map keeps the place of what is absent',
        ($) => $.map({ input: '$rows', as: 'r', in: '$$r.v' }),
        [1, 5, null],
      ],
      ['map of an absent field', ($) => $.map({ input: '$nothing', as: 'it', in: 1 }), null],
      ['map without in', ($) => $.map({ input: '$list', as: 'it' }), /Missing 'in'/],
      ['reduce', ($) => $.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
      [
        'reduce goes left to right',
        ($) => $.reduce({ input: '$words', initialValue: '', in: $.concat(['$$value', '$$this']) }),
        'aba',
      ],
      ['reduce of null', ($) => $.reduce({ input: '$none', initialValue: 1, in: 2 }), null],
    ],
  ],
  [
    '$in, $indexOfArray, $isArray, $size, $zip',
    [
      ['in', ($) => $.in([2, '$list']), true],
      ['in of what is not there', ($) => $.in([9, '$list']), false],
      ['in of a number', ($) => $.in([2, '$n']), /array/],
      ['indexOfArray', ($) => $.indexOfArray(['$list', 2]), 2],
      ['indexOfArray of what is not there', ($) => $.indexOfArray(['$list', 9]), -1],
      ['indexOfArray from a position', ($) => $.indexOfArray(['$words', 'a', 1]), 2],
      ['indexOfArray before an end', ($) => $.indexOfArray(['$words', 'b', 0, 1]), -1],
      ['indexOfArray of null', ($) => $.indexOfArray(['$none', 1]), null],
      ['isArray', ($) => $.isArray(['$list']), true],
      ['isArray of a number', ($) => $.isArray(['$n']), false],
      ['size', ($) => $.size('$list'), 3],
      ['size of null', ($) => $.size('$none'), /must be an array/],
      ['zip ends with the shortest', ($) => $.zip({ inputs: ['$list', '$words', [1]] }), [[3, 'a', 1]]],
      [
        'zip to the longest',
        ($) => $.zip({ inputs: [[1], ['x', 'y']], useLongestLength: true }),
        [
          [1, 'x'],
          [null, 'y'],
        ],
      ],
      [
        'zip with defaults',
        ($) => $.zip({ inputs: [[1], ['x', 'y']], useLongestLength: true, defaults: [0, 'z'] }),
        [
          [1, 'x'],
          [0, 'y'],
        ],
      ],
      [
        'zip with defaults but not to the longest',
        ($) => $.zip({ inputs: [[1]], defaults: [0] }),
        /useLongestLength/,
      ],
      ['zip with null', ($) => $.zip({ inputs: ['$list', '$none'] }), null],
    ],
  ],
  [
    '$and, $or, $not',
    [
      ['and', ($) => $.and(['$yes', '$n']), true],
      ['and with 0', ($) => $.and(['$yes', '$zero']), false],
      ['and of nothing', ($) => $.and([]), true],
      ['or', ($) => $.or(['$no', '$none', '$n']), true],
      ['or of nothing', ($) => $.or([]), false],
      ['an empty text is true', ($) => $.and(['$empty']), true],
      ['not', ($) => $.not(['$yes']), false],
      ['not of null', ($) => $.not(['$none']), true],
      ['not of an array is false', ($) => $.not([[false]]), false],
    ],
  ],
  [
    'Comparison Expression Operators',
    [
      ['cmp below', ($) => $.cmp(['$m', '$n']), -1],
      ['cmp equal', ($) => $.cmp(['$n', 7]), 0],
      ['cmp above', ($) => $.cmp(['$text', '$n']), 1],
      ['eq', ($) => $.eq(['$n', 7]), true],
      ['eq of null and an absent field', ($) => $.eq(['$none', '$nothing']), false],
      [
        'eq of objects with their fields in another order',
        ($) =>
          $.eq([
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ]),
        false,
      ],
      ['neq', ($) => $.neq(['$n', 7]), false],
      ['gt', ($) => $.gt(['$n', 3]), true],
      ['a text is greater than any number', ($) => $.gt(['$empty', '$n']), true],
      ['gte', ($) => $.gte(['$n', 7]), true],
      ['lt', ($) => $.lt(['$n', 7]), false],
      ['null is less than any number', ($) => $.lt(['$none', '$m']), true],
      ['lte', ($) => $.lte(['$n', 7]), true],
      ['dates', ($) => $.lt(['$first', '$at']), true],
    ],
  ],
  [
    '$cond, $ifNull, $switch',
    [
      ['cond with three values', ($) => $.cond(['$yes', 'a', 'b']), 'a'],
      ['cond with names', ($) => $.cond({ if: $.gt(['$n', 10]), then: 'a', else: 'b' }), 'b'],
      ['cond does not evaluate the other branch', ($) => $.cond([true, 1, $.divide([1, 0])]), 1],
      ['cond without else', ($) => $.cond({ if: true, then: 1 }), /Missing 'else'/],
      ['ifNull of null', ($) => $.ifNull(['$none', 'x']), 'x'],
      ['ifNull of an absent field', ($) => $.ifNull(['$nothing', 'x']), 'x'],
      ['ifNull of 0', ($) => $.ifNull(['$zero', 'x']), 0],
      [
        'switch takes the first true case',
        ($) =>
          $.switch({
            branches: [
              { case: '$no', then: 1 },
              { case: '$yes', then: 2 },
              { case: true, then: 3 },
            ],
            default: 0,
          }),
        2,
      ],
      ['switch by default', ($) => $.switch({ branches: [{ case: false, then: 1 }], default: 0 }), 0],
      ['switch without a default', ($) => $.switch({ branches: [{ case: false, then: 1 }] }), /no default/],
    ],
  ],
  [
    'Date Expression Operators',
    [
      ['year', ($) => $.year('$at'), 2024],
      ['month', ($) => $.month('$at'), 3],
      ['dayOfMonth', ($) => $.dayOfMonth('$at'), 10],
      [
        'dayOfMonth in Shanghai, where it is after midnight',
        ($) => $.dayOfMonth({ date: '$at', timezone: 'Asia/Shanghai' }),
        11,
      ],
      ['hour', ($) => $.hour('$at'), 16],
      ['hour eight hours east', ($) => $.hour({ date: '$at', timezone: '+08:00' }), 0],
      ['hour half an hour off', ($) => $.minute({ date: '$at', timezone: '+0530' }), 35],
      ['minute', ($) => $.minute('$at'), 5],
      ['second', ($) => $.second('$at'), 9],
      ['millisecond', ($) => $.millisecond('$at'), 42],
      ['dayOfWeek, Sunday is 1', ($) => $.dayOfWeek('$at'), 1],
      ['isoDayOfWeek, Sunday is 7', ($) => $.isoDayOfWeek('$at'), 7],
      ['dayOfYear in a leap year', ($) => $.dayOfYear('$at'), 70],
      ['week begins on the first Sunday', ($) => $.week('$first'), 1],
      ['week before the first Sunday is 0', ($) => $.week(new Date('2024-01-06T00:00:00Z')), 0],
      ['isoWeek', ($) => $.isoWeek('$at'), 10],
      ['isoWeek of the last year', ($) => $.isoWeek('$first'), 52],
      ['isoWeekYear of the last year', ($) => $.isoWeekYear('$first'), 2022],
      ['year of null', ($) => $.year('$none'), null],
      ['year of a text', ($) => $.year('$text'), /Date/],
      ['an unknown zone', ($) => $.year({ date: '$at', timezone: 'Mars/Olympus' }), /unrecognized time zone/],
    ],
  ],
  [
    '$dateToString',
    [
      ['by default', ($) => $.dateToString({ date: '$at' }), '2024-03-10T16:05:09.042Z'],
      [
        'with a format',
        ($) => $.dateToString({ date: '$at', format: '%Y/%m/%d %H:%M:%S.%L' }),
        '2024/03/10 16:05:09.042',
      ],
      [
        'in Shanghai',
        ($) => $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
        '2024-03-11',
      ],
      [
        'with the offset',
        ($) => $.dateToString({ date: '$at', format: '%H %z %Z', timezone: '+08:00' }),
        '00 +0800 480',
      ],
      [
        'with numbers of days and weeks',
        ($) => $.dateToString({ date: '$at', format: '%j %U %V %G %u %w %%' }),
        '070 10 10 2024 7 1 %',
      ],
      ['of null', ($) => $.dateToString({ date: '$none' }), null],
      ['of null with a word for it', ($) => $.dateToString({ date: '$none', onNull: '无' }), '无'],
      [
        'with an unknown letter',
        ($) => $.dateToString({ date: '$at', format: '%Q' }),
        /Invalid format character/,
      ],
    ],
  ],
  [
    '$dateFromString',
    [
      [
        'ISO',
        ($) => $.dateFromString({ dateString: '2017-02-08T12:10:40.787Z' }),
        new Date('2017-02-08T12:10:40.787Z'),
      ],
      [
        'a day alone is midnight',
        ($) => $.dateFromString({ dateString: '2017-02-08' }),
        new Date('2017-02-08T00:00:00Z'),
      ],
      [
        'in a zone',
        ($) => $.dateFromString({ dateString: '2017-02-08T12:00:00', timezone: 'Asia/Shanghai' }),
        new Date('2017-02-08T04:00:00Z'),
      ],
      [
        'with an offset of its own',
        ($) => $.dateFromString({ dateString: '2017-02-08T12:00:00+0800' }),
        new Date('2017-02-08T04:00:00Z'),
      ],
      [
        'with a format',
        ($) => $.dateFromString({ dateString: '08/02/2017', format: '%d/%m/%Y' }),
        new Date('2017-02-08T00:00:00Z'),
      ],
      ['of null', ($) => $.dateFromString({ dateString: '$none', onNull: 'x' }), 'x'],
      ['of no date', ($) => $.dateFromString({ dateString: 'soon' }), /Error parsing date string/],
      ['of no date, with a word for it', ($) => $.dateFromString({ dateString: 'soon', onError: 'x' }), 'x'],
      [
        'of a day that does not exist',
        ($) => $.dateFromString({ dateString: '2017-02-30' }),
        /Error parsing date string/,
      ],
    ],
  ],
  [
    '$dateFromParts',
    [
      ['a day', ($) => $.dateFromParts({ year: 2017, month: 2, day: 8 }), new Date('2017-02-08T00:00:00Z')],
      [
        'a time',
        ($) =>
          $.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12, minute: 30, second: 5, millisecond: 7 }),
        new Date('2017-02-08T12:30:05.007Z'),
      ],
      [
        'in Shanghai',
        ($) => $.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12, timezone: 'Asia/Shanghai' }),
        new Date('2017-02-08T04:00:00Z'),
      ],
      [
        'a month that runs over',
        ($) => $.dateFromParts({ year: 2017, month: 14, day: 1 }),
        new Date('2018-02-01T00:00:00Z'),
      ],
      [
        'an ISO week',
        ($) => $.dateFromParts({ isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 4 }),
        new Date('2017-02-09T00:00:00Z'),
      ],
      ['with null', ($) => $.dateFromParts({ year: '$none' }), null],
      ['without a year', ($) => $.dateFromParts({ month: 2 }), /Missing 'year'/],
    ],
  ],
  [
    '$literal, $let, $mergeObjects, $meta',
    [
      ['literal of a field path', ($) => $.literal('$n'), '$n'],
      ['literal of a number', ($) => $.literal(1), 1],
      ['let', ($) => $.let({ vars: { a: '$n', b: 3 }, in: $.add(['$$a', '$$b']) }), 10],
      [
        'let sees the outer meaning in its own values',
        ($) => $.let({ vars: { a: 1 }, in: $.let({ vars: { a: 2, b: '$$a' }, in: ['$$a', '$$b'] }) }),
        [2, 1],
      ],
      ['let with a capital name', ($) => $.let({ vars: { A: 1 }, in: '$$A' }), /lower-case letter/],
      [
        'mergeObjects, the last wins',
        ($) => $.mergeObjects(['$inner', { x: 9, w: 1 }]),
        { x: 9, y: { z: 2 }, w: 1 },
      ],
      ['mergeObjects leaves null out', ($) => $.mergeObjects(['$none', '$inner.y']), { z: 2 }],
      ['mergeObjects with a number', ($) => $.mergeObjects(['$n']), /object/],
      ['meta needs a text index, which is not there', ($) => $.meta('textScore'), /text search/],
    ],
  ],
  [
    'Set Expression Operators',
    [
      ['allElementsTrue', ($) => $.allElementsTrue([[true, 1, 'x']]), true],
      ['allElementsTrue with null', ($) => $.allElementsTrue([[true, null]]), false],
      ['allElementsTrue of nothing', ($) => $.allElementsTrue([[]]), true],
      ['anyElementTrue', ($) => $.anyElementTrue([[false, 0, 2]]), true],
      ['anyElementTrue of nothing', ($) => $.anyElementTrue([[]]), false],
      ['setDifference', ($) => $.setDifference(['$words', ['b']]), ['a']],
      ['setDifference with null', ($) => $.setDifference(['$words', '$none']), null],
      ['setEquals ignores order and repetition', ($) => $.setEquals(['$words', ['b', 'a']]), true],
      ['setEquals of different sets', ($) => $.setEquals(['$words', ['b']]), false],
      ['setIntersection', ($) => $.setIntersection(['$list', [2, 3, 9]]), [3, 2]],
      ['setIsSubset', ($) => $.setIsSubset([['a'], '$words']), true],
      ['setIsSubset of a text', ($) => $.setIsSubset(['$text', '$words']), /array/],
      ['setUnion holds each once', ($) => $.setUnion(['$words', ['c', 'a']]), ['a', 'b', 'c']],
    ],
  ],
  [
    'String Expression Operators',
    [
      ['concat', ($) => $.concat(['$text', '!', '$empty']), 'Hello, 世界!'],
      ['concat with null', ($) => $.concat(['$text', null]), null],
      ['concat with a number', ($) => $.concat(['$text', '$n']), /string/],
      ['indexOfBytes counts bytes', ($) => $.indexOfBytes(['$text', '界']), 10],
      ['indexOfCP counts characters', ($) => $.indexOfCP(['$text', '界']), 8],
      ['indexOfCP of what is not there', ($) => $.indexOfCP(['$text', 'x']), -1],
      ['indexOfCP between positions', ($) => $.indexOfCP(['$text', 'l', 3, 5]), 3],
      ['indexOfCP of null', ($) => $.indexOfCP(['$none', 'x']), null],
      ['indexOfBytes from below 0', ($) => $.indexOfBytes(['$text', 'l', -1]), /nonnegative/],
      ['split', ($) => $.split(['$text', ', ']), ['Hello', '世界']],
      ['split of null', ($) => $.split(['$none', ',']), null],
      ['split by nothing', ($) => $.split(['$text', '']), /non-empty separator/],
      ['strLenBytes', ($) => $.strLenBytes('$text'), 13],
      ['strLenCP', ($) => $.strLenCP('$text'), 9],
      ['strLenCP of null', ($) => $.strLenCP('$none'), /string/],
      ['strcasecmp', ($) => $.strcasecmp(['$text', 'HELLO, 世界']), 0],
      ['strcasecmp below', ($) => $.strcasecmp(['a', 'B']), -1],
      ['substr', ($) => $.substr(['$text', 0, 5]), 'Hello'],
      ['substr to the end', ($) => $.substr(['$text', 7, -1]), '世界'],
      ['substr from below 0', ($) => $.substr(['$text', -1, 2]), ''],
      ['substrBytes through a character', ($) => $.substrBytes(['$text', 7, 2]), /UTF-8/],
      ['substrCP', ($) => $.substrCP(['$text', 7, 1]), '世'],
      ['substrCP of null', ($) => $.substrCP(['$none', 0, 1]), ''],
      ['substrCP of a negative length', ($) => $.substrCP(['$text', 0, -1]), /non-negative/],
      ['toLower', ($) => $.toLower('$text'), 'hello, 世界'],
      ['toUpper', ($) => $.toUpper('$text'), 'HELLO, 世界'],
      ['toUpper of null', ($) => $.toUpper('$none'), ''],
      ['toLower of an array', ($) => $.toLower(['$list']), /can't convert/],
    ],
  ],
  [
    'Accumulators in $project: $avg, $max, $min, $sum, $stdDevPop, $stdDevSamp',
    [
      ['sum of an array', ($) => $.sum('$list'), 6],
      ['sum of several values', ($) => $.sum(['$n', 3]), 10],
      ['sum of several values does not go into an array', ($) => $.sum(['$n', '$list']), 7],
      ['sum of a text', ($) => $.sum('$text'), 0],
      ['avg of an array', ($) => $.avg('$list'), 2],
      ['avg of no numbers', ($) => $.avg('$words'), null],
      ['max of an array', ($) => $.max('$list'), 3],
      ['max by the order of types', ($) => $.max(['$n', '$text', '$none']), 'Hello, 世界'],
      ['min leaves null out', ($) => $.min(['$none', '$n', '$m']), -2.5],
      ['min of nothing', ($) => $.min('$nothing'), null],
      ['stdDevPop', ($) => $.stdDevPop({ $literal: [1, 3] }), 1],
      ['stdDevSamp', ($) => $.stdDevSamp({ $literal: [1, 3, 5] }), 2],
      ['stdDevSamp of one number', ($) => $.stdDevSamp({ $literal: [1] }), null],
    ],
  ],
]

describe.each(pages)('MongoDB manual: %s', (_page, cases) => {
  test.each(cases)('%s', async (_title, expression, value) => {
    const asked = run(`async ({ db, _, $ }) =>
      (await db.collection('things').aggregate().project({ _id: 0, value: (${expression.toString()})($) }).end()).list`)
    if (value instanceof RegExp) await expect(asked).rejects.toThrow(value)
    else expect(await asked).toEqual([value === ABSENT ? {} : { value: asJson(value) }])
  })
})

test('every expression the SDK exports has a case here or, as an accumulator, among the stages', () => {
  const written = pages.flatMap(([, cases]) => cases.map(([, expression]) => expression.toString())).join()
  const accumulators = ['addToSet', 'first', 'last', 'push']
  expect(expressions.filter((name) => !written.includes(`$.${name}(`))).toEqual(accumulators)
})
