import { newId, openHouse, type House, type Told } from './support/house'
import { WHO } from './support/road'
import { newDeputy, rosterFile } from './support/roster-file'

/** A house with one person in the roster whom WeChat does not know yet. */
async function withNewcomer() {
  const house = await openHouse()
  const file = await house.files.write(
    `incoming/gongwei-jia/${newId()}.xlsx`,
    await rosterFile([newDeputy(1)]),
  )
  await house.as(WHO.office).papers('roster.import', { requestId: newId(), file })
  const person = house.dump('people').find(({ name }) => name === '代表1号')?._id ?? ''
  return { house, person }
}

const invited = async (house: House, person: string) => {
  const { data } = await house.as(WHO.office).api('roster.invite', { person })
  return (data as unknown as { code: string }).code
}

const bind = (house: House, openid: string, code: string): Promise<Told> =>
  house.as(openid).api('account.bind', { code })
const isIn = async (house: House, openid: string) => (await house.as(openid).api('account.me', {})).ok

const WRONG = '邀请码不对、已用过或已过期，请向代表工委要一个新的'

test('有了邀请码，微信就绑定到名册上的人；怎么输空格、连字号和大小写都行', async () => {
  const { house, person } = await withNewcomer()
  expect(await isIn(house, 'wx-new')).toBe(false)
  const code = await invited(house, person)
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$/)
  expect(await bind(house, 'wx-new', code.toLowerCase().replace(/-/g, ' '))).toMatchObject({
    ok: true,
    data: { name: '代表1号' },
  })
  expect(await isIn(house, 'wx-new')).toBe(true)
})

test('邀请码只用一次：别人再用不行，同一个微信因为没收到回答再试可以', async () => {
  const { house, person } = await withNewcomer()
  const code = await invited(house, person)
  await bind(house, 'wx-new', code)
  expect(await bind(house, 'wx-other', code)).toMatchObject({ ok: false, message: WRONG })
  expect(await bind(house, 'wx-new', code)).toMatchObject({ ok: true })
})

