import { who } from './support/demo'
import { caller } from './support/door'
import type { Person } from './support/person'
import { openWorkplace, png, type Workplace } from './support/workplace'

/* Hands that slip: what is typed is kept, what is sent is sent once. */

let place: Workplace

beforeAll(async () => {
  place = await openWorkplace()
}, 120_000)

afterAll(async () => {
  await place.close()
})

async function compose(title: string): Promise<Person> {
  const deputy = await place.come('deputy')
  await deputy.goTo('/packages/deputy/compose/index')
  await deputy.fill('标题', title)
  await deputy.fill(
    '案由与情况',
    '八坼老街路灯共 46 盏，其中 19 盏不亮，夜间行人和电动车混行，去年发生剐蹭 7 起。',
  )
  await deputy.fill('诉求 1', '三个月内修复老街不亮的路灯 19 盏')
  return deputy
}

async function filed(title: string): Promise<number> {
  const answer = await caller(place.stand.url, who.deputy).api('suggestion.list', {})
  const { rows } = answer.data as unknown as { rows: { title: string }[] }
  return rows.filter((row) => row.title === title).length
}

test('提交连点两下，只提交一件', async () => {
  const title = '关于修复八坼老街路灯的建议'
  const deputy = await compose(title)
  await deputy.page.getByRole('button', { name: '提交建议' }).locator('visible=true').dblclick()
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees('待审查')
  expect(await filed(title)).toBe(1)
  expect(deputy.errors).toEqual([])
}, 60_000)

test('断网时提交，写的都在；联网后提交成功，只有一件', async () => {
  const title = '关于整修八坼老街石板路面的建议'
  const deputy = await compose(title)
  await deputy.sees(/草稿已自动保存/)
  await deputy.page.context().setOffline(true)
  await deputy.press('提交建议')
  await deputy.sees(/没有连上网络/)
  await deputy.holds(title)
  await deputy.page.context().setOffline(false)
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees('待审查')
  expect(await filed(title)).toBe(1)
}, 60_000)

test('正在保存时离开，回来还在；同一份草稿在两处写，后写的知道，两边的字都不丢', async () => {
  const title = '关于八坼老街增设休息座椅的建议'
  const first = await compose(title)
  await first.press('返回')
  await first.press('建议')
  // The list itself: a row of the page before, pressed while the list is still loading, would be covered by it.
  await first.page.getByPlaceholder('编号、标题、代表、单位').locator('visible=true').waitFor()
  await first.press(new RegExp(title))
  await first.page.waitForURL(/deputy\/compose/)
  await first.holds('三个月内修复老街不亮的路灯 19 盏')

  const second = await place.come('deputy')
  await second.page.goto(first.page.url())
  await second.fill('诉求 1', '在老街增设休息座椅 12 处')
  await second.sees(/草稿已自动保存/)
  await first.fill('诉求 1', '在老街增设休息座椅 20 处')
  await first.sees('这份草稿刚在别处改过')
  await first.holds('在老街增设休息座椅 20 处')
  await first.press('换成最新的')
  await first.holds('在老街增设休息座椅 12 处')
}, 60_000)

test('粘贴过长的标题只留 60 字；内容不是图片的图片和过大的文件不收，并说明原因', async () => {
  const deputy = await compose('关'.repeat(200))
  await deputy.sees('60 / 60 字')
  const attach = async (name: string, mimeType: string, buffer: Buffer) => {
    const chooser = deputy.page.waitForEvent('filechooser')
    await deputy.press('添加附件')
    await (await chooser).setFiles({ name, mimeType, buffer })
  }
  await attach('程序.png', 'image/png', Buffer.from('MZ this is a program'))
  await deputy.sees('只能附图片（jpg、png）、PDF 和 Word，请换一个文件')
  await attach('现场.png', 'image/png', Buffer.concat([png(), Buffer.alloc(11 * 1024 * 1024)]))
  await deputy.sees(/超过 10 MB/)
  await attach('现场.png', 'image/png', png())
  await deputy.sees('现场.png')
  expect(deputy.errors).toEqual([])
}, 60_000)
