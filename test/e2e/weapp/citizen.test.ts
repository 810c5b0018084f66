import { phoneOf, type Phone } from './support/phone'
import { startTown, type Town } from './support/people'
import { ANSWERS, broughtTo, TITLE } from './support/story'

/* 公众：不登录，查到公开的建议，读答复，核验真伪；看不到联系电话。 */

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await startTown()
  await broughtTo(town, 'published')
}, 120_000)
afterAll(() => town?.stand.stop())
afterEach(() => phone?.close())

test('公众查到建议，读到答复，电话不在其中，并能核验', async () => {
  phone = await phoneOf(town.stand, town.openid.citizen)
  await phone.goTo('switchTab', '/pages/open/index')
  await phone.press(new RegExp(TITLE))
  await phone.at(/public\/item/)
  await phone.sees(ANSWERS[0] ?? '')
  expect(await phone.text()).not.toContain('××××1234')
  await phone.press(/核验/)
  await phone.sees(/与签发原件一致/)
  expect(phone.thrown).toEqual([])
})

test('没有登录的人打不开办理中的件', async () => {
  const id = await broughtTo(town, 'signed')
  phone = await phoneOf(town.stand, town.openid.citizen)
  await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  await phone.sees(/登录|没有|身份|找不到/)
  expect(await phone.text()).not.toContain('区住建局签收')
})
