import type { Automator, Facts } from '../automator/automator'
import type { Params } from '../automator/world'
import type { Program } from '../package/program'
import type { Edge, HttpRequest, Start } from '../runtime/edge'
import { launchBrowser } from './browser'
import { runtimeScript } from './bundle'
import { netTo } from './net'
import type { Running } from './running'

const ADDRESS = 'http://weapp.local/'
const EMPTY =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body></body></html>'

type Inside = Window & {
  __runtime: { start(program: Program, edge: Edge, options: Start): Automator }
  __automator: Automator
  __http: Edge['http']
  __emit: (method: string, params: object) => void
  __press: (x: number, y: number) => Promise<void>
  __picture: () => Promise<string>
}

/** Runs a program in a browser on a phone of 390 × 844: layout, real touches, pictures. */
export async function runInChromium(
  program: Program,
  options: Start & { cloudUrl?: string },
  emit: Edge['emit'],
): Promise<Running> {
  const [script, browser] = await Promise.all([runtimeScript(), launchBrowser()])
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }))
  const http = netTo(options.cloudUrl)
  await page.exposeFunction('__http', (request: HttpRequest) => http(request))
  await page.exposeFunction('__emit', emit)
  await page.exposeFunction('__press', (x: number, y: number) => page.touchscreen.tap(x, y))
  await page.exposeFunction('__picture', async () => (await page.screenshot()).toString('base64'))
  await page.goto(ADDRESS)
  await page.addScriptTag({ content: script })
  await page.evaluate(
    ([given, start]) => {
      const inside = window as unknown as Inside
      const edge = {
        http: inside.__http,
        emit: inside.__emit,
        press: inside.__press,
        picture: inside.__picture,
      }
      inside.__automator = inside.__runtime.start(given, edge, start)
    },
    [program, options] as const,
  )
  return {
    request: async (method, params) => {
      const answer = await page.evaluate(
        async ([asked, given]) => {
          try {
            const inside = window as unknown as Inside
            return { result: await inside.__automator.request(asked, given) }
          } catch (error) {
            const { message, errMsg } = error as { message?: string; errMsg?: string }
            return { refused: message ?? errMsg ?? String(error) }
          }
        },
        [method, params] as [string, Params],
      )
      if ('refused' in answer) throw new Error(answer.refused)
      return answer.result
    },
    facts: () => page.evaluate((): Facts => (window as unknown as Inside).__automator.facts()),
    close: () => browser.close(),
  }
}
