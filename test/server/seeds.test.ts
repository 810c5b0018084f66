import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collections } from '../../config/collections'
import { buildSeeds } from '../../seeds/build'
import { sessions } from '../../seeds/congresses'
import { DEMO_NAME } from '../../seeds/ordinals'
import { loadSeeds } from '../../seeds/load'
import { sha256 } from '../../seeds/sha256'
import { holidays } from '../../cloudfunctions/server/holidays'
import { kindOfDay } from '../../src/domain/calendar/calendar'
import { firstBreak } from '../../src/domain/shared/hash-chain'
import { daysBetween, plainDate, shanghaiDay } from '../../src/domain/shared/plain-date'
import { isOverdue, ratingDue, replyDue, returnDue } from '../../src/domain/suggestion/clock'
import { replay } from '../../src/domain/suggestion/evolve'
import { linesMatch } from '../../src/domain/suggestion/publication'
import { builtIn } from '../../src/domain/rules/book'
import { packFor } from '../../src/domain/rules/in-force'
import {
  blankSuggestion,
  repliesInForce,
  stageLabel,
  stages,
  type Suggestion,
} from '../../src/domain/suggestion/suggestion'

const days = {
  平常的星期三: '2026-11-25',
  元旦: '2027-01-01',
  春节假期里: '2026-02-18',
  星期六: '2026-06-13',
  长假前的调休日: '2026-09-20',
}

const share = (some: number, all: number) => (100 * some) / all
const within = (value: number, wanted: number, most: number) =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(most)

describe.each(Object.entries(days))('演示数据装在%s（%s）', (_name, day) => {
  const today = plainDate(day)
  const seeds = buildSeeds(today)
  const states: Suggestion[] = seeds.suggestions.map(({ state }) => state)
  const packOf = (s: Suggestion) => packFor(builtIn.suggestion, s.pack, today)

  test('六十件以上，每个阶段、每种叫法都有', () => {
    expect(states.length).toBeGreaterThanOrEqual(64)
    expect([...new Set(states.map(({ stage }) => stage))].sort()).toEqual(Object.keys(stages).sort())
    const labels = new Set(states.map(stageLabel))
    for (const label of ['待修改', '待交办', '待分办', '重新办理']) expect(labels).toContain(label)
  })

  test('沟通、承诺、公开的每种情形都有，两部规则包都用到', () => {
    const contacts = new Set(states.flatMap((s) => s.contacts.map(({ state }) => state)))
    expect([...contacts].sort()).toEqual(['confirmed', 'disputed', 'missed', 'waiting'])
    const promises = new Set(states.flatMap((s) => s.promises.map(({ state }) => state)))
    expect([...promises].sort()).toEqual(['claimed', 'disputed', 'kept', 'open'])
    const published = states.filter((s) => s.publication?.state === 'published')
    expect(published.length).toBeGreaterThanOrEqual(35)
    expect(published.some((s) => s.content.publicity === 'titleOnly')).toBe(true)
    expect(states.some((s) => s.publication?.state === 'withheld')).toBe(true)
    expect(new Set(states.flatMap((s) => s.pack ?? []))).toEqual(new Set(['wj-2022-01', 'wj-2025-03']))
  })

  test('记录没有断，状态就是记录重演的结果', () => {
    for (const { state, events } of seeds.suggestions) {
      expect(firstBreak(events, sha256)).toBe(0)
      const blank = blankSuggestion(state.id, state.congress, state.author)
      expect(replay(blank, events)).toEqual(state)
    }
  })

  test('没有还没到的事，机关和单位只在上班的日子办事', () => {
    for (const { events } of seeds.suggestions) {
      for (const { at, on, by } of events) {
        expect(on < today).toBe(true)
        expect(shanghaiDay(at)).toBe(on)
        // A session sits on days off as well.
        if (!['deputy', 'clock', 'presidium'].includes(by.role))
          expect(kindOfDay(on, holidays).works).toBe(true)
      }
    }
  })

  test('同一届次编号不重复', () => {
    const numbers = states.flatMap(({ number }) => (number ? [`${number.session} ${number.no}`] : []))
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const session of Object.values(sessions)) {
      expect(numbers.some((one) => one.startsWith(session))).toBe(true)
    }
  })

  test('类别与评价的比例像真的', () => {
    const classes = states.flatMap((s) => repliesInForce(s)[0]?.replyClass ?? [])
    const count = (wanted: string, all: string[]) => all.filter((one) => one === wanted).length
    within(share(count('A', classes), classes.length), 52, 4)
    within(share(count('B', classes), classes.length), 33, 4)
    within(share(count('C', classes), classes.length), 15, 4)
    const rounds = states.flatMap((s) => s.rounds)
    const results = rounds.flatMap(
      (round) => round.ratings[0]?.result ?? (round.ratingLapsedOn ? 'lapsed' : []),
    )
    // 演示里特意多讲了几件不顺利的，比例放宽一些。
    within(share(count('satisfied', results), results.length), 88, 12)
    within(share(count('fair', results), results.length), 9, 5)
    within(share(count('dissatisfied', results), results.length), 2, 10)
    within(share(count('lapsed', results), results.length), 1, 3)
  })

  test('人名只有代号，没有真的电话', () => {
    for (const { name } of seeds.people) expect(name).toMatch(DEMO_NAME)
    const text = JSON.stringify(seeds)
    expect(text).not.toMatch(/\b1[3-9]\d{9}\b|\b0512-?\d{7,8}\b/)
    for (const { openid } of seeds.people) expect(openid).toMatch(/^[a-z][a-z-]{5,}$/)
    expect(new Set(seeds.people.map(({ openid }) => openid)).size).toBe(seeds.people.length)
  })

  test('日子是活的：有今天或很快到期的，也有刚刚逾期的', () => {
    const left = states.flatMap((s) => {
      const due = s.stage === 'handling' && replyDue(s, packOf(s), holidays)
      return due ? [daysBetween(today, due.due)] : []
    })
    expect(left.some((n) => n < 0)).toBe(true)
    expect(left.some((n) => n >= 14 && n <= 21)).toBe(true)
    const back = states.flatMap((s) => returnDue(s, packOf(s), holidays, s.units[0]?.unit.id)?.due ?? [])
    expect(back.some((due) => due >= today && daysBetween(today, due) <= 9)).toBe(true)
    const rating = states
      .filter((s) => s.stage === 'replied' && !s.conveneSince)
      .map((s) => ratingDue(s, packOf(s), holidays))
    expect(rating.every((due) => !isOverdue(due, today))).toBe(true)
  })

  test('两次生成一模一样', () => {
    expect(JSON.stringify(buildSeeds(today))).toBe(JSON.stringify(seeds))
  })
})

