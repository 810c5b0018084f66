import type { Browser } from 'playwright-core'
import { launchBrowser } from './support/browser'
import { DESK, personAt, type Person } from './support/person'
import { startStand, type Stand } from './support/stand'

/* The clerk with more than forty items, on the phone and at a desk; and a deputy whose network goes away. */

let browser: Browser
let stand: Stand

beforeAll(async () => {
  stand = await startStand()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stand?.stop()
})

async function become(label: RegExp, size?: typeof DESK): Promise<Person> {
  const person = await personAt(browser, stand.url, size)
  await person.goTo('/packages/demo/identity/index')
  await person.page.getByRole('radio').first().waitFor()
  await person.press(label)
  await person.page.waitForURL(/pages\/(home|open)/)
  return person
}

test('批量签收：一件断了网，其余照样签收；重试只办那一件', async () => {
  const clerk = await become(/区水务局 经办人/)
  await clerk.sees(/有 \d+ 件等签收/)
  let lost = false
  await clerk.page.route('**/invoke/api', async (route) => {
    if (!lost && route.request().postData()?.includes('suggestion.act')) {
      lost = true
      return route.abort()
    }
    return route.continue()
  })
  await clerk.press(/批量签收/)
  const dialog = clerk.page.getByRole('dialog', { name: '批量签收' })
  const button = dialog.getByRole('button', { name: /^签收 \d+ 件$/ })
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(5)
  await button.click()
  await clerk.sees(`已签收 ${count - 1} 件，1 件没成功`)
  await dialog.getByText('没有连上网络', { exact: false }).waitFor()
  await clerk.press('重试没成功的 1 件')
  await clerk.sees(`已签收 ${count} 件`)
  await clerk.press('完成')
  await clerk.page.getByText(/件等签收/).waitFor({ state: 'hidden' })
  await clerk.leave()
})

test('电脑上：键盘走得通，写到一半换一件、刷新都不丢，弹出层管得住键盘', async () => {
  const clerk = await become(/区水务局 经办人/, DESK)
  const { page } = clerk
  const heading = page.locator('#work-main').getByRole('heading').first()
  const note = page.getByLabel('沟通情况').locator('visible=true')
  await note.fill('电话里谈过第一条，还要再去一次现场')
  const first = await heading.textContent()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page
    .locator('#work-list button[aria-pressed="true"]')
    .filter({ hasNotText: first ?? '' })
    .waitFor()
  await page.keyboard.press('k')
  await clerk.sees('已恢复您上次没写完的内容')
  expect(await note.inputValue()).toBe('电话里谈过第一条，还要再去一次现场')
  await page.reload()
  await clerk.sees('已恢复您上次没写完的内容')
  expect(await note.inputValue()).toBe('电话里谈过第一条，还要再去一次现场')
  await clerk.press('清空重写')
  expect(await note.inputValue()).toBe('')

  const more = page.getByRole('button', { name: '更多筛选' })
  await more.click()
  const sheet = page.getByRole('dialog', { name: '筛选' })
  await sheet.waitFor()
  for (let n = 0; n < 25; n += 1) {
    await page.keyboard.press('Tab')
    expect(await sheet.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true)

  await page.keyboard.press('/')
  await page.keyboard.type('震泽镇河道水质')
  await page.keyboard.press('Enter')
  await clerk.sees('关于公开震泽镇河道水质监测结果的建议')
  await page.keyboard.press('Escape')
  await clerk.sees('按最急的排在前')
  expect(clerk.errors).toEqual([])
  await clerk.leave()
})

test('代表断网时点了提交：联网后自己交上去，只有这一件', async () => {
  const deputy = await become(/代表乙/)
  await deputy.goTo('/packages/deputy/compose/index')
  const title = '关于在江陵街道增设母婴室的建议'
  await deputy.fill('标题', title)
  await deputy.fill('案由与情况', '走访江陵街道 6 个公共场所，只有 1 处有母婴室，带婴幼儿出行不便。')
  await deputy.fill('诉求 1', '年内在江陵街道公共场所增设母婴室 3 处')
  await deputy.sees(/草稿已自动保存/)
  await deputy.page.context().setOffline(true)
  await deputy.press('提交建议')
  await deputy.sees(/联网后会自动提交/)
  await deputy.page.context().setOffline(false)
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees('待审查')
  await deputy.goTo('/pages/browse/index')
  await deputy.page.getByText(title).locator('visible=true').first().waitFor()
  expect(await deputy.page.getByText(title).locator('visible=true').count()).toBe(1)
  await deputy.leave()
})
