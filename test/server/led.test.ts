import { plainDate } from '../../src/domain/shared/plain-date'
import { newId, openHouse, type House } from './support/house'
import { walk, WHO } from './support/road'

/* 领导：我领办的、我督办的，最近一件事，一键催办。 */

const LEADER = 'demo-lingdao-jia'

type Led = {
  row: { id: string; stage: { label: string } }
  rev: number
  last?: { text: string; when: string }
  whyNotUrge?: string
}

async function led(house: House, as: string, openid = LEADER): Promise<Led[]> {
  const told = await house.as(openid).api('suggestion.led', { as })
  if (!told.ok) throw new Error(`${told.code} ${told.message}`)
  return (told.data as unknown as { rows: Led[] }).rows
}

/** In handling, led and supervised by the same leader. */
async function inHand(): Promise<{ house: House; id: string }> {
  const house = await openHouse()
  const id = (await walk(house, 5)) ?? ''
  const leader = { leader: 'lingdao-jia', note: '' }
  expect(await house.as(WHO.government).act(id, 'assignLeadingLeader', leader)).toMatchObject({ ok: true })
  return { house, id }
}

test('区政府办确定领办以后，出现在“我领办的”里，不在“我督办的”里', async () => {
  const { house, id } = await inHand()
  expect((await led(house, 'leading')).map(({ row }) => row.id)).toEqual([id])
  expect(await led(house, 'supervising')).toEqual([])
})

test('列为重点督办以后，督办的领导也看得到', async () => {
  const { house, id } = await inHand()
  const marked = { leader: 'lingdao-jia', note: '' }
  expect(await house.as(WHO.office).act(id, 'markKeySupervision', marked)).toMatchObject({ ok: true })
  expect((await led(house, 'supervising')).map(({ row }) => row.id)).toEqual([id])
})

test('看得到最近一件事', async () => {
  const { house } = await inHand()
  const [first] = await led(house, 'leading')
  expect([first?.row.stage.label, first?.last?.text]).toEqual(['办理中', '由领导甲领办'])
})

test('催办一次，马上再催要等，理由说得出', async () => {
  const { house, id } = await inHand()
  const [before] = await led(house, 'leading')
  expect(before?.whyNotUrge).toBeUndefined()
  const command = { id, rev: before?.rev, verb: 'urge', input: { note: '' }, requestId: newId() }
  expect(await house.as(LEADER).api('suggestion.act', command)).toMatchObject({ ok: true })
  const [after] = await led(house, 'leading')
  expect(after?.whyNotUrge).toMatch(/起可以再催/)
  expect(after?.last?.text).toMatch(/催办/)
})

test('别的领导没有这一件', async () => {
  const { house } = await inHand()
  const post = { id: 'x1', role: 'leader' as const, congress: 'wj', since: plainDate('2021-12-01') }
  await house.ports.store.insert('people', { _id: 'x', openid: 'demo-x', name: '领导乙', posts: [post] })
  expect(await led(house, 'leading', 'demo-x')).toEqual([])
})

test.each([WHO.deputy, WHO.office, WHO.government, WHO.handler])(
  '%s 没有领办、督办的名单',
  async (openid) => {
    const { house } = await inHand()
    expect(await house.as(openid).api('suggestion.led', { as: 'leading' })).toMatchObject({
      code: 'not-yours',
    })
  },
)
