import { open } from '../support/door'
import { phoneOf, type Phone } from './support/phone'
import { startTown, type Town } from './support/people'
import { broughtTo } from './support/story'

/* 代表工委立案、交办，区政府办分办，代表工委公开：都能在手机上办。 */

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await startTown()
}, 120_000)
afterAll(() => town?.stand.stop())
afterEach(() => phone?.close())

/** The form of an action, laid on top of the case it is about. */
const toAct = async (id: string, verb: string) => {
  await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  await phone.goTo('navigateTo', `/packages/case/act/index?id=${id}&verb=${verb}`)
}

const stageOf = async (id: string) => (await open(town.door.deputy, id)).view.stage.key

test('代表工委立案，再交办，答复期限起算', async () => {
  const id = await broughtTo(town, 'submitted')
  phone = await phoneOf(town.stand, town.openid.office)
  await toAct(id, 'accept')
  await phone.press('社会治理')
  await phone.press('立案')
  await phone.at(/case\/detail/)
  await toAct(id, 'handOver')
  await phone.press('交办')
  await phone.sees('代表工委交办，答复期限起算')
  expect(await stageOf(id)).toBe('assigning')
  expect(phone.thrown).toEqual([])
})

test('区政府办选定主办单位，分办', async () => {
  const id = await broughtTo(town, 'handedOver')
  phone = await phoneOf(town.stand, town.openid.government)
  await toAct(id, 'dispatch')
  await phone.pick('其他单位', '区住建局')
  await phone.press('分办')
  await phone.sees(/区住建局主办/)
  expect(await stageOf(id)).toBe('handling')
  expect(phone.thrown).toEqual([])
})

test('代表工委公开已评价的件，得到核验码', async () => {
  const id = await broughtTo(town, 'rated')
  phone = await phoneOf(town.stand, town.openid.office)
  await toAct(id, 'publish')
  await phone.press('公开')
  await phone.sees(/代表工委公开，核验码/)
  expect(phone.thrown).toEqual([])
})
