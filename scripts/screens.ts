// Pictures of every page, at its sizes, in normal and large type: npm run screens [-- part of a page's name]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../test/e2e/support/browser'
import { demoAt } from '../test/e2e/support/demo'
import { pageRows } from '../test/e2e/support/pages'
import { startStand } from '../test/e2e/support/stand'
import { viewerAt } from '../test/e2e/support/viewer'
import { ensureBuilt } from './ensure-built.mjs'
import { root } from './root.mjs'

const DIR = join(root, 'test-results/pages')

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
          await viewer.page.screenshot({ path: join(DIR, file), fullPage: size === 'phone' })
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
