import type { Browser } from 'playwright-core'
import { launchBrowser } from './support/browser'
import { DESK, personAt, type Person } from './support/person'
import { startStand, type Stand } from './support/stand'

/* The whole road through the screens of every role: phones at 390×844, the offices at a desk of 1440×900. */

const title = '关于在江陵街道增设社区书房的建议'
const answers = ['年内建成社区书房 2 处，选址已定。', '开放时间延长到晚上九点。']

let browser: Browser
let stand: Stand
const people: Person[] = []

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
  people.push(person)
  await person.goTo('/packages/demo/identity/index')
  await person.page.getByRole('radio').first().waitFor()
  await person.press(label)
  await person.page.waitForURL(/pages\/(home|open)/)
  return person
}

/** Opens the case from whatever list it stands in. */
async function openCase(person: Person): Promise<void> {
  await person.page
    .getByRole('button', { name: new RegExp(title) })
    .locator('visible=true')
    .first()
    .click()
}

test('一件建议从代表的手机走到公众的页面，控制台没有一个错误', async () => {
  const deputy = await become(/代表甲/)
  await deputy.sees('待办')
  await deputy.shoot('01-deputy-home')
  await deputy.page
    .getByRole('button', { name: /写建议/ })
    .locator('visible=true')
    .first()
    .click()
  await deputy.fill('标题', title)
  await deputy.fill(
    '案由与情况',
    '江陵街道常住人口 6.2 万人，最近的图书馆在 5 公里外，放学后孩子没有安静看书的地方。',
  )
  await deputy.fill('诉求 1', '年内在江陵街道建成社区书房不少于 2 处')
  await deputy.press('增加一条诉求')
  await deputy.fill('诉求 2', '书房开放到晚上九点，周末不闭馆')
  await deputy.press('全文公开')
  await deputy.shoot('02-compose')
  await deputy.press('提交建议')
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees('待审查')
  await deputy.shoot('03-submitted')

  const office = await become(/代表工委/, DESK)
  await openCase(office)
  await office.sees('本届次下一个编号')
  await office.press('社会治理')
  await office.shoot('04-office-accept')
  await office.press('立案')
  await office.page.getByLabel('交办意见').locator('visible=true').waitFor()
  await office.shoot('05-office-hand-over')
  await office.press('交办')
  await office.sees('代表工委交办，答复期限起算')

  const government = await become(/区政府办/, DESK)
  await openCase(government)
  const others = government.page.getByLabel('其他单位')
  const wanted = others.locator('option', { hasText: '区住建局' }).first()
  await wanted.waitFor({ state: 'attached' })
  await others.selectOption((await wanted.getAttribute('value')) ?? '')
  await government.shoot('06-dispatch')
  await government.press('分办')
  await government.sees(/区住建局主办/)

  const handler = await become(/区住建局 经办人/)
  await handler.shoot('07-unit-inbox')
  await openCase(handler)
  await handler.page.waitForURL(/case\/detail/)
  await handler.press('签收')
  await handler.page.waitForURL(/case\/act/)
  await handler.sees(/签收后由本单位办理/)
  await handler.press('签收')
  await handler.page.waitForURL(/case\/detail/)
  await handler.sees('区住建局签收')
  await handler.press('登记沟通')
  await handler.page.waitForURL(/case\/act/)
  await handler.press('上门走访')
  await handler.press(/联系上了/)
  await handler.fill('沟通人', '承办人甲')
  await handler.press(/诉求 1/)
  await handler.press(/诉求 2/)
  await handler.shoot('08-log-contact')
  await handler.press('登记沟通')
  await handler.page.waitForURL(/case\/detail/)
  await handler.sees(/等代表确认/)

  await deputy.page.reload()
  await deputy.sees('请确认这次沟通')
  await deputy.shoot('09-confirm-contact')
  await deputy.press('属实，确认沟通')
  await deputy.page.waitForURL(/case\/act/)
  await deputy.sees(/确认后承办单位才能送签答复/)
  await deputy.press('属实，确认沟通')
  await deputy.page.waitForURL(/case\/detail/)
  await deputy.sees('代表甲确认沟通属实')

  await handler.page.reload()
  await handler.press('写答复')
  await handler.page.waitForURL(/unit\/compose/)
  for (const [index, answer] of answers.entries()) {
    await handler.press(`诉求 ${index + 1}：采纳`)
    await handler.fill(`对诉求 ${index + 1} 的回应`, answer)
  }
  await handler.press('B 类')
  await handler.press('添加承诺')
  await handler.fill('承诺内容（承诺 1）', '建成社区书房 2 处')
  await handler.fill('完成标准（承诺 1）', '开放使用')
  await handler.fill('完成时间（承诺 1）', '2099-12-31')
  await handler.fill('责任科室（承诺 1）', '公共服务科')
  await handler.fill('联系人', '承办人甲')
  await handler.fill('联系电话', '0512-××××1234')
  await handler.press('公开审查：可以公开')
  await handler.shoot('10-reply-composer')
  await handler.press('送签')
  await handler.page.waitForURL(/case\/detail/)

  const head = await become(/区住建局 负责人/)
  await openCase(head)
  await head.press('签发答复')
  await head.page.waitForURL(/unit\/sign/)
  await head.sees('将要签发的答复')
  await head.shoot('11-sign')
  await head.press('签发答复')
  await head.press('确认签发')
  await head.page.waitForURL(/case\/detail/)
  await head.sees(/区住建局签发答复/)

  await deputy.page.reload()
  await deputy.press('提交评价')
  await deputy.page.waitForURL(/deputy\/reply/)
  await deputy.press(/办理态度：满意/)
  await deputy.press(/办理结果：基本满意/)
  await deputy.shoot('12-rating')
  await deputy.press('提交评价')
  await deputy.sees(/落实中|已评价|您的评价/)

  await office.goTo('/pages/home/index')
  await office.page.reload()
  await openCase(office)
  await office.page
    .getByRole('button', { name: '公开', exact: true })
    .locator('visible=true')
    .last()
    .waitFor()
  await office.shoot('13-publish')
  await office.page.getByRole('button', { name: '公开', exact: true }).locator('visible=true').last().click()
  await office.sees(/代表工委公开，核验码/)

  const citizen = await become(/公众/)
  await citizen.page
    .getByLabel(/查找|搜索/)
    .locator('visible=true')
    .first()
    .fill('社区书房')
  await citizen.page.keyboard.press('Enter')
  await citizen.shoot('14-public-list')
  await openCase(citizen)
  await citizen.sees('年内建成社区书房 2 处')
  await citizen.shoot('15-public-page')
  expect(await citizen.page.content()).not.toContain('××××1234')
  await citizen.press(/核验/)
  await citizen.sees(/与签发原件一致/)
  await citizen.shoot('16-verified')

  expect(people.flatMap(({ errors }) => errors)).toEqual([])
}, 180_000)
