import type { Asks } from '../components/form'
import type { FindPicture } from '../components/image'
import type { Go } from '../components/navigator'
import { tell } from '../components/builtin'
import type { Program } from '../package/program'
import type { Edge } from '../runtime/edge'
import type { Prompts } from '../runtime/prompts'
import type { Reports } from '../runtime/reports'
import type { Stack } from '../runtime/stack'
import { accountApis } from './account'
import { asking, Fail, text, type Api } from './call'
import { cloudApis } from './cloud'
import { consentApis } from './consent'
import { deviceApis } from './device'
import { feedbackApis } from './feedback'
import { env, fileApis } from './files'
import { navigationApis } from './navigation'
import { networkApis, type Network } from './network'
import { pageApis } from './page'
import { pickFiles } from './pick-files'
import { selectorApis } from './selector'
import { storageApis } from './storage'
import { createWx, type Wx } from './wx'

type Parts = {
  edge: Edge
  program: Program
  openid: string
  fontSize: number
  storage: Record<string, unknown>
  launch: object
  prompts: Prompts
  toasts: { show(text: string, ms: number): void; hide(): void }
  stack: () => Stack
  reports: Reports
}

export type Assembled = {
  wx: Wx
  network: Network
  goTo: Go
  findPicture: FindPicture
  asks: Asks
  storage: Map<string, string>
}

/** Everything the program can reach of WeChat, put together. */
export function assembleWx(parts: Parts): Assembled {
  const { edge, program, openid, prompts, toasts, launch, fontSize } = parts
  // The stack comes after wx, since pages are made of code that names wx.
  const stack = lazily(parts.stack)
  const { apis: networking, network } = networkApis()
  const { apis: consent, needPrivacy } = consentApis(
    prompts,
    program.app.usesPrivacyCheck,
    agreeing(edge, openid),
  )
  const { apis: filing, files } = fileApis(pickFiles, needPrivacy)
  const kept = new Map(Object.entries(parts.storage).map(([key, value]) => [key, JSON.stringify(value)]))
  const cloud = cloudApis(edge, openid, network, files)

  const apis: Record<string, Api | object | string> = {
    ...deviceApis({ fontSize, width: 390, height: 844, launch }),
    ...networking,
    ...consent,
    ...filing,
    ...storageApis({ kept, changed: () => {} }),
    ...feedbackApis(prompts, toasts),
    ...navigationApis(stack),
    ...pageApis(stack),
    ...selectorApis(stack),
    ...accountApis(openid),
    ...appEvents(parts.reports),
    ...asking({
      scanCode: async () => {
        await needPrivacy('scanCode')
        return scanned(prompts)
      },
      getImageInfo: (options) => ({
        path: text(options, 'src'),
        width: 0,
        height: 0,
        orientation: 'up',
        type: '',
      }),
    }),
    cloud,
    env,
  }
  const wx = createWx(apis)
  return {
    wx,
    network,
    storage: kept,
    goTo: (api, options) => void wx.call(api, [options]),
    findPicture: pictures(program, cloud),
    asks: asksOf(stack),
  }
}

/** A program without a cloud has nobody to tell. */
function agreeing(edge: Edge, openid: string): (tmplIds: readonly string[]) => Promise<void> {
  return async (tmplIds) => {
    if (!openid) return
    const headers = { 'content-type': 'application/json', 'x-local-openid': openid }
    const body = { text: JSON.stringify({ tmplIds }) }
    await edge.http({ method: 'POST', url: '/local/subscribe', headers, body }).catch(() => undefined)
  }
}

function lazily(of: () => Stack): Stack {
  return {
    get pages() {
      return of().pages
    },
    top: () => of().top(),
    navigateTo: (url) => of().navigateTo(url),
    redirectTo: (url) => of().redirectTo(url),
    reLaunch: (url) => of().reLaunch(url),
    switchTab: (url) => of().switchTab(url),
    navigateBack: (delta) => of().navigateBack(delta),
  }
}

function appEvents(reports: Reports): Record<string, Api> {
  const nothing = () => {}
  const names = ['AppShow', 'AppHide', 'PageNotFound', 'UnhandledRejection', 'AudioInterruptionBegin']
  return {
    onError: (listener: (message: string) => void) => reports.onThrown(listener),
    offError: nothing,
    ...Object.fromEntries(names.flatMap((name) => [`on${name}`, `off${name}`].map((key) => [key, nothing]))),
  }
}

async function scanned(prompts: Prompts): Promise<object> {
  const field = document.createElement('input')
  field.placeholder = '二维码里的文字'
  const choice = await prompts.ask({
    kind: 'scan',
    title: '扫一扫',
    choices: [
      ['confirm', '确定'],
      ['cancel', '取消'],
    ],
    controls: [field],
  })
  if (choice !== 'confirm') throw new Fail('cancel')
  return { result: field.value, scanType: 'QR_CODE', charSet: 'utf-8', path: '' }
}

function pictures(program: Program, cloud: object): FindPicture {
  const { getTempFileURL } = cloud as {
    getTempFileURL(options: object): Promise<{ fileList: { tempFileURL: string }[] }>
  }
  return async (src) => {
    if (/^(data|https?|blob):/.test(src)) return src
    if (src.startsWith('cloud://')) {
      const { fileList } = await getTempFileURL({ fileList: [src] })
      return fileList[0]?.tempFileURL ?? ''
    }
    const own = program.assets[src.replace(/^\//, '')]
    if (!own) throw new Error(`${src} is not in the package`)
    return own
  }
}

function asksOf(stack: Stack): Asks {
  return {
    share: (button) =>
      void stack.top()?.call('onShareAppMessage', {
        from: 'button',
        target: { id: button.id, dataset: button.dataset },
      }),
    phone: (button) => tell(button, 'getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'phone-code' }),
    agreePrivacy: (button) =>
      tell(button, 'agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' }),
  }
}
