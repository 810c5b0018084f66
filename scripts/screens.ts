// Pictures of every page, at its sizes, in normal and large type: npm run screens [-- part of a page's name]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../test/e2e/support/browser'
import { demoAt } from '../test/e2e/support/demo'
import { pageRows } from '../test/e2e/support/pages'
import { startStand } from '../test/e2e/support/stand'
import { viewerAt, type Viewer } from '../test/e2e/support/viewer'
import { ensureBuilt } from './ensure-built.mjs'
import { root } from './root.mjs'

const DIR = join(root, 'test-results/pages')

/** A page rolls inside the window: a window as high as the page shows all of it. */
async function wholeHeight({ page }: Viewer): Promise<number> {
  const rolled = await page.evaluate(() =>
    [...document.querySelectorAll('.taro_page')].map(({ scrollHeight }) => scrollHeight),
  )
  return Math.min(Math.max(844, ...rolled), 4000)
}

async function screens(part: string) {
  ensureBuilt({ functions: true, h5: true })
  mkdirSync(DIR, { recursive: true })
  const stand = await startStand()
  const browser = await launchBrowser()
  try {
    const viewer = await viewerAt(browser, stand.url)
    const demo = demoAt(stand.url)
    for (const { name, as, path, shows, desk } of pageRows.filter((row) => row.name.includes(part))) {
      await viewer.open({ as, path: await path(demo), shows })
      for (const size of desk ? (['phone', 'desk'] as const) : (['phone'] as const))
        for (const large of [false, true]) {
          await viewer.look({ size, large, shows })
          const file = `${name}-${size}${large ? '-large' : ''}.png`
          if (size === 'phone')
            await viewer.page.setViewportSize({ width: 390, height: await wholeHeight(viewer) })
          await viewer.page.screenshot({ path: join(DIR, file) })
        }
    }
  } finally {
    await browser.close()
    await stand.stop()
  }
  console.log(`每一页的样子在 ${DIR}`)
}

screens(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
