import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { newDeputy, rosterFile } from '../server/support/roster-file'
import { openWorkplace, type Workplace } from './support/workplace'

/* How people come in: at a desk by their phone, on a phone by an invitation, into the roster by a file. */

const RELEASED = join(__dirname, '../../dist/released/h5')

let place: Workplace

beforeAll(async () => {
  if (!existsSync(join(RELEASED, 'index.html')))
    throw new Error('缺少 dist/released/h5，请用 npm test 运行（它会先构建）')
  place = await openWorkplace()
}, 120_000)

afterAll(async () => {
  expect(place.errors()).toEqual([])
  await place.close()
})

test('电脑上显示登录码，手机确认后电脑登录；手机上全部退出，电脑回到公众', async () => {
  const { url } = place.stand
  // The released pages, which know no demo identity, on the same server.
  const context = await place.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  await context.route(
    (address) => !address.pathname.startsWith('/web/'),
    (route) => {
      const { pathname } = new URL(route.request().url())
      return route.fulfill({ path: join(RELEASED, pathname === '/' ? 'index.html' : pathname) })
    },
  )
  const desk = await context.newPage()
  desk.setDefaultTimeout(30_000)
  await desk.goto(`${url}/#/packages/account/desk/index`)
  const shown = desk.getByText(/^\w{3}-\w{3}-\w{3}$/).locator('visible=true')
  const code = (await shown.textContent()) ?? ''

  const phone = await place.come('office')
  await phone.goTo('/packages/account/desk/index')
  await phone.fill('登录码', code)
  await phone.press('下一步')
  await phone.sees(/只确认您面前的电脑/)
  await phone.press('确认登录')

  await desk.waitForURL(/pages\/home/)
  await desk.getByText('工委工作人员甲').locator('visible=true').first().waitFor()
  const cookies = await context.cookies()
  expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
    { httpOnly: true, sameSite: 'Strict' },
  ])
  expect(await desk.evaluate(() => document.cookie)).toBe('')

  await phone.page.reload()
  await phone.press('全部退出')
  await phone.sees('没有电脑以您的身份登录着。')
  await desk.reload()
  await desk.getByText('公众').locator('visible=true').first().waitFor()
  await context.close()
}, 60_000)

test('代表工委发邀请码，新手机用它绑定后就是这位代表，邀请码只能用一次', async () => {
  const office = await place.come('office')
  await office.goTo('/packages/office/roster/index')
  await office.page.getByLabel('按姓名查找').fill('代表卯')
  await office.page.keyboard.press('Enter')
  await office.press('解除绑定')
  await office.press('解除绑定')
  await office.press('发邀请码')
  const shown = office.page.getByText(/^\w{3}-\w{3}-\w{3}$/).locator('visible=true')
  const code = (await shown.textContent()) ?? ''

  for (const [openid, works] of [
    ['newcomer-1', true],
    ['newcomer-2', false],
  ] as const) {
    const newcomer = await place.come('citizen')
    const kept = JSON.stringify({ data: JSON.stringify(openid) })
    await newcomer.page.addInitScript((text) => localStorage.setItem('zhrd:demo-openid', text), kept)
    await newcomer.goTo('/packages/account/bind/index')
    await newcomer.fill('邀请码', code)
    await newcomer.press('绑定')
    await newcomer.sees(works ? /代表卯，/ : /邀请码.*(用过|失效|不对|过期)/)
  }
}, 60_000)

test('名册导入：错的行逐行说明、一行也不导入，改好后一次导入', async () => {
  const office = await place.come('office', 'desk')
  await office.goTo('/packages/office/roster/index')
  await office.press('导入导出')
  const choose = async (buffer: Buffer) => {
    const chooser = office.page.waitForEvent('filechooser')
    await office.press('选择 Excel 文件')
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await (await chooser).setFiles({ name: '名册.xlsx', mimeType, buffer })
  }
  await choose(
    await rosterFile([newDeputy(1), newDeputy(2, { phone: '12' }), newDeputy(3, { role: '市民' })]),
  )
  await office.sees('有 2 行不对，一行也没有导入')
  await office.sees(/第 3 行/)
  await office.sees(/第 4 行/)
  await choose(await rosterFile([newDeputy(1), newDeputy(2), newDeputy(3)]))
  await office.sees('已导入 3 位人员、0 个单位')
  await office.press('人员')
  await office.page.getByLabel('按姓名查找').fill('代表2号')
  await office.page.keyboard.press('Enter')
  await office.sees('代表2号')
}, 60_000)
