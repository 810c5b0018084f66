import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

const SHOTS = join(__dirname, '../../../test-results/screens')
mkdirSync(SHOTS, { recursive: true })

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

/** Somebody with a browser of their own. Every console error they meet is kept. */
export type Person = {
  page: Page
  errors: string[]
  goTo: (path: string) => Promise<void>
  press: (name: string | RegExp) => Promise<void>
  fill: (label: string | RegExp, text: string) => Promise<void>
  sees: (text: string | RegExp) => Promise<void>
  /** Some field that can be seen holds this text. */
  holds: (text: string) => Promise<void>
  shoot: (name: string) => Promise<void>
  leave: () => Promise<void>
}

/** The page on top is the last. Pages change while we look, so what to press is looked up anew until it is pressed. */
async function clickOnTop(target: Locator): Promise<void> {
  for (let tries = 0; tries < 12; tries += 1) {
    try {
      return await target.last().click({ timeout: 2500 })
    } catch (error) {
      if (tries === 11) throw error
    }
  }
}

export async function personAt(browser: Browser, url: string, size = PHONE): Promise<Person> {
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  const visible = (role: 'button' | 'radio' | 'checkbox' | 'tab', name: string | RegExp) =>
    page.getByRole(role, { name, exact: typeof name === 'string' }).locator('visible=true')

  return {
    page,
    errors,
    goTo: async (path) => {
      await page.goto(`${url}/#${path}`)
    },
    press: async (name) => {
      const target = visible('button', name)
        .or(visible('radio', name))
        .or(visible('checkbox', name))
        .or(visible('tab', name))
      await clickOnTop(target)
    },
    fill: async (label, text) => {
      await page
        .getByLabel(label, { exact: typeof label === 'string' })
        .locator('visible=true')
        .first()
        .fill(text)
    },
    sees: async (text) => {
      await page.getByText(text).locator('visible=true').first().waitFor()
    },
    holds: async (text) => {
      await page.waitForFunction((wanted) => {
        const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
        return [...fields].some((field) => field.checkVisibility() && field.value.includes(wanted))
      }, text)
    },
    shoot: async (name) => {
      await page.waitForTimeout(500) // a page slides in; the picture should show where it comes to rest
      await page.screenshot({ path: join(SHOTS, `${name}.png`) })
    },
    leave: () => context.close(),
  }
}
