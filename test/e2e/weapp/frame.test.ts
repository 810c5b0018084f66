import { launchBrowser } from '../support/browser'
import { startTown } from './support/people'

/* npm start 的 /weapp：浏览器里的手机框，里面是真的小程序。 */

test('打开 /weapp，选身份，看到小程序首页；按下能走；网页版还在原处', async () => {
  const town = await startTown()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 940 } })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(`${town.stand.url}/weapp`)
    const phone = page.frameLocator('#phone')
    await page.selectOption('#who', town.openid.deputy)
    await phone
      .getByRole('button', { name: /写建议/ })
      .first()
      .click()
    await phone.locator('wx-page[data-path="packages/deputy/compose/index"]').waitFor()
    const field = phone
      .locator('wx-page[data-path="packages/deputy/compose/index"] :is(input, textarea)')
      .first()
    await field.fill('关于路灯的建议')
    await phone.getByText('7 / 60 字').waitFor()
    await page.screenshot({ path: 'test-results/screens/weapp-frame.png' })
    await page.goto(`${town.stand.url}/`)
    await page.getByText('建议公开').locator('visible=true').first().waitFor()
    expect(errors).toEqual([])
  } finally {
    await browser.close()
    await town.stand.stop()
  }
}, 120_000)
