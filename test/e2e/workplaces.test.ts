import type { Person } from './support/person'
import { openWorkplace, png, type Workplace } from './support/workplace'

/* Each role at its own work, through its own screens. The whole road of one case is in journey.test.ts. */

let place: Workplace

beforeAll(async () => {
  place = await openWorkplace()
}, 120_000)

afterAll(async () => {
  expect(place.errors()).toEqual([])
  await place.close()
})

/** The row of a list: the title may stand elsewhere on the page, too. Its end is kept together, so a name may part there. */
async function openRow({ page }: Person, title: string): Promise<void> {
  const row = page.getByRole('button', { name: new RegExp(title.slice(0, -5)) }).locator('visible=true')
  await row.first().click()
}

test('代表写建议：看到前情、追问承诺、传附件、邀请联名，受邀代表读过全文才联名', async () => {
  const deputy = await place.come('deputy')
  await deputy.goTo('/packages/deputy/compose/index')
  await deputy.fill('标题', '关于继续增加震泽古镇周边停车泊位的建议')
  await deputy.sees(/前情：以前提过相近的 \d+ 件/)
  await deputy.press('另提')
  await deputy.fill(
    '案由与情况',
    '节假日古镇周边 500 米内泊位缺口仍有 280 个，宝塔街口每到周末拥堵超过两小时。',
  )
  await deputy.fill('诉求 1', '年内在古镇东侧再增建一处公共停车场，泊位不少于 200 个')
  const chooser = deputy.page.waitForEvent('filechooser')
  await deputy.press('添加附件')
  await (await chooser).setFiles({ name: '宝塔街口.png', mimeType: 'image/png', buffer: png() })
  await deputy.sees('宝塔街口.png')
  await deputy.press('提交建议')
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees('待审查')
  await deputy.sees('宝塔街口.png')
  await deputy.press('邀请联名')
  await deputy.page.waitForURL(/case\/act/)
  await deputy.fill('查找代表', '代表乙')
  await deputy.press(/^代表乙 江陵代表团$/)
  await deputy.press('邀请 1 位代表')
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees(/已联名 0 位/)

  const invited = await place.come('otherDeputy')
  await invited.goTo('/pages/home/index')
  await invited.press(/关于继续增加震泽古镇周边停车泊位/)
  await invited.page.waitForURL(/case\/(detail|act)/)
  await invited.sees('年内在古镇东侧再增建一处公共停车场，泊位不少于 200 个')
  await invited.press('同意联名')
  await invited.page.waitForURL(/case\/act/)
  await invited.press('同意联名')
  await invited.page.waitForURL(/case\/detail/)
  await invited.sees(/已联名 1 位/)
}, 60_000)

test('承办单位申请延期，区政府办转报，代表工委决定，代表看得到新期限', async () => {
  const id = await place.demo.waiting('handler', 'draftReply')
  const title = await place.demo.titleWaiting('handler', 'draftReply')
  const handler = await place.come('handler')
  await handler.goTo(`/packages/case/detail/index?id=${id}`)
  await handler.press('申请延期答复')
  await handler.page.waitForURL(/case\/act/)
  await handler.fill('延期理由', '短')
  await handler.press('申请延期答复')
  await handler.sees(/不少于 10 个字/)
  await handler.fill('延期理由', '需要先完成管线排查，排查结果下月中旬才能出具')
  const until = await handler.page.evaluate(() => {
    const now = new Date(Date.now() + 30 * 86_400_000)
    return now.toISOString().slice(0, 10)
  })
  await handler.fill('延期到', until)
  await handler.press('申请延期答复')
  await handler.page.waitForURL(/case\/detail/)
  await handler.sees(/申请延期/)

  const government = await place.come('government', 'desk')
  await government.goTo('/pages/home/index')
  await openRow(government, title)
  await government.fill(/意见/, '情况属实，建议同意延期')
  await government.press('转报延期申请')
  await government.sees(/区政府办转报|已转报/)

  const office = await place.come('office', 'desk')
  await office.goTo('/pages/home/index')
  // Without a deadline of its own it waits at the end of the list.
  await office.press(/^以后/)
  await openRow(office, title)
  await office.sees(/需要先完成管线排查/)
  await office.press('同意延期')
  await office.fill('决定理由', '理由充分，请按新期限答复')
  await office.press('决定延期申请')
  const decide = office.page
    .getByRole('button', { name: '决定延期申请', exact: true })
    .locator('visible=true')
  await decide.first().waitFor({ state: 'detached' })

  const deputy = await place.come('deputy')
  await deputy.goTo(`/packages/case/detail/index?id=${id}`)
  await deputy.sees(/同意延期/)
}, 60_000)

test('代表工委在电脑上并案、遮盖一段后公开；公众看到遮盖的位置，看不到遮盖的字', async () => {
  const office = await place.come('office', 'desk')
  const [closed, mergeable] = await Promise.all([
    place.demo.titleWaiting('office', 'publish'),
    place.demo.titleWaiting('office', 'accept'),
  ])
  await office.goTo('/pages/home/index')
  await openRow(office, closed)
  const line = office.page
    .getByRole('button', { name: /^遮盖这一行/ })
    .locator('visible=true')
    .nth(4)
  const hidden = (await line.textContent()) ?? ''
  await line.click()
  await office.press('个人隐私')
  await office.sees('已遮盖：个人隐私')
  await office.page.getByRole('button', { name: '公开', exact: true }).locator('visible=true').last().click()
  const said = await office.page
    .getByText(/代表工委公开，核验码/)
    .locator('visible=true')
    .first()
    .textContent()
  const code = /WJ\d+-\d+-\w+/.exec(said ?? '')?.[0] ?? ''

  const citizen = await place.come('citizen')
  await citizen.goTo(`/packages/public/item/index?code=${code}`)
  await citizen.sees('已遮盖：个人隐私')
  expect(hidden.length).toBeGreaterThan(6)
  expect(await citizen.page.content()).not.toContain(hidden)

  await office.goTo('/pages/home/index')
  await office.page.reload()
  await openRow(office, mergeable)
  await office.press('取消')
  await office.press('并案')
  await office.page.getByRole('radio').locator('visible=true').first().click()
  await office.fill('并案理由', '两件说的是同一条线路，合并办理')
  await office.press('并案')
  await office.sees('已并案')
}, 60_000)

test('公众不登录：查找、筛选、看答复和经过，换成大字', async () => {
  const citizen = await place.come('citizen')
  await citizen.goTo('/pages/home/index')
  await citizen.page.waitForURL(/pages\/open/)
  await citizen.page.getByLabel('查找公开的建议').fill('停车')
  await citizen.page.keyboard.press('Enter')
  await citizen.sees(/找到 \d+ 件/)
  await citizen.press(/停车/)
  await citizen.page.waitForURL(/public\/item/)
  await citizen.sees('与签发原件一致')
  await citizen.press('建议原文')
  await citizen.sees(/停车/)
  await citizen.press('返回')
  await citizen.press('我的')
  await citizen.press(/关怀版/)
  await citizen.press('公开')
  await citizen.sees(/找到/)
  expect(await citizen.page.locator('.care').locator('visible=true').count()).toBeGreaterThan(0)
}, 60_000)
