import automator from 'miniprogram-automator'
import { join } from 'node:path'
import { runIn, type HostName } from '../../../../emulator/devtools/host/hosts'
import { serveAutomator } from '../../../../emulator/devtools/host/server'
import type { Running } from '../../../../emulator/devtools/host/running'
import { readProgram } from '../../../../emulator/devtools/package/read'
import type { Start } from '../../../../emulator/devtools/runtime/edge'
import type { Stand } from '../../support/stand'
import { throughStand } from './real-devtools'
import { elementsOf, textOf, type Node, type Shown } from './screen'

const ROOT = join(__dirname, '../../../..')
const CLI = process.env.WECHAT_DEVTOOLS_CLI
const HOST = (process.env.WEAPP_HOST ?? 'jsdom') as HostName
const PATIENCE_MS = HOST === 'chromium' || CLI ? 20_000 : 10_000

export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>

/** Somebody with the mini-program in hand. What they see is asked for until it is there. */
export type Phone = {
  mini: MiniProgram
  /** The stand-in behind it; absent on real DevTools. */
  standIn?: Running
  thrown: string[]
  page(): Promise<Page>
  path(): Promise<string>
  shown(): Promise<Shown[]>
  text(): Promise<string>
  sees(text: string | RegExp): Promise<void>
  /** The element with this name, once it is there. */
  find(name: string | RegExp, roles?: readonly string[]): Promise<Shown>
  press(name: string | RegExp): Promise<void>
  fill(label: string | RegExp, text: string): Promise<void>
  /** Chooses in a picker: the words of a choice, or a day. */
  pick(label: string | RegExp, choice: string): Promise<void>
  at(path: RegExp): Promise<void>
  goTo(api: string, url?: string): Promise<void>
  close(): Promise<void>
}

const PRESSED = ['button', 'radio', 'checkbox', 'tab', 'link']

/** Opens the mini-program as somebody of the demo data; the empty openid is a citizen. */
export async function phoneOf(
  stand: Stand | undefined,
  openid: string,
  start: Partial<Start> & { dist?: string; patienceMs?: number } = {},
): Promise<Phone> {
  const { mini, standIn, stop } = CLI ? await real(stand, openid) : await standing(stand, openid, start)
  const thrown: string[] = []
  mini.on('exception', ({ message }: { message: string }) => thrown.push(message))

  const page = async () => {
    const current = await mini.currentPage()
    if (!current) throw new Error('no page is open')
    return current
  }
  const root = async () => ((await (await page()).data('root')) ?? { nn: '', cn: [] }) as Node
  const shown = async () => elementsOf(await root())
  const text = async () => textOf(await root())

  const until = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
    const end = Date.now() + (start.patienceMs ?? PATIENCE_MS)
    for (;;) {
      const found = await look().catch(() => undefined) // a page may go while we look at it
      if (found !== undefined) return found
      if (Date.now() > end) {
        const now = await text().catch(() => '')
        throw new Error(
          `没有等到“${what}”。页面 ${(await page()).path}：${now.slice(0, 600)} ${thrown.join('；')}`,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  }
  const element = async ({ id }: Shown) => {
    const found = await (await page()).$(`#${id}`)
    if (!found) throw new Error(`#${id} is not on the page (deeper than templates reach?)`)
    return found as unknown as Control
  }
  const find = (name: string | RegExp, roles: readonly string[] = PRESSED) =>
    until(String(name), async () =>
      (await shown()).find((one) => roles.includes(one.role) && !one.disabled && fits(one.name, name)),
    )
  const control = (label: string | RegExp, tags: readonly string[]) =>
    until(String(label), async () => {
      const all = await shown()
      const named = all.find((one) => tags.includes(one.tag) && one.name !== '' && fits(one.name, label))
      if (named) return named
      const labelAt = all.find((one) => one.tag === 'view' && one.role === '' && fits(one.text, label))
      return labelAt && all.find((one) => one.place > labelAt.place && tags.includes(one.tag))
    })

  return {
    mini,
    ...(standIn ? { standIn } : {}),
    thrown,
    page,
    path: async () => (await page()).path,
    shown,
    text,
    find,
    sees: async (wanted) => {
      await until(String(wanted), async () => (contains(await text(), wanted) ? true : undefined))
    },
    press: async (name) => {
      await until(`按下 ${String(name)}`, async () => {
        await (await element(await find(name))).tap()
        return true
      })
    },
    fill: async (label, words) => {
      const field = await element(await control(label, ['input', 'textarea']))
      await field.input(words)
    },
    pick: async (label, choice) => {
      const picker = await element(await control(label, ['picker']))
      const dated = (await picker.property('mode')) === 'date'
      // What can be chosen may still be on its way from the cloud.
      const at = dated
        ? choice
        : await until(`${label}里的“${choice}”`, async () => {
            const range = (await picker.property('range')) as string[]
            const found = range.findIndex((one) => one.startsWith(choice))
            return found < 0 ? undefined : found
          })
      await picker.trigger('change', { value: at })
    },
    at: async (path) => {
      await until(`页面 ${path}`, async () => (path.test((await page()).path) ? true : undefined))
    },
    goTo: async (api, url) => {
      await mini.callWxMethod(api, { url })
    },
    close: stop,
  }
}

type Control = {
  tap(): Promise<void>
  input(text: string): Promise<void>
  trigger(type: string, detail: object): Promise<void>
  property(name: string): Promise<unknown>
}

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)
const contains = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)

async function standing(
  stand: Stand | undefined,
  openid: string,
  { dist, ...start }: Partial<Start> & { dist?: string; patienceMs?: number },
) {
  const program = readProgram(dist ?? join(ROOT, 'dist/weapp'))
  const cloud = stand ? { cloudUrl: stand.url } : {}
  const server = await serveAutomator(0, (emit) => runIn(HOST, program, { openid, ...cloud, ...start }, emit))
  const mini = await automator.connect({ wsEndpoint: `ws://127.0.0.1:${server.port}` })
  const stop = async () => {
    mini.disconnect()
    await server.close()
  }
  return { mini, standIn: server.program as Running | undefined, stop }
}

async function real(stand: Stand | undefined, openid: string) {
  const mini = await automator.launch({ cliPath: CLI ?? '', projectPath: ROOT, trustProject: true })
  if (stand) await throughStand(mini, stand.url, openid)
  return { mini, standIn: undefined, stop: () => mini.close() }
}
