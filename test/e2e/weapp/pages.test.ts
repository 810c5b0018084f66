import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAppJson } from '../../../emulator/devtools/package/json'
import { pagesOf } from '../../../emulator/devtools/package/program'
import { phoneOf, type Phone } from './support/phone'
import { startTown, type Town } from './support/people'
import { broughtTo, TITLE } from './support/story'

/* 每一页带着参数都能打开；返回、分包、分享、大字、断网写草稿。 */

const app = readAppJson(readFileSync(join(__dirname, '../../../dist/weapp/app.json'), 'utf8'))
const tabs = app.tabBar?.list.map(({ pagePath }) => pagePath) ?? []

let town: Town
let id: string
let phone: Phone | undefined
beforeAll(async () => {
  town = await startTown()
  id = await broughtTo(town, 'replied')
}, 120_000)
afterAll(() => town?.stand.stop())
afterEach(async () => {
  await phone?.close()
  phone = undefined
})

const query = () => `id=${id}&verb=rate&code=WJ26-001-AAAA`

test.each(pagesOf(app))('%s 带着参数打开，画得出来，没有一个错误', async (path) => {
  phone = await phoneOf(town.stand, town.openid.deputy)
  if (tabs.includes(path)) await phone.goTo('switchTab', `/${path}`)
  else await phone.goTo('navigateTo', `/${path}?${query()}`)
  expect(await phone.path()).toBe(path)
  await phone.sees(/\S{4,}/)
  expect(phone.thrown).toEqual([])
})

test('首页写建议，返回还是首页；分包到用时才来', async () => {
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.press(/写建议/)
  await phone.at(/deputy\/compose/)
  if (phone.standIn) expect((await phone.standIn.facts()).packages).toEqual(['packages/deputy'])
  await phone.goTo('navigateBack')
  await phone.at(/pages\/home/)
  expect(await phone.mini.pageStack()).toHaveLength(1)
})

test('一直往下点，页面栈不会超过十层', async () => {
  phone = await phoneOf(town.stand, town.openid.deputy)
  for (let level = 2; level <= 10; level += 1)
    await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
  expect(await phone.mini.pageStack()).toHaveLength(10)
  await expect(phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)).rejects.toThrow(
    /limit|超过|exceed/,
  )
})

test('公开页的分享卡片指向那一件', async () => {
  const published = await broughtTo(town, 'published')
  const found = (await town.door.citizen.public('published.search', { q: '社区书房' })).data as unknown as {
    rows: { code: string }[]
  }
  const code = found.rows[0]?.code ?? ''
  expect(published).toBeTruthy()
  phone = await phoneOf(town.stand, town.openid.citizen)
  await phone.goTo('navigateTo', `/packages/public/item/index?code=${code}`)
  await phone.sees(TITLE)
  const card = (await (await phone.page()).callMethod('onShareAppMessage', { from: 'menu' })) as {
    path: string
  }
  expect(card.path).toContain(code)
})

test('手机用大字，页面跟着用大字', async () => {
  phone = await phoneOf(town.stand, town.openid.deputy, { fontSize: 22 })
  await phone.goTo('switchTab', '/pages/me/index')
  await phone.sees(/关怀|大字/)
  const root = JSON.stringify(await (await phone.page()).data('root'))
  expect(root).toMatch(/large|care/i)
})

test('断网时写的草稿存在手机里；连上网再打开还在', async () => {
  phone = await phoneOf(town.stand, town.openid.deputy)
  await phone.press(/写建议/)
  await phone.at(/deputy\/compose/)
  await phone.mini.evaluate(() => {
    const { cloud } = wx as unknown as { cloud: { callFunction: unknown; real?: unknown } }
    cloud.real = cloud.callFunction
    cloud.callFunction = () => Promise.reject({ errMsg: 'cloud.callFunction:fail network is offline' })
  })
  await phone.fill('标题', TITLE)
  await phone.sees(/存在手机|存在本机|已存|没有连上/)
  await phone.goTo('navigateBack')
  await phone.mini.evaluate(() => {
    const { cloud } = wx as unknown as { cloud: { callFunction: unknown; real?: unknown } }
    cloud.callFunction = cloud.real
  })
  await phone.press(/写建议|继续写/)
  await phone.at(/deputy\/compose/)
  await phone.sees(/标题/)
  const title = (await phone.shown()).find(({ tag }) => tag === 'input' || tag === 'textarea')
  const field = (await (await phone.page()).$(`#${title?.id}`)) as unknown as { value(): Promise<string> }
  expect(await field.value()).toBe(TITLE)
  expect(phone.thrown).toEqual([])
})

declare const wx: unknown
