import type { Browser } from 'playwright-core'
import { launchBrowser } from './support/browser'
import { demoAt } from './support/demo'
import { seriousFindings, ungainly } from './support/inspect'
import { pageRows } from './support/pages'
import { startStand, type Stand } from './support/stand'
import { viewerAt, type Size, type Viewer } from './support/viewer'

/* Every page as its people see it, at the sizes they work at, in normal and in large type. */

// The page is the same in large type: only what follows from its size can be wrong there.
const ONLY_SIZES = { runOnly: ['color-contrast', 'scrollable-region-focusable', 'target-size'] }

let browser: Browser
let stand: Stand
let viewer: Viewer

beforeAll(async () => {
  stand = await startStand()
  browser = await launchBrowser()
  viewer = await viewerAt(browser, stand.url)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await stand?.stop()
})

test('every page of the app has a row here', async () => {
  const built = await viewer.page.evaluate(() => {
    // What the build wrote; the pages of the packages are among them.
    const { pages } = (window as unknown as { __taroAppConfig: { pages: string[] } }).__taroAppConfig
    return pages.map((page) => `/${page.replace(/^\//, '')}`)
  })
  const demo = demoAt(stand.url)
  const looked = await Promise.all(pageRows.map(async ({ path }) => (await path(demo)).split('?')[0]))
  expect([...new Set(looked)].sort()).toEqual([...new Set(built)].sort())
})

test('every page can be read and worked by everybody', async () => {
  const demo = demoAt(stand.url)
  const found: Record<string, string[]> = {}
  for (const { name, as, path, shows, desk } of pageRows) {
    await viewer.open({ as, path: await path(demo), shows })
    const sizes: Size[] = desk ? ['phone', 'desk'] : ['phone']
    for (const size of sizes)
      for (const large of [false, true]) {
        await viewer.look({ size, large, shows })
        const wrong = [
          ...(await seriousFindings(viewer.page, large ? ONLY_SIZES : {})),
          ...(await ungainly(viewer.page, size)),
          ...viewer.errors(),
        ]
        if (wrong.length > 0) found[`${name}, ${size}${large ? ', large type' : ''}`] = wrong
      }
  }
  expect(found).toEqual({})
}, 240_000)
