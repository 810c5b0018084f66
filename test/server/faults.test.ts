import { builtIn } from '@/domain/rules/book'
import { inboxDocs } from '../../cloudfunctions/server/projections/inbox'
import { publishedDoc } from '../../cloudfunctions/server/projections/published'
import { brokenAt } from '../../cloudfunctions/server/cases/integrity'
import { suggestionKind } from '../../cloudfunctions/server/suggestion/kind'
import { content, newId, openHouse, reply, type House } from './support/house'
import { caseIn, requestOf, road, walk, WHO } from './support/road'

/* Every step of the road, with each of its round trips failing in turn: before it reached the disk, or on the way back. */

const sorted = (documents: { _id: string }[]) =>
  [...documents]
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .map((one) => JSON.parse(JSON.stringify(one)) as object)

/** What the case, the inboxes and the published page must agree on when everything is quiet. */
function expectConsistent(house: House, id: string): void {
  const doc = caseIn(house, id)
  expect(brokenAt(suggestionKind, doc, house.ports.hash)).toBe(0)
  expect(doc.behind).toBe(false)
  const bare = (documents: { _id: string; rev?: number }[]) =>
    sorted(documents.map(({ rev: _rev, ...one }) => one))
  const open = house.dump('inbox').filter((item) => item.open)
  expect(bare(open as never)).toEqual(bare(inboxDocs({ ...house.ports, packs: builtIn }, doc)))
  const published = publishedDoc({ ...house.ports, packs: builtIn }, doc)
  expect(sorted(house.dump('published'))).toEqual(sorted(published ? [published] : []))
}

async function tripsOf(step: number): Promise<number> {
  const house = await openHouse()
  const id = await walk(house, step)
  const { send } = requestOf(house, road[step] as (typeof road)[number], id)
  house.house.trips.length = 0
  await send()
  return house.house.trips.length
}

describe.each(road.map(({ verb }, step) => [verb, step] as const))('办理“%s”时出了故障', (_verb, index) => {
  test.each(['before', 'after'] as const)(
    '任何一次读写之%s断开，重试之后恰好办成一次，待办和公开件都对',
    async (when) => {
      const step = road[index] as (typeof road)[number]
      const trips = await tripsOf(index)
      expect(trips).toBeGreaterThanOrEqual(3)
      for (let broken = 0; broken < trips; broken += 1) {
        const house = await openHouse()
        const before = await walk(house, index)
        const { send, requestId } = requestOf(house, step, before)
        let trip = 0
        house.house.breaks = () => (trip++ === broken ? when : false)
        const first = await send()
        house.house.breaks = undefined
        if (!first.ok) expect(first.code).toBe('busy')
        const again = await send()
        expect(again).toMatchObject({ ok: true })
        if (first.ok) expect(again.data).toEqual(first.data)

        const id = before ?? requestId
        const doc = caseIn(house, id)
        expect(doc.requests.filter((request) => request.id === requestId)).toHaveLength(1)
        expect(doc.events.filter((event) => event.requestId === requestId)).toHaveLength(1)
        await house.clock()
        expectConsistent(house, id)
      }
    },
  )

  test('同一请求同时发五次，只办成一次，五次的回答一样', async () => {
    const house = await openHouse()
    const before = await walk(house, index)
    const { send, requestId } = requestOf(house, road[index] as (typeof road)[number], before)
    const answers = await Promise.all([1, 2, 3, 4, 5].map(send))
    expect(new Set(answers.map(({ ok, data }) => JSON.stringify([ok, data]))).size).toBe(1)
    expect(answers[0]?.ok).toBe(true)
    const id = before ?? requestId
    expect(caseIn(house, id).events.filter((event) => event.requestId === requestId)).toHaveLength(1)
    await house.clock()
    expectConsistent(house, id)
  })
})

