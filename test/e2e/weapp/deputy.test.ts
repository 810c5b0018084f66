import { phoneOf, type Phone } from './support/phone'
import { startTown, type Town } from './support/people'
import { ANSWERS, ASKS, broughtTo, FACTS, TITLE } from './support/story'

/* 代表：在手机上提建议，看着它往下走，确认沟通，评价答复。 */

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await startTown()
}, 120_000)
afterAll(() => town?.stand.stop())
afterEach(() => phone?.close())

test('代表从首页写一件建议，提交后看到它在待审查', async () => {
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.sees('待办')
  await phone.press(/写建议/)
  await phone.at(/deputy\/compose/)
  await phone.fill('标题', TITLE)
  await phone.fill('案由与情况', FACTS)
  await phone.fill('诉求 1', ASKS[0] ?? '')
  await phone.press('增加一条诉求')
  await phone.fill('诉求 2', ASKS[1] ?? '')
  await phone.press('全文公开')
  await phone.press('提交建议')
  await phone.at(/case\/detail/)
  await phone.sees('待审查')
  await phone.sees(TITLE)
  expect(phone.thrown).toEqual([])
})

test('缺少内容的建议交不上去，还差什么写得明白', async () => {
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.press(/写建议/)
  await phone.fill('标题', '关于')
  await phone.sees(/还差 3 项：标题、案由与情况、诉求 1/)
  const submit = (await phone.shown()).find(({ name, role }) => name === '提交建议' && role !== '')
  expect(submit).toMatchObject({ role: 'button', disabled: true })
  expect(phone.thrown).toEqual([])
})

test('代表在消息里同意微信提醒，每样多一次，说得出还有几次', async () => {
  const left = async () => {
    const { data } = await town.door.deputy.api('message.summary', {})
    const { reminders } = data as unknown as { reminders: { left: number }[] }
    return reminders.reduce((all, one) => all + one.left, 0)
  }
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.press(/^消息/)
  await phone.at(/message\/list/)
  await phone.sees(/还可以收到.*次/)
  const before = await left()
  await phone.press('以后提醒我')
  await phone.mini.native().authorizeAllow()
  await phone.sees('还可以收到')
  // Told to the system a moment later; meanwhile a reminder may have gone out and used one up.
  for (let tries = 0; tries < 500 && (await left()) <= before; tries += 1) await phone.find('以后提醒我')
  expect(await left()).toBeGreaterThan(before)
  expect(phone.thrown).toEqual([])
})

test('代表确认沟通属实', async () => {
  const id = await broughtTo(town, 'signed')
  await town.door.handler.api('suggestion.open', { id })
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  await phone.sees('区住建局签收')
  expect(phone.thrown).toEqual([])
})

test('代表读到答复，评价态度和结果', async () => {
  const id = await broughtTo(town, 'replied')
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  await phone.press('提交评价')
  await phone.at(/deputy\/reply/)
  await phone.sees(ANSWERS[0] ?? '')
  await phone.press(/办理态度：满意/)
  await phone.press(/办理结果：基本满意/)
  await phone.press('提交评价')
  await phone.sees(/落实中|已评价|您的评价/)
  expect(phone.thrown).toEqual([])
})
