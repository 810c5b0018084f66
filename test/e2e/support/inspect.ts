import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Size } from './viewer'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

declare const window: { axe?: { run: (root: unknown, options: RunOptions) => Promise<AxeResults> } }

/** What axe finds serious or critical on the page, one sentence each. */
export async function seriousFindings(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    async (asked) => {
      if (!window.axe) throw new Error('axe is not on the page')
      return window.axe.run(document, asked)
    },
    { resultTypes: ['violations'], ...options } satisfies RunOptions,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) =>
        `${id}: ${html.slice(0, 160)} ${failureSummary.split('\n')[1] ?? ''}`.trim(),
      ),
    )
}

/** A finger needs 44 px, a mouse 32 (DESIGN: Touch ≥ 44×44, desktop ≥ 32). */
const LEAST: Record<Size, number> = { phone: 44, desk: 32 }

/** What does not fit: a page wider than its window, and controls too small to press. */
export async function ungainly(page: Page, size: Size): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = []
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wide > 0) found.push(`${wide} px wider than the window`)
    const controls = 'button, a[href], input, select, textarea, [role=button]'
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      const { width, height, right } = element.getBoundingClientRect()
      if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue
      const name = element.getAttribute('aria-label') ?? (element.textContent || element.className)
      // Half a pixel is rounding.
      if (Math.min(width, height) < least - 0.5)
        found.push(`${name.slice(0, 40)}: ${Math.round(width)} × ${Math.round(height)}`)
      if (right <= innerWidth + 1) continue
      // What lies in a row that is rolled sideways may stand out.
      let rolled: Element | null = element
      while (rolled && !/auto|scroll/.test(getComputedStyle(rolled).overflowX)) rolled = rolled.parentElement
      if (!rolled) found.push(`${name.slice(0, 40)} stands out at the right`)
    }
    return found
  }, LEAST[size])
}
