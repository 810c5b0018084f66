import { open } from '../support/door'
import { phoneOf, type Phone } from './support/phone'
import { startTown, type Town } from './support/people'
import { ANSWERS, broughtTo } from './support/story'

/* 承办单位负责人：看过将要签发的答复，签发。 */

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await startTown()
}, 120_000)
afterAll(() => town?.stand.stop())
afterEach(() => phone?.close())

test('负责人看过答复全文，确认后签发', async () => {
  const id = await broughtTo(town, 'drafted')
  phone = await phoneOf(town.stand, town.openid.head)
  await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  await phone.press('签发答复')
  await phone.at(/unit\/sign/)
  await phone.sees(ANSWERS[1] ?? '')
  await phone.press('签发答复')
  await phone.press('确认签发')
  await phone.at(/case\/detail/)
  await phone.sees(/区住建局签发答复/)
  expect((await open(town.door.deputy, id)).view.stage.key).toBe('replied')
  expect(phone.thrown).toEqual([])
})

test('没有拟好的答复，负责人没有可签的', async () => {
  const id = await broughtTo(town, 'signed')
  phone = await phoneOf(town.stand, town.openid.head)
  await phone.goTo('navigateTo', `/packages/unit/sign/index?id=${id}`)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect((await phone.shown()).filter(({ name, disabled }) => name === '确认签发' && !disabled)).toEqual([])
  expect((await open(town.door.head, id)).view.stage.key).toBe('handling')
})
