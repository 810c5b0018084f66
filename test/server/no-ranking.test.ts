import { api } from '@/contract/api'
import { papers } from '@/contract/papers'
import { publicApi } from '@/contract/public'
import { newId, openHouse, type House, type Told } from './support/house'
import { proof } from './support/proof'
import { sampleFor } from './support/sample'

const YI = 'demo-daibiao-yi'
const OFFICE = 'demo-gongwei-jia'
const OFFICE_2 = 'demo-gongwei-yi'
const WHO = [OFFICE, 'demo-daibiao-jia', 'demo-lingdao-jia', 'demo-jiaoban-jia', 'demo-zhuxituan-jia']

const declaration = {
  subject: 'reception',
  title: '走访震泽镇纺机社区选民',
  text: '入户走访 6 户，听取停车和路灯意见 4 条。',
}

async function act(house: House, who: string, verb: string, input: object, more: object = {}): Promise<Told> {
  const opened = await house.as(who).api('duty.portrait', { year: 2026, ...more })
  const { rev } = opened.data as unknown as { rev: number }
  return house.as(who).api('duty.act', { year: 2026, ...more, rev, verb, input, requestId: newId() })
}

describe('排名关着时，没有一个接口按积分排代表', () => {
  /** Points of three deputies, in an order that is neither that of their ids nor of their delegations. */
  async function three() {
    const house = await openHouse()
    const days = ['2026-02-23', '2026-02-24', '2026-02-25']
    for (const [who, n] of [
      ['jia', 1],
      ['yi', 2],
      ['bing', 3],
    ] as const)
      for (const on of days.slice(0, n)) {
        const evidence = [await proof(house, who)]
        expect(
          await act(house, `demo-daibiao-${who}`, 'declare', { ...declaration, on, evidence }),
        ).toMatchObject({ ok: true })
        const doc = { deputy: `daibiao-${who}` }
        const [row] = house
          .dump('dutyYears')
          .filter(({ _id }) => _id.includes(`daibiao-${who}:`)) as unknown as {
          state: { declarations: { id: string }[] }
        }[]
        const last = row?.state.declarations[row.state.declarations.length - 1]?.id
        const passed = { declaration: last, passed: true, note: '' }
        await act(house, OFFICE, 'reviewDeclaration', passed, doc)
        await act(house, OFFICE_2, 'confirmDeclaration', passed, doc)
      }
    return house
  }
  const byPoints = ['daibiao-bing', 'daibiao-yi', 'daibiao-jia']
  const names: Record<string, string> = {
    'daibiao-bing': '代表丙',
    'daibiao-yi': '代表乙',
    'daibiao-jia': '代表甲',
  }

  it('排名接口说明为什么没有', async () => {
    const house = await three()
    expect(await house.as(OFFICE).api('duty.ranking', { year: 2026 })).toMatchObject({
      ok: false,
      code: 'not-allowed',
      message: expect.stringContaining('默认不排名') as string,
    })
  })

  /** Every list anywhere in an answer that names all three, as the order in which it names them. */
  function orders(value: unknown): string[][] {
    if (typeof value !== 'object' || value === null) return []
    const within = Object.values(value).flatMap(orders)
    if (!Array.isArray(value)) return within
    const named = value.map((one) =>
      byPoints.filter((id) => {
        const text = JSON.stringify(one) ?? ''
        return text.includes(`"${id}"`) || text.includes(`"${names[id]}"`)
      }),
    )
    const order = [...new Set(named.flatMap((ids) => (ids.length === 1 ? ids : [])))]
    return order.length === byPoints.length ? [...within, order] : within
  }

  it('契约里的每一个接口，谁来问都一样：没有一份名单按积分排列', async () => {
    const house = await three()
    const doors: [endpoint: string, ask: (who: string) => Promise<Told>][] = [
      ...Object.entries(api).map(
        ([name, { input }]) =>
          [name, (who: string) => house.as(who).api(name, sampleFor(name, input))] as const,
      ),
      ...Object.entries(papers).map(
        ([name, { input }]) =>
          [name, (who: string) => house.as(who).papers(name, sampleFor(name, input))] as const,
      ),
      ...Object.entries(publicApi).map(
        ([name, { input }]) => [name, () => house.public(name, sampleFor(name, input))] as const,
      ),
    ].map(([name, ask]) => [name, ask])
    const listed: string[] = []
    for (const [endpoint, ask] of doors) {
      for (const who of WHO) {
        const told = await ask(who)
        for (const order of orders(told.data)) {
          listed.push(endpoint)
          expect([endpoint, order]).not.toEqual([endpoint, byPoints])
          expect([endpoint, order]).not.toEqual([endpoint, [...byPoints].reverse()])
        }
      }
    }
    // What lists deputies was really listed, or nothing was looked at.
    expect([...new Set(listed)]).toEqual(
      expect.arrayContaining(['duty.roster', 'duty.dryRun', 'deputy.list', 'activity.invitable']),
    )
  })

  it('试算列出每个人，但按编号', async () => {
    const house = await three()
    const table = {
      name: '履职积分 2027 年表',
      from: '2027-01-01',
      base: 50,
      rules: [{ subject: 'reception', points: 3 }],
    }
    const told = await house.as(OFFICE).api('duty.dryRun', { year: 2026, table })
    const { changes } = told.data as unknown as { changes: { id: string }[] }
    expect(changes.map(({ id }) => id)).toEqual(['daibiao-bing', 'daibiao-jia', 'daibiao-yi'])
  })

  it('本级决定开启以后，只有代表工委看得到', async () => {
    const house = await three()
    const asked = {
      rev: 0,
      verb: 'setRanking',
      input: { ranking: true, reason: '常委会第四十次会议决定' },
      requestId: newId(),
    }
    expect(await house.as(OFFICE).api('duty.bookAct', asked)).toMatchObject({ ok: true })
    const told = await house.as(OFFICE).api('duty.ranking', { year: 2026 })
    expect((told.data as unknown as { rows: { id: string }[] }).rows.map(({ id }) => id)).toEqual(byPoints)
    expect(await house.as(YI).api('duty.ranking', { year: 2026 })).toMatchObject({
      ok: false,
      code: 'not-yours',
    })
  })
})
