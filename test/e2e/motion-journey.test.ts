import type { Browser } from 'playwright-core'
import { launchBrowser } from './support/browser'
import { DESK, personAt, type Person } from './support/person'
import { startStand, type Stand } from './support/stand'

/* A motion through the screens of those who write, sign, register, advise and decide. */

const title = '关于推进农村供水管网改造的议案'
const signers = 'bing ding wu ji geng xin ren gui'.split(' ')

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

async function become(openid: string, size?: typeof DESK): Promise<Person> {
  const person = await personAt(browser, stand.url, size)
  people.push(person)
  // What the page of demo identities keeps when one is chosen.
  const kept = JSON.stringify({ data: JSON.stringify(openid) })
  await person.page.addInitScript((text) => localStorage.setItem('zhrd:demo-openid', text), kept)
  await person.goTo('/pages/home/index')
  return person
}

/** Somebody who acts without a screen here: the rest of the signers. */
async function ask(openid: string, endpoint: string, input: object): Promise<Record<string, never>> {
  const response = await fetch(`${stand.url}/invoke/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-Local-Openid': openid },
    body: JSON.stringify({ endpoint, input }),
  })
  const answer = (await response.json()) as { ok: boolean; message?: string; data: Record<string, never> }
  if (!answer.ok) throw new Error(`${endpoint}: ${answer.message ?? ''}`)
  return answer.data
}

async function act(
  openid: string,
  id: string,
  verb: string,
  inputOf: (digest: string) => object,
): Promise<void> {
  const { view, rev } = (await ask(openid, 'motion.open', { id })) as unknown as {
    view: { digest: string }
    rev: number
  }
  const requestId = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((n) => n.toString(16).padStart(2, '0'))
    .join('')
  await ask(openid, 'motion.act', { id, rev, verb, input: inputOf(view.digest), requestId })
}

async function open(person: Person): Promise<void> {
  await person.page
    .getByRole('button', { name: new RegExp(title) })
    .locator('visible=true')
    .first()
    .click()
}

test('一件议案从代表写下、联名、登记、委员会意见，到主席团决定，控制台没有一个错误', async () => {
  const lead = await become('demo-daibiao-yi')
  await lead.goTo('/packages/motion/compose/index')
  await lead.fill('标题', title)
  await lead.fill('案由', '农村供水管网老化，漏损率高，夏季高峰水压不足。')
  await lead.fill('案据', '全区农村供水管网 2100 公里，使用超过二十年的占四成，漏损率 18%，高峰投诉 460 件。')
  await lead.fill('方案 1', '三年内改造农村老旧供水管网 800 公里')
  await lead.shoot('motion-01-compose')
  await lead.press('邀请联名')
  await lead.page.waitForURL(/motion\/act/)
  await lead.press('震泽代表团')
  await lead.press('代表甲')
  await lead.shoot('motion-02-invite')
  await lead.press('邀请 1 位代表')
  const url = new URL(lead.page.url())
  const id = /id=([0-9a-f]{32})/.exec(url.hash)?.[1] ?? ''
  expect(id).toHaveLength(32)

  const signer = await become('demo-daibiao-jia')
  await open(signer)
  await signer.press('确认联名')
  await signer.sees('我已阅读全文，愿意联名')
  await signer.shoot('motion-03-read')
  await signer.press('我已阅读全文，愿意联名')
  await signer.press('确认联名')
  await signer.page.waitForURL(/motion\/detail/)

  await act('demo-daibiao-yi', id, 'inviteCosigners', () => ({
    deputies: signers.map((one) => `daibiao-${one}`),
  }))
  for (const one of signers)
    await act(`demo-daibiao-${one}`, id, 'cosign', (digest) => ({ digest, read: true }))

  await lead.goTo(`/packages/motion/detail/index?id=${id}`)
  await lead.sees('已满法定人数')
  await lead.shoot('motion-04-enough')
  await lead.press('提交议案')
  await lead.page.waitForURL(/motion\/act/)
  await lead.press('提交议案')
  await lead.page.waitForURL(/motion\/detail/)

  const office = await become('demo-gongwei-jia', DESK)
  await open(office)
  await office.press('财政经济委员会')
  await office.shoot('motion-05-register')
  await office.press('登记')
  await office.sees(/交财政经济委员会提出意见/)

  const committee = await become('demo-weiyuanhui-caijing')
  await open(committee)
  await committee.press('提出意见')
  await committee.press('列入本次会议议程')
  await committee.fill('理由', '属于区人大职权范围，事关群众饮水安全')
  await committee.shoot('motion-06-opinion')
  await committee.press('提出意见')
  await committee.sees('待主席团决定')

  const presidium = await become('demo-zhuxituan-jia', DESK)
  await open(presidium)
  await presidium.press('列入本次会议议程')
  await presidium.fill('决定理由', '同意委员会的意见，列入本次会议议程')
  await presidium.shoot('motion-07-decide')
  await presidium.press('列入本次会议议程')
  await presidium.sees('主席团决定列入本次会议议程')

  const citizen = await become('')
  await citizen.page.waitForURL(/pages\/open/)
  await citizen.press(/大会议案/)
  await citizen.sees(/关于推进农村供水管网改造/)
  await citizen.shoot('motion-08-public')
  for (const { errors } of people) expect(errors).toEqual([])
}, 180_000)