test.each(road.map(({ verb }, index) => [verb, index] as const))(
  '“%s”办成之后，同一编号换了内容再来：不接受，也不改变什么',
  async (_verb, index) => {
    const house = await openHouse()
    const before = await walk(house, index)
    const { send, event, requestId } = requestOf(house, road[index] as (typeof road)[number], before)
    expect((await send()).ok).toBe(true)
    const doc = caseIn(house, before ?? requestId)
    const other = { ...event.input, input: { ...event.input.input, note: '换了内容' } }
    const told = await house.as(WHO[road[index]?.by ?? 'deputy']).send({ ...event, input: other })
    expect([told.ok, told.code]).toEqual([false, 'request-reused'])
    expect(caseIn(house, before ?? requestId)).toEqual(doc)
  },
)

test('自动保存多少次，记录里只有最后一份草稿；送签之后的稿子不再被替换', async () => {
  const house = await openHouse()
  const requestId = newId()
  const draft = (title: string) => ({ ...content, title })
  const act = (openid: string, id: string, verb: string, input: object) =>
    house.as(openid).act(id, verb, input)
  await house.as(WHO.deputy).api('suggestion.start', { requestId, verb: 'saveDraft', input: draft('一') })
  for (const title of ['一二', '一二三', '一二三四'])
    await act(WHO.deputy, requestId, 'saveDraft', draft(title))
  const types = (id: string) => caseIn(house, id).events.map(({ type }) => type)
  expect(types(requestId)).toEqual(['draftSaved'])
  expect([caseIn(house, requestId).rev, caseIn(house, requestId).state.content.title]).toEqual([
    4,
    '一二三四',
  ])

  const id = (await walk(house, 7)) as string
  const saved = types(id)
  for (const ready of [false, false, true, false]) {
    expect((await act(WHO.handler, id, 'draftReply', { ...reply, ready })).ok).toBe(true)
  }
  expect(types(id)).toEqual([...saved, 'replyDrafted', 'replyDrafted'])
  expectConsistent(house, id)
})

test('一件建议补不上，不耽误补别的', async () => {
  const house = await openHouse()
  house.house.breaks = (method, name) => method !== 'find' && name === 'inbox' && 'before'
  const ids = [await walk(house, 1), await walk(house, 1)]
  let once = 0
  house.house.breaks = (_method, name) => name === 'inbox' && once++ === 0 && 'before'
  expect(await house.clock()).toMatchObject({ repaired: 1, failed: 1 })
  house.house.breaks = undefined
  expect(await house.clock()).toMatchObject({ repaired: 1, failed: 0 })
  for (const id of ids) {
    expect(house.dump('inbox').filter(({ caseId, open }) => caseId === id && open)).toHaveLength(1)
  }
})

test('两个计时同时跑，评价只记一次期满', async () => {
  const house = await openHouse()
  const id = (await walk(house, 9)) as string
  house.house.passDays(40)
  await Promise.all([house.clock(), house.clock(), house.clock()])
  expect(caseIn(house, id).events.filter(({ type }) => type === 'ratingLapsed')).toHaveLength(1)
  await house.clock()
  expectConsistent(house, id)
})

test('三十二个人同时改同一件，恰好一个办成，别人都被告知已更新', async () => {
  const house = await openHouse()
  const id = (await walk(house, 7)) as string
  const step = road[7] as (typeof road)[number]
  const sends = Array.from({ length: 32 }, () => requestOf(house, step, id).send)
  const answers = await Promise.all(sends.map((send) => send()))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(new Set(answers.filter(({ ok }) => !ok).map(({ code }) => code))).toEqual(new Set(['stale']))
  expectConsistent(house, id)
})

test('核验码碰巧与别的公开件相同：留着待补并记入日志，不悄悄丢下', async () => {
  const house = await openHouse()
  const id = (await walk(house, 10)) as string
  const { send } = requestOf(house, road[10] as (typeof road)[number], id)
  house.house.breaks = (method, name) => method === 'insert' && name === 'published' && 'before'
  expect((await send()).ok).toBe(true)
  house.house.breaks = undefined
  const wanted = publishedDoc({ ...house.ports, packs: builtIn }, caseIn(house, id))
  await house.ports.store.insert('published', { ...wanted, _id: 'another-case' } as never)
  expect(await house.clock()).toMatchObject({ repaired: 0, failed: 1 })
  expect(caseIn(house, id).behind).toBe(true)
})
