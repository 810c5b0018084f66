import { decide } from '@/domain/lifecycle/action'
import { rulesMachine } from '@/domain/rules/actions'
import { blankRulebook, builtIn, packsOf, type Rulebook } from '@/domain/rules/book'
import { evolve } from '@/domain/rules/evolve'
import { packFor, packOn } from '@/domain/rules/in-force'
import { numbersOf, ruleIn, type PackKind } from '@/domain/rules/numbers'
import { rulesViewOf } from '@/domain/rules/views'
import type { Actor } from '@/domain/people/people'
import { plainDate } from '@/domain/shared/plain-date'
import { isRefusal, type Refusal } from '@/domain/shared/refusal'
import {
  author,
  CONGRESS,
  deputyOffice,
  ELSEWHERE,
  governmentOffice,
  leader,
  leadHead,
  presidium,
} from '../support/cast'
import { sha256 } from '../support/holidays'
import { faultOf } from '../support/sentence'

const today = plainDate('2026-11-25')
const LOCAL = '《吴江区代表建议办理办法》第十条'

type Numbers = Record<string, { value: unknown; source: string }>

/** The numbers as they stand, some of them changed or left out. */
function numbers(kind: PackKind, change: Record<string, unknown> = {}): Numbers {
  const pack = packOn<never>(builtIn[kind] as never, today)
  const standing = numbersOf(kind).map(([key]) => [key, { value: ruleIn(pack, key).value, source: '' }])
  const changed = Object.entries(change).map(([key, value]) => [key, { value, source: LOCAL }])
  return Object.fromEntries([...standing, ...changed]) as Numbers
}

const input = (change: Record<string, unknown> = {}, more: object = {}, kind: PackKind = 'suggestion') => ({
  kind,
  name: '吴江区规则 2027 版',
  from: '2027-01-01',
  note: '按本级办理办法缩短评价期限',
  numbers: numbers(kind, change),
  ...more,
})

const sooner = { rating: { workingDays: 10 } }

function published(
  asked: object,
  { book = blankRulebook(CONGRESS), by = deputyOffice, on = today, verb = 'publishPack' } = {},
): Rulebook | Refusal {
  const made = decide(rulesMachine, verb, book, asked, { actor: by, today: on, hash: sha256 })
  if (isRefusal(made)) return made
  const told = { on, at: 0, seq: 1, by: { person: by.person, role: by.post.role, post: by.post.id } }
  return made.reduce((s, event) => evolve(s, { ...event, ...told }), book)
}

function kept(...asked: Parameters<typeof published>): Rulebook {
  const book = published(...asked)
  if (isRefusal(book)) throw new Error(book.message)
  return book
}

function refused(...asked: Parameters<typeof published>): Refusal {
  const told = published(...asked)
  if (!isRefusal(told)) throw new Error('没有被拒绝')
  expect(faultOf(told)).toBeUndefined()
  return told
}

