import { builtIn } from '../../src/domain/rules/book'
import { packOn } from '../../src/domain/rules/in-force'
import { numbersOf, ruleIn, type PackKind } from '../../src/domain/rules/numbers'
import { plainDate } from '../../src/domain/shared/plain-date'
import { buildSeeds } from '../../seeds/build'
import { content, newId, openHouse, type House, type Told } from './support/house'
import { caseIn } from './support/road'

const OFFICE = 'demo-gongwei-jia'
const TOWN_OFFICE = 'demo-zhenrenda-jia'
const today = plainDate('2026-11-25')

const numbers = (kind: PackKind, change: Record<string, unknown>) => {
  const pack = packOn<never>(builtIn[kind] as never, today)
  return Object.fromEntries(
    numbersOf(kind).map(([key]) => [
      key,
      key in change
        ? { value: change[key], source: '《吴江区代表建议办理办法》第十条' }
        : { value: ruleIn(pack, key).value, source: '' },
    ]),
  )
}

const draft = (change: Record<string, unknown>, more: object = {}, kind: PackKind = 'suggestion') => ({
  kind,
  name: '吴江区规则 2027 版',
  from: '2027-01-01',
  note: '按本级办理办法调整',
  numbers: numbers(kind, change),
  ...more,
})

const sooner = { reply: { months: 1 }, rating: { workingDays: 1 } }

const publish = (house: House, input: object, { who = OFFICE, rev = 0, requestId = newId() } = {}) =>
  house.as(who).api('rules.act', { rev, verb: 'publishPack', input, requestId })

const { suggestions, motions, sessions } = buildSeeds(today)
const open = () => openHouse('2026-11-25T01:00:00Z', { suggestions, motions, sessions })

const everything = (house: House) =>
  JSON.stringify((['suggestions', 'motions', 'rulebooks', 'inbox'] as const).map((name) => house.dump(name)))

test('发布两次同一个请求，只有一版，答的也一样', async () => {
  const house = await openHouse('2026-11-25T01:00:00Z')
  const requestId = newId()
  const first = await publish(house, draft(sooner), { requestId })
  const again = await publish(house, draft(sooner), { requestId })
  expect(first).toMatchObject({ ok: true, data: { rev: 1 } })
  expect(again.data).toEqual(first.data)
  const [book] = house.dump('rulebooks') as unknown as { state: { suggestion: unknown[] } }[]
  expect(book?.state.suggestion).toHaveLength(1)
})

test('两个人同时各发一版，后到的被告知已有新情况', async () => {
  const house = await openHouse('2026-11-25T01:00:00Z')
  await publish(house, draft(sooner))
  expect(await publish(house, draft({ redo: { days: 20 } }, { from: '2027-02-01' }))).toMatchObject({
    ok: false,
    code: 'stale',
  })
})

test('生效日起提交的建议用新版，在那之前提交的一直用旧版', async () => {
  const house = await openHouse('2026-12-30T01:00:00Z')
  const submit = async () => {
    const requestId = newId()
    await house.as('demo-daibiao-jia').api('suggestion.start', {
      requestId,
      verb: 'submit',
      input: { ...content, title: `建议 ${requestId}` },
    })
    return requestId
  }
  expect(await publish(house, draft({ assign: { days: 3 } }))).toMatchObject({ ok: true })
  const before = await submit()
  house.house.passDays(3)
  const after = await submit()
  expect([caseIn(house, before).state.pack, caseIn(house, after).state.pack]).toEqual([
    'wj-2025-03',
    'wj:suggestion:1',
  ])
  const dues = async (id: string) => {
    const told = await house.as(OFFICE).api('suggestion.open', { id })
    const { view } = told.data as unknown as {
      view: { deadlines: { due: string; basis: string; pack: string }[] }
    }
    return view.deadlines[0]
  }
  expect(await dues(before)).toMatchObject({ basis: 'default' })
  expect(await dues(after)).toMatchObject({ basis: 'local', due: '2027-01-05', pack: '吴江区规则 2027 版' })
})

