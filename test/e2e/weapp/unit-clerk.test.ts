import { open } from '../support/door'
import { phoneOf, type Phone } from './support/phone'
import { startTown, type Town } from './support/people'
import { ANSWERS, broughtTo } from './support/story'

/* 承办单位经办人：签收，登记沟通，逐条拟答复送签。 */

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await startTown()
}, 120_000)
afterAll(() => town?.stand.stop())
afterEach(() => phone?.close())

test('经办人签收，登记上门沟通，等代表确认', async () => {
  const id = await broughtTo(town, 'dispatched')
  phone = await phoneOf(town.stand, town.openid.handler)
  await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  await phone.press('签收')
  await phone.at(/case\/act/)
  await phone.sees(/签收后由本单位办理/)
  await phone.press('签收')
  await phone.at(/case\/detail/)
  await phone.sees('区住建局签收')
  await phone.press('登记沟通')
  await phone.at(/case\/act/)
  await phone.press('上门走访')
  await phone.press(/联系上了/)
  await phone.fill('沟通人', '承办人甲')
  await phone.press(/诉求 1/)
  await phone.press(/诉求 2/)
  await phone.press('登记沟通')
  await phone.at(/case\/detail/)
  await phone.sees(/等代表确认/)
  expect((await open(town.door.deputy, id)).view.contacts).toHaveLength(1)
  expect(phone.thrown).toEqual([])
})

test('经办人逐条拟答复，写明承诺，送负责人签', async () => {
  const id = await broughtTo(town, 'contacted')
  phone = await phoneOf(town.stand, town.openid.handler)
  await phone.goTo('navigateTo', `/packages/unit/compose/index?id=${id}`)
  for (const [index, answer] of ANSWERS.entries()) {
    await phone.press(`诉求 ${index + 1}：采纳`)
    await phone.fill(`对诉求 ${index + 1} 的回应`, answer)
  }
  await phone.press('B 类')
  await phone.press('添加承诺')
  await phone.fill('承诺内容（承诺 1）', '建成社区书房 2 处')
  await phone.fill('完成标准（承诺 1）', '开放使用')
  await phone.pick('完成时间（承诺 1）', '2099-12-31')
  await phone.fill('责任科室（承诺 1）', '公共服务科')
  await phone.fill('联系人', '承办人甲')
  await phone.fill('联系电话', '0512-××××1234')
  await phone.press('公开审查：可以公开')
  await phone.press('送签')
  await phone.at(/case\/detail/)
  const { draft } = (await open(town.door.head, id)).view as unknown as { draft: object }
  expect(draft).toMatchObject({ ready: true, replyClass: 'B', promises: [{ due: '2099-12-31' }] })
  expect(phone.thrown).toEqual([])
})
