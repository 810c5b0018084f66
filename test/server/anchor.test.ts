import { createHash } from 'node:crypto'
import { findingsOf, type RecordFile } from '../../src/domain/suggestion/record-file'
import { isAnchored } from '../../src/domain/lifecycle/anchor'
import { openHouse, type House } from './support/house'
import { caseIn, road, walk, WHO } from './support/road'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

async function at(verb: string) {
  const house = await openHouse()
  const id = await walk(house, road.findIndex((one) => one.verb === verb) + 1)
  if (!id) throw new Error('no case')
  return { house, id }
}

async function recordOf(house: House, id: string): Promise<RecordFile> {
  const told = await house.as(WHO.office).papers('papers.record', { id })
  if (!told.ok) throw new Error(told.code)
  const { base64 } = told.data as unknown as { base64: string }
  return JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as RecordFile
}

/** A case that has been replied to, and whose records were anchored the day after. */
async function anchored() {
  const { house, id } = await at('issueReply')
  house.house.passDays(1)
  await house.clock()
  return { house, id }
}

test('次日把前一天的记录锚定一次，计时跑几次都一样', async () => {
  const { house, id } = await anchored()
  const first = house.dump('anchors')
  await house.clock()
  expect(house.dump('anchors')).toEqual(first)
  const file = await recordOf(house, id)
  expect(file.anchors).toHaveLength(1)
  expect(file.anchors.every((one) => isAnchored(one, sha256))).toBe(true)
  expect(findingsOf(file, sha256).filter(({ ok }) => !ok)).toEqual([])
})

test('第二天的锚接在前一天的锚上', async () => {
  const { house } = await anchored()
  house.house.passDays(1)
  await house.clock()
  const told = await house.as(WHO.office).api('anchor.list', {})
  const { anchors } = told.data as unknown as { anchors: { prev: string; root: string }[] }
  expect(anchors).toHaveLength(2)
  expect(anchors[0]?.prev).toBe(anchors[1]?.root)
})

test('计时停了几天，补锚时一条记录也不漏', async () => {
  const { house, id } = await at('issueReply')
  house.house.passDays(9)
  await house.clock()
  const file = await recordOf(house, id)
  expect(file.anchors[0]?.head.seq).toBe(file.events.length)
})

test('改动导出的文件，一处也瞒不过', async () => {
  const { house, id } = await anchored()
  const file = JSON.stringify(await recordOf(house, id))
  const places = [...file.matchAll(/"(?:text|title|name|note|digest|hash|root|what)":"([^"]{2,})"/g)]
  expect(places.length).toBeGreaterThan(20)
  for (const { index, 0: all } of places) {
    const where = index + all.length - 2
    const changed = file.slice(0, where) + (file[where] === 'x' ? 'y' : 'x') + file.slice(where + 1)
    const parsed = JSON.parse(changed) as RecordFile
    expect([all.slice(0, 40), findingsOf(parsed, sha256).some(({ ok }) => !ok)]).toEqual([
      all.slice(0, 40),
      true,
    ])
  }
})

test('锚定以后改写整条链，也对不上已经公布的锚', async () => {
  const { house, id } = await anchored()
  const file = await recordOf(house, id)
  const shorter = { ...file, events: file.events.slice(0, -1) }
  expect(findingsOf(shorter, sha256).some(({ ok }) => !ok)).toBe(true)
})

test('核验包只给代表工委；代表和单位不能导出，看不到的人不知道有这件', async () => {
  const { house, id } = await anchored()
  expect((await house.as(WHO.deputy).papers('papers.record', { id })).code).toBe('not-yours')
  expect((await house.as(WHO.handler).papers('papers.record', { id })).code).toBe('not-yours')
  expect((await house.as(WHO.office).papers('papers.record', { id: 'none' })).code).toBe('not-found')
  expect((await house.as(WHO.deputy).api('anchor.list', {})).code).toBe('not-yours')
})

test('记录被人改过的，照样导出，核验时说得出来', async () => {
  const { house, id } = await anchored()
  await house.tamper('suggestions', id, (json) =>
    json.replaceAll('年内新增助餐点 3 处', '年内新增助餐点 9 处'),
  )
  expect(caseIn(house, id)?._id).toBe(id)
  expect(findingsOf(await recordOf(house, id), sha256).some(({ ok }) => !ok)).toBe(true)
})

test('空的日子也有锚，接得上前后', async () => {
  const house = await openHouse()
  await house.clock()
  const [first] = house.dump('anchors')
  expect(first).toMatchObject({ count: 0 })
})

test('只有一次提醒的日子，记录也在次日锚定', async () => {
  const { house, id } = await anchored()
  house.house.passDays(400)
  await house.clock()
  const { events } = caseIn(house, id)
  expect(events[events.length - 1]?.by.role).toBe('clock')
  house.house.passDays(1)
  await house.clock()
  const { anchors } = await recordOf(house, id)
  expect(anchors[anchors.length - 1]?.head.seq).toBe(events.length)
})
