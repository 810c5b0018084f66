import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../emulator/devtools/host/browser'
import { compare, exactly } from '../measure'
import type { Row } from '../row'
import { hello } from '../support/hello'
import { openPublicHouse, serveHouse } from '../support/public-house'

const ROOT = join(__dirname, '../..')
const OURS = join(ROOT, 'dist/h5')
const GOVUK = join(ROOT, 'node_modules/govuk-frontend/dist/govuk')

type Load = { bytes: number; lcpMs: number }

/** Opens a page in a fresh context, with nothing kept, and tells what crossed the wire and when the largest thing was painted. */
async function load(browser: Browser, url: string, shown: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    let bytes = 0
    await wire.send('Network.enable')
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.goto(url)
    await page.getByText(shown).first().waitFor()
    const lcpMs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let last = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) last = entry.startTime
          }).observe({ type: 'largest-contentful-paint', buffered: true })
          setTimeout(() => resolve(last), 300) // buffered entries come at once
        }),
    )
    return { bytes, lcpMs }
  } finally {
    await context.close()
  }
}

type Pair = { ours: () => Promise<Load>; peer: () => Promise<Load> }

async function against<T>(
  peerFolder: string,
  shown: string,
  measure: (pair: Pair) => Promise<T>,
): Promise<T> {
  if (!existsSync(join(OURS, 'index.html'))) throw new Error('先运行 npm run build:h5')
  const house = await openPublicHouse()
  const [ours, peer, browser] = await Promise.all([
    serveHouse(house, OURS),
    serveHouse(undefined, peerFolder),
    launchBrowser(),
  ])
  try {
    return await measure({
      ours: () => load(browser, `${ours.url}/#/pages/open/index`, '最新公开在前'),
      peer: () => load(browser, `${peer.url}/`, shown),
    })
  } finally {
    await browser.close()
    await Promise.all([ours.close(), peer.close()])
  }
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

export const rows: Row[] = [
  {
    bar: 'P12 H5 public list, bytes of the first load against a Taro hello world',
    target: { atMost: 2 },
    measure: () =>
      against(hello('h5'), 'Hello world!', async ({ ours, peer }) => {
        const [mine, theirs] = [(await ours()).bytes, (await peer()).bytes]
        return { ours: kb(mine), peer: kb(theirs), figure: exactly(mine / theirs) }
      }),
  },
  {
    bar: 'P12 H5 public list, largest paint against a Taro hello world',
    target: { atMost: 1.4 },
    measure: () =>
      against(hello('h5'), 'Hello world!', ({ ours, peer }) =>
        compare(
          async () => (await ours()).lcpMs,
          async () => (await peer()).lcpMs,
          { pairs: 20 },
        ),
      ),
  },
  {
    bar: 'P12 H5 public list, largest paint against the same page in govuk-frontend',
    target: { atMost: 1.8 },
    measure: () => {
      if (existsSync(GOVUK)) throw new Error('govuk-frontend is there now: measure against it')
      return Promise.resolve({
        ours: '—',
        peer: 'govuk-frontend is not installed',
        figure: exactly(NaN),
        unmeasured: true,
      })
    },
  },
]
