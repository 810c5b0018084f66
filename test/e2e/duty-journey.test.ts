import type { Person } from './support/person'
import { openWorkplace, type Workplace } from './support/workplace'

/* 履职 through the screens of those who arrange, come, declare, appeal, review and decide. */

const title = '视察老旧小区停车改造'
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n')

let place: Workplace

beforeAll(async () => {
  place = await openWorkplace()
}, 120_000)

afterAll(() => place?.close())

/** What is pressed by what it shows: a row of a list. */
const row = (person: Person, shown: RegExp | string) =>
  person.page.getByRole('button', { name: shown }).locator('visible=true').last().click()

async function chooses(person: Person, label: string, value: string): Promise<void> {
  await person.page.getByLabel(label).locator('visible=true').last().selectOption(value)
}

/** How often a page asked for something. */
function countOf(person: Person, endpoint: string): () => number {
  let asked = 0
  person.page.on('request', (request) => {
    if (request.postData()?.includes(`"${endpoint}"`)) asked += 1
  })
  return () => asked
}

async function uploads(person: Person, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([person.page.waitForEvent('filechooser'), person.press('添加证明材料')])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

test('从安排活动、出示签到码，到签到入账、申诉、回单、审核，控制台没有一个错误', async () => {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const office = await place.come('office', 'desk')
  await office.goTo('/packages/duty/activities/index')
  await office.sees(/年 \d+ 月/)
  await office.press('安排活动')
  await office.fill('活动名称', title)
  await office.fill('活动日期', today)
  await office.fill('报名截止日期', today)
  // All day, so that it is on whenever this is run.
  await office.fill('开始时间', '00:00')
  await office.fill('结束时间', '23:59')
  await office.fill('地点', '松陵街道鲈乡二村')
  await office.press('保存安排')
  await office.press('代表甲')
  await office.press('发出邀请')
  await office.sees(/邀请 1，报名 0/)

  const deputy = await place.come('deputy')
  await deputy.goTo('/packages/duty/activities/index')
  // The row itself, not another that says after a colon that it clashes with this one.
  await row(deputy, new RegExp(`^[^：]*${title}`))
  await deputy.press('报名参加')
  await deputy.sees('已报名')

  await office.page.reload()
  await office.press('开始签到')
  const shown = office.page.getByText(/^\d{6}$/).locator('visible=true')
  await shown.waitFor()
  await office.shoot('duty-02-code')
  await deputy.page.reload()
  await deputy.press('签到')
  await deputy.fill('签到码', (await shown.textContent()) ?? '')
  await deputy.press('确认签到')
  await deputy.sees('已签到')

  const portraits = countOf(deputy, 'duty.portrait')
  await deputy.goTo('/packages/duty/portrait/index')
  await deputy.sees('各月得分')
  await deputy.shoot('duty-03-portrait')
  expect(portraits()).toBe(1)
  await row(deputy, new RegExp(`视察“${title}”`))
  await deputy.sees(/现场凭码签到/)
  await deputy.sees(/履职积分示例表.*视察、调研、执法检查、专题询问/)
  await deputy.press(/^申诉/)
  await deputy.fill('申诉理由', '当天还参加了座谈，请一并核对。')
  await deputy.press('提交申诉')
  await deputy.sees(/申诉答复/)

  await deputy.press('申报履职活动')
  await uploads(deputy, '走访照片.jpg', Buffer.from('MZ this is a program'))
  await deputy.sees(/只能附图片（jpg、png）、PDF 和 Word/)
  await uploads(deputy, '走访记录.pdf', pdf)
  await deputy.sees('走访记录.pdf')
  await deputy.fill('活动日期', today)
  await chooses(deputy, '活动类型', 'reception')
  await deputy.fill('活动名称', '走访鲈乡二村居民')
  await deputy.fill('做了什么', '入户走访 5 户，听取停车意见 3 条。')
  await deputy.press('提交申报')
  await deputy.sees('走访鲈乡二村居民')

  await chooses(deputy, '换年度', String(Number(today.slice(0, 4)) - 1))
  await deputy.sees(/年全年/)
  await deputy.press('看全文')
  await deputy.sees(/与出具时一致/)
  await deputy.shoot('duty-06-statement')

  await office.goTo('/packages/duty/office/index')
  await row(office, /代表甲 · 震泽代表团/)
  await office.sees('走访鲈乡二村居民')
  await office.shoot('duty-07-office')
  await row(office, new RegExp(`视察“${title}”`))
  await office.press('答复申诉')
  await chooses(office, '决定', 'no')
  await office.fill('答复理由', '座谈是同一次活动，已按一次计分。')
  await office.press('提交答复')
  await office.sees('维持原账')
  await office.press('初审通过')
  await office.sees(/初审 通过/)

  await deputy.press('关闭')
  await chooses(deputy, '换年度', today.slice(0, 4))
  await row(deputy, new RegExp(`视察“${title}”`))
  await deputy.sees(/座谈是同一次活动/)
  expect(place.errors()).toEqual([])
}, 120_000)