describe('代表工委发布一版规则', () => {
  it('从生效日起的新建议用新数目，从前的仍用从前的', () => {
    const { suggestion: packs } = packsOf(kept(input(sooner)))
    expect(packOn(packs, plainDate('2026-12-31')).rating.value).toEqual({ workingDays: 15 })
    expect(packOn(packs, plainDate('2027-01-01')).rating).toEqual({
      value: { workingDays: 10 },
      basis: 'local',
      source: LOCAL,
    })
    expect(packFor(packs, 'wj-2025-03', plainDate('2030-01-01')).rating.value).toEqual({ workingDays: 15 })
  })

  it('没有改的数目，法律仍标法律，默认仍标默认', () => {
    const pack = packOn(packsOf(kept(input(sooner))).suggestion, plainDate('2027-01-01'))
    expect([pack.reply.basis, pack.redo.basis]).toEqual(['law', 'default'])
    expect(pack.reply.source).toContain('第五十一条')
  })

  it('记下谁在哪天把什么从多少改成多少', () => {
    const [told] = rulesViewOf(kept(input(sooner)), today).published
    expect(told).toMatchObject({
      by: '工委丁',
      on: '2026-11-25',
      version: 1,
      note: '按本级办理办法缩短评价期限',
    })
    expect(told?.changes).toHaveLength(1)
    expect(told?.changes[0]).toMatchObject({ label: '评价期限' })
    expect(told?.changes[0]?.before).toContain('15 个工作日')
    expect(told?.changes[0]?.after).toContain(`10 个工作日（${LOCAL}）`)
  })

  it('版本列出起止：新版待生效，现行版到它前一天为止', () => {
    const [coming, inForce, past] = rulesViewOf(kept(input(sooner)), today).suggestion
    expect([coming?.state, inForce?.state, past?.state]).toEqual(['coming', 'inForce', 'past'])
    expect(inForce?.until).toBe('2026-12-31')
  })

  it('答复期限可以比法律短', () => {
    const pack = packOn(packsOf(kept(input({ reply: { months: 2 } }))).suggestion, plainDate('2027-01-01'))
    expect(pack.reply).toMatchObject({ value: { months: 2 }, basis: 'local' })
  })

  it('可以改为四类，写明每类的意思', () => {
    const classes = { A: '已解决', B: '正在解决', C: '留作参考', D: '不能解决' }
    const pack = packOn(packsOf(kept(input({ classes }))).suggestion, plainDate('2027-01-01'))
    expect(pack.classes.value).toEqual(classes)
  })

  it('议案规则也一样', () => {
    const book = kept(input({ report: { months: 2 } }, {}, 'motion'))
    expect(packOn(packsOf(book).motion, plainDate('2027-01-01')).report.value).toEqual({ months: 2 })
    expect(packsOf(book).suggestion).toEqual(builtIn.suggestion)
  })

  it('还没生效的可以撤销，撤销后像没有发布过，记录还在', () => {
    const book = kept(input(sooner))
    const [told] = book.published
    const after = kept({ id: told?.id, reason: '数目写错' }, { book, verb: 'revokePack' })
    expect(packsOf(after).suggestion).toEqual(builtIn.suggestion)
    expect(rulesViewOf(after, today).published[0]?.revoked).toMatchObject({
      by: '工委丁',
      reason: '数目写错',
    })
    expect(kept(input(sooner), { book: after }).published.map(({ id }) => id)).toEqual([
      `${CONGRESS}:suggestion:1`,
      `${CONGRESS}:suggestion:2`,
    ])
  })
})

describe('法律定了的数目，本级不能放宽', () => {
  test.each([
    ['答复期限', { reply: { months: 4 } }, '第五十一条'],
    ['最长答复期限', { extendedReply: { months: 7 } }, '第五十一条'],
  ])('%s', (label, change, article) => {
    const { code, message } = refused(input(change))
    expect(code).toBe('not-allowed')
    expect(message).toContain(article)
    expect(message).toContain(label)
  })

  test.each([
    ['区 9 人', { district: 9, town: 5 }, '不能减少'],
    ['镇 4 人', { district: 10, town: 4 }, '不能减少'],
    ['区 12 人', { district: 12, town: 5 }, '不能提高'],
  ])('议案联名人数改为%s', (_label, proposers, why) => {
    const { code, message } = refused(input({ proposers }, {}, 'motion'))
    expect(code).toBe('not-allowed')
    expect(message).toContain('《地方组织法》第二十二条')
    expect(message).toContain(why)
  })

  it('议案的三要素、撤回、过半数不是可填的数目', () => {
    const { code, message } = refused(
      input({}, { numbers: { ...numbers('motion'), majority: { value: 'half', source: LOCAL } } }, 'motion'),
    )
    expect([code, message]).toEqual(['bad-input', expect.stringContaining('不在议案规则里')])
  })
})

