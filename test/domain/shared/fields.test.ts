import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import { count, day, flag, form, id, listOf, maybeText, nothing, oneOf, text } from '@/domain/shared/fields'
import { parse } from '@/domain/shared/parse'
import { isRefusal } from '@/domain/shared/refusal'
import { actions, type Verb } from '@/domain/suggestion/actions'
import { goodInput } from '../support/inputs'
import { faultOf } from '../support/sentence'
import { tillTalked } from '../support/steps'
import { given } from '../support/story'

/** The value as the domain takes it, or the sentence with which it is refused. */
function read(schema: z.ZodMiniType, value: unknown): unknown {
  const result = parse(schema, value)
  if (!isRefusal(result)) return result.value
  expect(result.code).toBe('bad-input')
  // The one word that may be foreign is the asker's own: the name of a field that does not exist.
  expect(faultOf({ ...result, message: result.message.replace(/^不能提交“.*”/, '不能提交') })).toBeUndefined()
  return result.message
}

const wrongTypes: unknown[] = [null, 5, true, [], {}, { $ne: null }, ['甲'], Symbol('甲'), NaN]

describe('文字', () => {
  const reason = text('延期理由', { min: 10, max: 20 })

  test('去掉两头空白，长短合适的照收', () => {
    expect(read(reason, '  一二三四五六七八九十  ')).toBe('一二三四五六七八九十')
    expect(read(text('标题'), '👨‍👩‍👧 一家三口\n第二行\t完')).toBe('👨‍👩‍👧 一家三口\n第二行\t完')
  })

  test('太短、只有空白、太长，都说清要多少字', () => {
    expect(read(reason, '一二三四五六七八九')).toBe('请写明延期理由，不少于 10 个字')
    expect(read(reason, ' '.repeat(15))).toBe('请写明延期理由，不少于 10 个字')
    expect(read(text('标题'), ' \n ')).toBe('请填写标题')
    expect(read(reason, '一'.repeat(21))).toBe('延期理由不能超过 20 个字，请删减')
    expect(read(reason, '一'.repeat(1_000_000))).toBe('延期理由不能超过 20 个字，请删减')
  })

  test('长度按人数的字算：一个表情算一个字', () => {
    expect(read(text('标题', { max: 4 }), '🚗🚗🚗🚗')).toBe('🚗🚗🚗🚗')
    expect(read(text('标题', { max: 4 }), '🚗🚗🚗🚗🚗')).toBe('标题不能超过 4 个字，请删减')
  })

  test.each([...wrongTypes, undefined])('%p 不是文字', (value) => {
    expect(read(text('标题'), value)).toBe('请填写标题')
  })

  test.each([
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u009b',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\ufffe',
    '\uffff',
  ])('看不见的控制字符 %j 不收', (character) => {
    expect(read(text('标题'), `标题${character}标题`)).toBe('标题里有不能显示的字符，请重新输入')
  })

  test.each(['\ud83d', '\ude97', '\ude97\ud83d', '车\ud83d车'])('半个字符 %j 不收', (half) => {
    expect(read(text('标题'), `标题${half}标题`)).toBe('标题里有不完整的字符，请重新输入')
  })

  test('可以不填的文字，不填就是空的；填了别的东西照样不收', () => {
    expect(read(maybeText('意见'), undefined)).toBe('')
    expect(read(maybeText('意见'), '')).toBe('')
    expect(read(maybeText('意见', 3), '一二三四')).toBe('意见不能超过 3 个字，请删减')
    for (const value of wrongTypes) expect(read(maybeText('意见'), value)).toBe('请填写意见')
  })
})

describe('日期', () => {
  test('只收真实的日子', () => {
    expect(read(day('沟通日期'), '2028-02-29')).toBe('2028-02-29')
  })

  test.each([...wrongTypes, undefined, '2026-02-29', '2026-2-3', '明天', '2026-05-06T00:00:00Z'])(
    '%p 不是日期',
    (value) => {
      expect(read(day('沟通日期'), value)).toBe('请选择沟通日期，格式如 2026-05-06')
    },
  )
})

describe('选项', () => {
  const kind = oneOf('分类', ['transport', 'health'])

  test('只收列出的选项', () => {
    expect(read(kind, 'health')).toBe('health')
  })

  test.each([...wrongTypes, undefined, '', 'Health', 'toString', 'constructor', '__proto__'])(
    '%p 不在选项里',
    (value) => {
      expect(read(kind, value)).toBe('请选择分类')
    },
  )
})

describe('是非', () => {
  test.each([true, false])('%p 照收', (value) => {
    expect(read(flag('能否公开'), value)).toBe(value)
  })

  test.each(['true', 'false', 1, 0, null, undefined, {}, { $ne: null }])('%p 不算回答', (value) => {
    expect(read(flag('能否公开'), value)).toBe('请确认能否公开')
  })
})

