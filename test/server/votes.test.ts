import { countVotes } from '../../cloudfunctions/server/published/fold-votes'
import type { PublishedDoc } from '../../cloudfunctions/server/published/published-doc'
import type { VotesDoc } from '../../cloudfunctions/server/published/votes-doc'
import { openHouse, type House } from './support/house'
import { requestOf, road, walk } from './support/road'

/* 公众是否有帮助：一个微信算一次，可以改；页面上的数等于逐人重数；不留下谁的微信。 */

let house: House
let code: string
beforeEach(async () => {
  house = await openHouse()
  await walk(house, road.findIndex(({ verb }) => verb === 'publish') + 1)
  code = (house.dump('published')[0] as unknown as PublishedDoc).code
})

const say = (openid: string, helpful: boolean) => house.as(openid).api('published.vote', { code, helpful })
const shown = async () =>
  ((await house.public('published.read', { code })).data as unknown as { helpfulness: object }).helpfulness
const recount = () => countVotes(house.dump('votes') as unknown as VotesDoc[])

test('不在名册里的微信也能说；一个微信说几次都算一次，改了算后一次', async () => {
  expect((await say('citizen-1', true)).data).toEqual({ counted: 'first', helpfulness: { yes: 1, no: 0 } })
  expect((await say('citizen-1', true)).data).toMatchObject({ counted: 'same' })
  expect((await say('citizen-2', true)).data).toMatchObject({ counted: 'first' })
  expect(await shown()).toEqual({ yes: 2, no: 0 })
  expect((await say('citizen-1', false)).data).toEqual({ counted: 'changed', helpfulness: { yes: 1, no: 1 } })
  expect([await shown(), recount()]).toEqual([
    { yes: 1, no: 1 },
    { yes: 1, no: 1 },
  ])
})

test('同一个人五次一起点，只算一次；四十个人一起点，一个不少', async () => {
  const five = await Promise.all(Array.from({ length: 5 }, () => say('citizen-1', true)))
  expect(five.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
  expect([await shown(), recount()]).toEqual([
    { yes: 1, no: 0 },
    { yes: 1, no: 0 },
  ])
  await Promise.all(Array.from({ length: 40 }, (_one, n) => say(`many-${n}`, n % 4 !== 0)))
  expect([await shown(), recount()]).toEqual([
    { yes: 31, no: 10 },
    { yes: 31, no: 10 },
  ])
})

test('数到一半断了，说过的不丢：计时补上，补几次都一样', async () => {
  house.house.breaks = (method, name) => (method === 'updateIf' && name === 'published' ? 'before' : false)
  expect((await say('citizen-1', true)).ok).toBe(false)
  house.house.breaks = undefined
  expect(await shown()).toEqual({ yes: 0, no: 0 })
  expect(await house.clock()).toMatchObject({ votesCounted: 1 })
  expect(await house.clock()).toMatchObject({ votesCounted: 0 })
  expect(await shown()).toEqual({ yes: 1, no: 0 })
})

test('库里没有微信号，也看不出同一个人说过哪几件', async () => {
  await say('openid-of-a-citizen', true)
  const [votes] = house.dump('votes') as unknown as VotesDoc[]
  expect(JSON.stringify(votes)).not.toContain('openid-of-a-citizen')
  expect(Object.keys(votes?.voters ?? {})).toEqual([
    house.ports.hash(`${votes?.key}:openid-of-a-citizen`).slice(0, 16),
  ])
})

test('撤下来的、没有的、没有微信身份的、多填了别的，都不能说，什么也不留下', async () => {
  expect(await say('', true)).toMatchObject({ ok: false, code: 'unauthenticated' })
  const odd = { code, helpful: true, openid: 'somebody' }
  expect(await house.as('citizen-1').api('published.vote', odd)).toMatchObject({ code: 'bad-request' })
  expect(
    await house.as('citizen-1').api('published.vote', { code: 'WJ26-999-7K3M', helpful: true }),
  ).toMatchObject({
    code: 'not-found',
  })
  const [doc] = house.dump('published')
  await house.tamper('published', doc?._id ?? '', (json) => json.replace('"visible":true', '"visible":false'))
  expect(await say('citizen-1', true)).toMatchObject({ code: 'not-found' })
  expect(house.dump('votes')).toEqual([])
})

test('承诺有了结果，公开页重画，大家说过的还在', async () => {
  await say('citizen-1', true)
  const [doc] = house.dump('suggestions')
  const step = road.find(({ verb }) => verb === 'recordProgress')
  if (!step) throw new Error('路上没有这一步')
  const told = await requestOf(house, step, doc?._id).send()
  expect(told.ok || told).toBe(true)
  expect(await shown()).toEqual({ yes: 1, no: 0 })
})