describe('演示用的两件', () => {
  const today = plainDate('2026-11-25')
  const seeds = buildSeeds(today)
  const find = (no: number) => {
    const doc = seeds.suggestions.find(
      ({ state }) => state.number?.no === no && state.number.session === sessions[2026],
    )
    if (!doc) throw new Error(`没有第 ${no} 号`)
    return doc.state
  }

  test('第 047 号：代表甲领衔，区住建局主办，有一次沟通等确认', () => {
    const s = find(47)
    expect(s.content.title).toBe('关于在老旧小区增设电动自行车集中充电设施的建议')
    expect(s.author).toMatchObject({ name: '代表甲', delegation: '震泽代表团' })
    expect(s.units.map(({ unit }) => unit.name)).toEqual(['区住建局', '区消防救援大队', '吴江供电公司'])
    expect(s.contacts.at(-1)?.state).toBe('waiting')
  })

  test('第 031 号：已经答复，等代表甲评价', () => {
    const s = find(31)
    expect(s.content.title).toBe('关于优化震泽古镇周边停车供给的建议')
    expect([s.stage, s.author.name]).toEqual(['replied', '代表甲'])
  })

  test('代表甲还有一份草稿和一件落实中的', () => {
    const own = seeds.suggestions.filter(({ state }) => state.author.name === '代表甲')
    const kinds = own.map(({ state }) => state.stage)
    expect(kinds).toEqual(expect.arrayContaining(['draft', 'following', 'closed']))
  })

  test('切换身份时最常用的在最前，每个身份都有其人', () => {
    const first = seeds.identities.slice(0, 9).map(({ label }) => label.slice(0, 5).trim())
    expect(first.slice(0, 4)).toEqual(['代表甲（震', '代表乙（江', '代表工委', '区政府办'])
    const openids = new Set(['', ...seeds.people.map(({ openid }) => openid)])
    expect(seeds.identities.every(({ openid }) => openids.has(openid))).toBe(true)
  })

  test('待办里都是做得到的事：区住建局经办人和负责人都有', () => {
    const parties = seeds.inbox.filter(({ open }) => open).map(({ party }) => party)
    expect(parties.filter((party) => party === 'handler:zhujian').length).toBeGreaterThanOrEqual(5)
    expect(parties).toEqual(
      expect.arrayContaining(['head:zhujian', 'deputyOffice:wj', 'governmentOffice:wj']),
    )
  })

  test('公开件都核验得过，仅公开标题的不给正文', () => {
    for (const { published } of seeds.published) {
      if (published.full)
        expect(
          linesMatch(published.letters[0]?.lines ?? [], published.letters[0]?.digest ?? '', sha256),
        ).toBe(true)
      else expect([published.facts, published.letters[0]?.lines]).toEqual([undefined, undefined])
    }
  })

  test('该唯一的都唯一', () => {
    const documents: Record<string, object[]> = { ...seeds }
    for (const { name, indexes } of collections) {
      const docs = (documents[name] ?? []) as Record<string, unknown>[]
      const unique = [
        ['_id'],
        ...indexes.filter((index) => index.unique).map(({ keys }) => keys.map(([key]) => key)),
      ]
      for (const fields of unique) {
        const values = docs.map((doc) => JSON.stringify(fields.map((field) => doc[field])))
        expect([name, new Set(values).size]).toEqual([name, docs.length])
      }
    }
  })

  test('装进空的数据目录，原样读得回；已有数据时不动', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'seeds-'))
    const loaded: Record<string, object[]> = {}
    const cloud = {
      isEmpty: async () => Object.keys(loaded).length === 0,
      load: async (collection: string, docs: object[]) => {
        expect(loaded[collection]).toBeUndefined()
        loaded[collection] = docs
      },
      keep: async () => undefined,
    }
    try {
      const identities = await loadSeeds(cloud, dataDir, today)
      await loadSeeds(cloud, dataDir, plainDate('2026-11-26'))
      // What people do first fills these.
      const begunEmpty = [
        'rosters',
        'imports',
        'importParts',
        'invitations',
        'limits',
        'tickets',
        'desks',
        'files',
        'rulebooks',
        'anchors',
        'replyTemplates',
        'sendings',
        'votes',
      ]
      expect([...Object.keys(loaded), ...begunEmpty].sort()).toEqual(
        collections.map(({ name }) => name).sort(),
      )
      expect(JSON.parse(readFileSync(join(dataDir, 'identities.json'), 'utf8'))).toEqual(identities)
      const kept = JSON.parse(JSON.stringify(loaded.suggestions)) as typeof seeds.suggestions
      for (const { events } of kept) expect(firstBreak(events, sha256)).toBe(0)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
