import automator from 'miniprogram-automator'
import { join } from 'node:path'
import type { Params } from '../../../emulator/devtools/automator/world'
import { runInJsdom } from '../../../emulator/devtools/host/jsdom'
import { serveAutomator } from '../../../emulator/devtools/host/server'
import { readProgram } from '../../../emulator/devtools/package/read'
import type { Program } from '../../../emulator/devtools/package/program'
import type { Start } from '../../../emulator/devtools/runtime/edge'

export const PROGRAM = join(__dirname, '../program')

export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
export type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>

/** A program running in jsdom, with the official automator connected to it. */
export async function openProgram(
  source: string | Program = PROGRAM,
  options: Partial<Start> & { cloudUrl?: string } = {},
) {
  const program = typeof source === 'string' ? readProgram(source) : source
  const server = await serveAutomator(0, (emit) => runInJsdom(program, { openid: '', ...options }, emit))
  const mini = await automator.connect({ wsEndpoint: `ws://127.0.0.1:${server.port}` })
  const thrown: string[] = []
  mini.on('exception', ({ message }: { message: string }) => thrown.push(message))
  const page = async (): Promise<Page> => {
    const current = await mini.currentPage()
    if (!current) throw new Error('no page')
    return current
  }
  return {
    mini,
    page,
    thrown,
    facts: () => server.program.facts(),
    ask: (method: string, params: Params = {}) => server.program.request(method, params),
    /** Goes to a page without the automator's fixed pause. */
    go: async (api: string, url?: string): Promise<Page> => {
      await mini.callWxMethod(api, { url })
      return page()
    },
    text: async (selector: string): Promise<string> => {
      const found = await (await page()).$(selector)
      if (!found) throw new Error(`${selector} is not on the page`)
      return (await found.text()) as string
    },
    tap: async (selector: string): Promise<void> => {
      const found = await (await page()).$(selector)
      if (!found) throw new Error(`${selector} is not on the page`)
      await found.tap()
    },
    close: async () => {
      mini.disconnect()
      await server.close()
    },
  }
}

export type Opened = Awaited<ReturnType<typeof openProgram>>