describe('不成样子的规则被拒绝', () => {
  const without = (key: string) => {
    const { [key]: _left, ...rest } = numbers('suggestion', sooner)
    return rest
  }

  test.each(numbersOf('suggestion').map(([key, { label }]) => [label, key]))('缺少“%s”', (label, key) => {
    const told = refused(input({}, { numbers: without(key) }))
    expect([told.code, told.message]).toEqual(['incomplete', expect.stringContaining(label)])
  })

  test.each([
    ['负数', { workingDays: -1 }],
    ['零', { workingDays: 0 }],
    ['小数', { workingDays: 1.5 }],
    ['离谱的大数', { workingDays: 100_000 }],
    ['两种单位', { workingDays: 5, months: 1 }],
    ['没有的单位', { weeks: 2 }],
    ['每个对象都认得的单位', { constructor: 2 }],
    ['文字', '十五天'],
    ['光一个数', 15],
  ])('评价期限是%s', (_label, value) => {
    const { code, message } = refused(input({ rating: value }))
    expect([code, message]).toEqual(['bad-input', expect.stringContaining('评价期限')])
  })

  test.each([
    ['承诺回告在 13 月', { promiseCheckMonth: 13 }, '承诺回告月份'],
    ['起算之日选了没有的', { clockStart: 'whenever' }, '交办之日'],
    ['起算之日选了每个对象都认得的', { clockStart: 'toString' }, '交办之日'],
    ['没有 C 类', { classes: { A: '已解决', B: '正在解决' } }, '办理结果分类'],
    ['有 E 类', { classes: { A: '一一', B: '二二', C: '三三', E: '四四' } }, '办理结果分类'],
    ['答复期限按工作日', { reply: { workingDays: 60 } }, '答复期限'],
  ])('%s', (_label, change, label) => {
    const { code, message } = refused(input(change))
    expect([code, message]).toEqual(['bad-input', expect.stringContaining(label)])
  })

  it('联名人数不是整数', () => {
    expect(refused(input({ proposers: { district: 10.5, town: 5 } }, {}, 'motion')).code).toBe('bad-input')
  })

  test.each(['wholeNewNumber', 'constructor', 'id', 'from'])('规则里没有的一项：%s', (key) => {
    const told = published(
      input({}, { numbers: { ...numbers('suggestion', sooner), [key]: { value: 1, source: LOCAL } } }),
    )
    expect(told).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('不在建议规则里') as string,
    })
  })

  it('改了数目不写依据', () => {
    const asked = numbers('suggestion')
    const { code, message } = refused(
      input({}, { numbers: { ...asked, rating: { value: { workingDays: 10 }, source: '' } } }),
    )
    expect([code, message]).toEqual(['incomplete', expect.stringContaining('依据')])
  })

  it('最长答复期限短于答复期限', () => {
    expect(refused(input({ extendedReply: { months: 2 } })).message).toContain('不能短于')
  })

  it('什么都没有改', () => {
    expect(refused(input()).code).toBe('already-done')
  })
})

describe('生效日期', () => {
  test.each([
    ['今天', '2026-11-25', 'too-early'],
    ['过去', '2025-01-01', 'too-early'],
    ['三年以后', '2036-01-01', 'bad-input'],
    ['不是日子', '2027-02-30', 'bad-input'],
  ])('不能是%s', (_label, from, code) => {
    expect(refused(input(sooner, { from })).code).toBe(code)
  })

  it('不能早于最新一版', () => {
    const book = kept(input(sooner, { from: '2027-03-01' }))
    const { code, message } = refused(input({ redo: { days: 20 } }, { from: '2027-02-01' }), { book })
    expect([code, message]).toEqual(['bad-input', expect.stringContaining('早于最新一版')])
  })

  it('同一天不能有两版', () => {
    const book = kept(input(sooner))
    const { code, message } = refused(input({ redo: { days: 20 } }), { book })
    expect([code, message]).toEqual(['bad-input', expect.stringContaining('同一天只能有一版')])
  })

  it('建议和议案各算各的', () => {
    const book = kept(input(sooner))
    expect(kept(input({ report: { months: 2 } }, {}, 'motion'), { book }).motion).toHaveLength(1)
  })
})

describe('谁可以', () => {
  const others: [string, Actor][] = [
    ['代表', author],
    ['区政府办', governmentOffice],
    ['承办单位负责人', leadHead],
    ['领导', leader],
    ['主席团', presidium],
    ['别级的代表工委', { ...deputyOffice, post: { ...deputyOffice.post, congress: ELSEWHERE } }],
  ]
  test.each(others)('%s不能发布，也不能撤销', (_label, by) => {
    expect(refused(input(sooner), { by }).code).toBe('not-yours')
    const book = kept(input(sooner))
    const asked = { id: book.published[0]?.id, reason: '数目写错' }
    expect(refused(asked, { book, by, verb: 'revokePack' }).code).toBe('not-yours')
  })

  it('已经生效的不能撤销', () => {
    const book = kept(input(sooner))
    const asked = { id: book.published[0]?.id, reason: '数目写错' }
    const on = plainDate('2027-01-01')
    expect(refused(asked, { book, verb: 'revokePack', on }).code).toBe('too-late')
  })

  it('系统预置的不能撤销，撤销过的不能再撤', () => {
    const asked = { id: 'wj-2025-03', reason: '数目写错' }
    expect(refused(asked, { verb: 'revokePack' }).code).toBe('not-found-inside')
    const book = kept(input(sooner))
    const own = { id: book.published[0]?.id, reason: '数目写错' }
    const after = kept(own, { book, verb: 'revokePack' })
    expect(refused(own, { book: after, verb: 'revokePack' }).code).toBe('already-done')
  })
})