test('零点前刚发布的，零点一过就用：旧的不会多用一分钟', async () => {
  const house = await openHouse('2026-12-31T15:59:20Z')
  await house.as(OFFICE).api('suggestion.list', {})
  await publish(house, draft({ assign: { days: 3 } }))
  house.house.now += 50_000
  const requestId = newId()
  await house.as('demo-daibiao-jia').api('suggestion.start', { requestId, verb: 'submit', input: content })
  expect(caseIn(house, requestId).state.pack).toBe('wj:suggestion:1')
})

test('试算说出多少期限移动、多少变成逾期，什么都不保存', async () => {
  const house = await open()
  const was = everything(house)
  const told = await house.as(OFFICE).api('rules.dryRun', draft(sooner))
  const trial = told.data as unknown as {
    cases: number
    moved: number
    becomeOverdue: number
    movedWhenPublished: number
    rows: { before: string; after: string }[]
  }
  expect(told.ok).toBe(true)
  expect(trial.cases).toBeGreaterThan(10)
  expect(trial.moved).toBeGreaterThan(0)
  expect(trial.becomeOverdue).toBeGreaterThan(0)
  expect(trial.rows.length).toBe(Math.min(50, trial.moved))
  for (const { before, after } of trial.rows) expect(after).not.toBe(before)
  expect(trial.movedWhenPublished).toBe(0)
  expect(everything(house)).toBe(was)
})

test('议案也可以试算', async () => {
  const house = await open()
  const told = await house.as(OFFICE).api('rules.dryRun', draft({ report: { months: 1 } }, {}, 'motion'))
  expect(told).toMatchObject({ ok: true, data: { movedWhenPublished: 0 } })
})

test('试算也先看规则写得对不对', async () => {
  const house = await open()
  expect(await house.as(OFFICE).api('rules.dryRun', draft({ reply: { months: 4 } }))).toMatchObject({
    ok: false,
    code: 'not-allowed',
  })
})

describe('只有本级代表工委', () => {
  const others = [
    'demo-daibiao-jia',
    'demo-fuze-zhujian',
    'demo-jingban-zhujian',
    'demo-jiaoban-jia',
    'demo-lingdao-jia',
    'demo-zhuxituan-jia',
  ]
  const asks: [string, (house: House, who: string) => Promise<Told>][] = [
    ['看不到', (house, who) => house.as(who).api('rules.read', {})],
    ['不能试算', (house, who) => house.as(who).api('rules.dryRun', draft(sooner))],
    ['不能发布', (house, who) => publish(house, draft(sooner), { who })],
  ]
  test.each(others.flatMap((who) => asks.map(([label, ask]) => [who, label, ask] as const)))(
    '%s %s',
    async (who, _label, ask) => {
      const house = await openHouse('2026-11-25T01:00:00Z')
      expect(await ask(house, who)).toMatchObject({ ok: false, code: 'not-found' })
      expect(house.dump('rulebooks')).toEqual([])
    },
  )

  test('镇人大发布的只管镇人大', async () => {
    const house = await openHouse('2026-11-25T01:00:00Z')
    expect(await publish(house, draft(sooner), { who: TOWN_OFFICE })).toMatchObject({ ok: true })
    expect(house.dump('rulebooks')).toHaveLength(1)
    const told = await house.as(OFFICE).api('rules.read', {})
    expect(told.data).toMatchObject({ published: [], rev: 0 })
  })
})

test('记录被人动过：照样给看，写明从哪一条起对不上，不能再发布', async () => {
  const house = await openHouse('2026-11-25T01:00:00Z')
  await publish(house, draft(sooner))
  await house.tamper('rulebooks', 'wj', (json) => json.replaceAll('{"months":1}', '{"months":9}'))
  expect(await house.as(OFFICE).api('rules.read', {})).toMatchObject({ ok: true, data: { chainBreak: 1 } })
  const next = draft({ redo: { days: 20 } }, { from: '2027-02-01' })
  expect(await publish(house, next, { rev: 1 })).toMatchObject({ ok: false, code: 'record-broken' })
})