test('两个人同时用一个邀请码，只有一个绑定上', async () => {
  const { house, person } = await withNewcomer()
  const code = await invited(house, person)
  const answers = await Promise.all(['wx-aaa', 'wx-bbb', 'wx-ccc'].map((openid) => bind(house, openid, code)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('十分钟以后邀请码作废', async () => {
  const { house, person } = await withNewcomer()
  const code = await invited(house, person)
  house.house.now += 10 * 60_000 + 1
  expect(await bind(house, 'wx-new', code)).toMatchObject({ ok: false, message: WRONG })
})

test('试错五次，第六次就是对的也要等十分钟', async () => {
  const { house, person } = await withNewcomer()
  for (let n = 0; n < 5; n += 1)
    expect(await bind(house, 'wx-new', 'AAAAAAAAA')).toMatchObject({ message: WRONG })
  const code = await invited(house, person)
  expect(await bind(house, 'wx-new', code)).toMatchObject({
    code: 'too-early',
    message: '试错超过 5 次，请 10 分钟后再试',
  })
  house.house.now += 10 * 60_000
  expect(await bind(house, 'wx-new', await invited(house, person))).toMatchObject({ ok: true })
})

test('已经是别人的微信，不能再绑定一位', async () => {
  const { house, person } = await withNewcomer()
  expect(await bind(house, WHO.deputy, await invited(house, person))).toMatchObject({
    message: '您的微信已经绑定了另一位人员，请联系代表工委解除',
  })
})

test('绑定了微信的人，要先解除才能再邀请；解除后旧微信当场进不来', async () => {
  const { house } = await withNewcomer()
  const office = house.as(WHO.office)
  expect(await office.api('roster.invite', { person: 'daibiao-jia' })).toMatchObject({ code: 'already-done' })
  expect(await isIn(house, WHO.deputy)).toBe(true)
  await office.api('roster.unbind', { person: 'daibiao-jia' })
  expect(await isIn(house, WHO.deputy)).toBe(false)
  expect(await bind(house, 'wx-newphone', await invited(house, 'daibiao-jia'))).toMatchObject({ ok: true })
})

test('微信手机号与名册一致就能绑定，名册里没有的不行', async () => {
  const { house } = await withNewcomer()
  const byPhone = (openid: string, code: unknown) => house.as(openid).api('account.bindByPhone', { code })
  expect(await byPhone('wx-new', '13900000000')).toMatchObject({ code: 'not-found-inside' })
  expect(await byPhone('wx-new', newDeputy(1).phone)).toMatchObject({ ok: true, data: { name: '代表1号' } })
  expect(await isIn(house, 'wx-new')).toBe(true)
})

test('没有微信身份的请求不能绑定', async () => {
  const { house, person } = await withNewcomer()
  const code = await invited(house, person)
  for (const openid of ['', 'unbound:x']) expect(await bind(house, openid, code)).toMatchObject({ ok: false })
})

test('还没绑定的人占位的身份，谁也冒充不了', async () => {
  const { house, person } = await withNewcomer()
  expect(await isIn(house, `unbound:${person}`)).toBe(false)
})

test('办理离任：最后一天还能进，第二天进不来', async () => {
  const { house } = await withNewcomer()
  const office = house.as(WHO.office)
  const until = '2026-03-02'
  const input = { person: 'daibiao-jia', post: 'daibiao-jia-post', until }
  expect(await office.api('roster.leave', input)).toMatchObject({ ok: true })
  expect(await isIn(house, WHO.deputy)).toBe(true)
  house.passDays(1)
  expect(await isIn(house, WHO.deputy)).toBe(false)
})

test('委托一段时间：那几天能以那个身份办事，之前之后不能', async () => {
  const { house } = await withNewcomer()
  const term = {
    person: 'jingban-zhujian',
    role: 'unitHead',
    unit: 'zhujian',
    since: '2026-03-03',
    until: '2026-03-04',
  }
  const { data } = await house.as(WHO.office).api('roster.appoint', term)
  const { post } = data as unknown as { post: string }
  const acts = async () => (await house.as(WHO.handler).send({ endpoint: 'account.me', input: {}, post })).ok
  const days: boolean[] = []
  for (let n = 0; n < 4; n += 1) {
    days.push(await acts())
    house.passDays(1)
  }
  expect(days).toEqual([false, true, true, false])
})

test('同一任职的时间重叠，不能再加；不能给自己办理离任；别的人大的人员管不着', async () => {
  const { house } = await withNewcomer()
  const office = house.as(WHO.office)
  const again = { person: 'daibiao-jia', role: 'deputy', delegation: '震泽代表团', since: '2026-01-01' }
  expect(await office.api('roster.appoint', again)).toMatchObject({ code: 'already-done' })
  const own = { person: 'gongwei-jia', post: 'gongwei-jia-post', until: '2026-03-02' }
  expect(await office.api('roster.leave', own)).toMatchObject({ code: 'not-allowed' })
  const away = { person: 'zhendaibiao-jia', post: 'zhendaibiao-jia-post', until: '2026-03-02' }
  expect(await office.api('roster.leave', away)).toMatchObject({ code: 'not-found-inside' })
})

test('名册只给代表工委看，看不到别的人大的任职', async () => {
  const { house } = await withNewcomer()
  for (const who of [WHO.deputy, WHO.government, WHO.handler])
    expect(await house.as(who).api('roster.people', {})).toMatchObject({ code: 'not-yours' })
  const { data } = await house.as(WHO.office).api('roster.people', { q: '镇代表' })
  expect(data).toMatchObject({ people: [] })
  const found = await house.as(WHO.office).api('roster.people', { q: '代表1' })
  expect(found.data).toMatchObject({ people: [{ name: '代表1号', bound: false }] })
})
