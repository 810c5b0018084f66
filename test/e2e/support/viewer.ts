import type { Browser, BrowserContext, Page } from 'playwright-core'
import { who, type Who } from './demo'
import { DESK, PHONE } from './person'

export type Size = 'phone' | 'desk'

/** One browser tab that looks at page after page, as one person after another. */
export type Viewer = {
  page: Page
  /** Console errors since the last call. */
  errors: () => string[]
  open: (view: { as: Who; path: string; shows: RegExp }) => Promise<void>
  look: (at: { size: Size; large: boolean; shows: RegExp }) => Promise<void>
  leave: () => Promise<void>
}

export async function viewerAt(browser: Browser, url: string): Promise<Viewer> {
  const context: BrowserContext = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  let met: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') met.push(message.text())
  })
  page.on('pageerror', (error) => met.push(error.message))
  const asked = new Set<unknown>()
  page.on('request', (request) => {
    if (request.url().includes('/invoke/')) asked.add(request)
  })
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  await page.goto(url)

  async function drawn(shows: RegExp): Promise<void> {
    await page.getByText(shows).locator('visible=true').first().waitFor()
    while (asked.size > 0) await page.waitForEvent('requestfinished')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[aria-label="正在打开"]')].every((one) => !one.checkVisibility()),
    )
  }

  return {
    page,
    errors: () => {
      const before = met
      met = []
      return before
    },
    open: async ({ as, path, shows }) => {
      // What the person before kept on this phone goes with them.
      await page.evaluate((openid) => {
        localStorage.clear()
        if (openid) localStorage.setItem('zhrd:demo-openid', JSON.stringify({ data: JSON.stringify(openid) }))
      }, who[as])
      await page.goto('about:blank')
      await page.setViewportSize(PHONE)
      met = []
      await page.goto(`${url}/#${path}`)
      await drawn(shows)
    },
    look: async ({ size, large, shows }) => {
      await page.setViewportSize(size === 'desk' ? DESK : PHONE)
      // What the switch of 关怀模式 does to a page; the switch itself has a journey.
      const frames = await page.evaluate((on) => {
        const found = document.querySelectorAll('.taro_page > *')
        for (const frame of found) frame.classList.toggle('care', on)
        return found.length
      }, large)
      if (frames === 0) throw new Error('no page to enlarge')
      await drawn(shows)
    },
    leave: () => context.close(),
  }
}