describe('数目', () => {
  const number = count('编号', { min: 1, max: 9999 })

  test.each([1, 47, 9999])('%p 照收', (value) => {
    expect(read(number, value)).toBe(value)
  })

  test.each([0, -1, 10000, 1.5, NaN, Infinity, 2 ** 60, '47', null, undefined, [47], { $gt: 0 }])(
    '%p 不是编号',
    (value) => {
      expect(read(number, value)).toBe('编号应是 1 到 9999 之间的整数')
    },
  )
})

describe('清单', () => {
  const asks = listOf('诉求', text('诉求', { min: 5 }), { min: 1, max: 3 })

  test('项数合适、每项合适的照收', () => {
    expect(read(asks, ['增设公共车位'])).toEqual(['增设公共车位'])
  })

  test('一项没有、太多、其中一项不合适，都不收', () => {
    expect(read(asks, [])).toBe('请至少填写 1 项诉求')
    expect(read(listOf('委员', text('委员'), { min: 3 }), ['甲'])).toBe('委员至少 3 项')
    expect(read(asks, Array(4).fill('增设公共车位'))).toBe('诉求不能超过 3 项')
    expect(read(asks, ['增设公共车位', '短'])).toBe('请写明诉求，不少于 5 个字')
  })

  test.each([null, undefined, 5, '增设公共车位', {}, { length: 1, 0: '增设公共车位' }, { $in: [] }])(
    '%p 不是清单',
    (value) => {
      expect(read(asks, value)).toBe('请填写诉求')
    },
  )
})

describe('编号', () => {
  test.each(['u-housing', 'c12', 'p9-1', 'wj:2026:047', 'A'.repeat(80)])('%p 照收', (value) => {
    expect(read(id('单位'), value)).toBe(value)
  })

  test.each([
    '',
    '-a',
    '__proto__',
    '$where',
    'a.b',
    'a/b',
    '../etc',
    'a b',
    'a\n',
    '单位',
    'a\u0000',
    'A'.repeat(81),
  ])('%p 不像编号', (value) => {
    expect(read(id('单位'), value)).toBe('单位不正确')
  })

  test.each([...wrongTypes, undefined])('%p 不是编号', (value) => {
    expect(read(id('单位'), value)).toBe('缺少单位')
  })
})

describe('表单', () => {
  const card = form({ title: text('标题'), no: count('编号') })

  test('不认识的项不收，也不悄悄丢掉', () => {
    const filled = { title: '标题', no: 1 }
    for (const key of ['stage', 'author', 'constructor', 'toString', '$set', '状态']) {
      const result = parse(card, { ...filled, [key]: 1 })
      expect(result).toEqual({ code: 'bad-input', message: `不能提交“${key}”这一项` })
    }
  })

  test('藏在原型里的项不收，也改不了别的对象', () => {
    const result = parse(card, JSON.parse('{"title":"标题","no":1,"__proto__":{"stage":"closed"}}'))
    expect(result).toEqual({ code: 'bad-input', message: '不能提交“__proto__”这一项' })
    expect(({} as { stage?: string }).stage).toBeUndefined()
  })

  test('很长的陌生项名只说开头，不把别人的话全文退回', () => {
    const result = parse(card, { title: '标题', no: 1, ['长'.repeat(5000)]: 1 })
    expect(isRefusal(result) && result.message.length).toBeLessThan(60)
  })

  test.each([null, undefined, 5, '标题', [], [{ title: '标题', no: 1 }]])('%p 不是表单', (value) => {
    expect(read(card, value)).toBe('填写的内容不正确，请检查后重试')
  })

  test('不用填的表单，填了也不收', () => {
    expect(read(nothing, {})).toEqual({})
    expect(isRefusal(parse(nothing, { reason: '顺便' }))).toBe(true)
  })
})

describe('每一个动作的表单', () => {
  const verbs = Object.keys(actions) as Verb[] // keys of the registry
  const story = given(tillTalked)
  const leaves: unknown[] = [...wrongTypes, undefined, '\ud83d', '\u0000', 'x'.repeat(100_000), -1, 1e308]

  /** The same input with one leaf after another, at any depth, replaced by something it should not be. */
  function* spoiled(shape: unknown): Generator<unknown> {
    yield* leaves
    if (Array.isArray(shape)) {
      for (const [index, item] of shape.entries())
        for (const bad of spoiled(item)) yield shape.map((one, at) => (at === index ? bad : one))
    } else if (typeof shape === 'object' && shape !== null) {
      for (const [key, item] of Object.entries(shape)) {
        for (const bad of spoiled(item)) yield { ...shape, [key]: bad }
      }
    }
  }

  test.each(verbs)('%s：填什么怪东西都只得到一句中文，不会出错', (verb) => {
    for (const value of spoiled(goodInput[verb](story))) read(actions[verb].input, value)
  })
})

test('规则代码里没有后顾断言：旧款手机的微信读到它整个程序都打不开', () => {
  const folder = join(process.cwd(), 'src/domain')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const guilty = files.filter((name) => /\(\?<[=!]/.test(readFileSync(join(folder, name), 'utf8')))
  expect(files.length).toBeGreaterThan(40)
  expect(guilty).toEqual([])
})
