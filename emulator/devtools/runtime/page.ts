import type { GeneralComponent } from 'glass-easel'
import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter'
import type { Program } from '../package/program'
import { drawFrame, type PageFrame } from './frame'
import { callLifecycle } from './lifecycle'
import type { Counting } from './metrics'
import type { Modules } from './modules'
import { followScroll } from './page-scroll'
import type { Reports } from './reports'
import type { Sheets } from './sheets'

/** What the program calls `this` in a page. */
export type PageCaller = Record<string, unknown> & {
  data: Record<string, unknown>
  setData(change: object, done?: () => void): void
}

export type OpenPage = {
  id: number
  path: string
  query: Record<string, string>
  caller: PageCaller
  component: GeneralComponent
  /** The element that stands for the page's own web view. */
  view: HTMLElement
  /** Asked before the person may leave. */
  leaveQuestion?: string
  show(): void
  hide(): void
  ready(): void
  close(): void
  call(name: string, ...given: unknown[]): unknown
}

export type PageMaker = {
  program: Program
  space: CodeSpace
  backend: AssociatedBackend
  modules: Modules
  reports: Reports
  sheets: Sheets
  counting: Counting
  /** What the buttons of the frame do. */
  frame: PageFrame
}

let lastId = 0

/** Loads, creates and attaches a page, and tells it that it is loaded. */
export function openPage(maker: PageMaker, path: string, query: Record<string, string>): OpenPage {
  const { modules, backend, space, reports, sheets, counting, program } = maker
  modules.load(path)
  const view = document.createElement('wx-page')
  view.dataset.path = path
  document.body.append(view)
  const body = drawFrame(view, program, path, maker.frame)
  const root = attached(backend, space, body, path)
  const component = root.getComponent()
  const caller = root.get() as unknown as PageCaller // the adapter's ComponentCaller, untyped by design
  countSetData(caller, path, counting)
  Object.assign(caller, { route: path, __route__: path, options: query })
  const tabBar = tabBarOf(maker, view, path)
  caller.getTabBar = () => tabBar?.get() ?? null

  let scrolled = 0
  let isReady = false
  const call = (name: string, ...given: unknown[]) => callLifecycle(caller, name, given, reports)
  const scroll = followScroll(call, program.configs[path]?.onReachBottomDistance)
  call('onLoad', query)
  return {
    id: (lastId += 1),
    path,
    query,
    caller,
    component,
    view,
    call,
    show() {
      view.style.display = ''
      sheets.use(path)
      if (document.documentElement.scrollTop !== scrolled) document.documentElement.scrollTop = scrolled
      scroll.start()
      call('onShow')
      component.triggerPageLifetime?.('show', [])
    },
    hide() {
      scroll.stop()
      scrolled = document.documentElement.scrollTop
      view.style.display = 'none'
      call('onHide')
      component.triggerPageLifetime?.('hide', [])
    },
    ready() {
      if (isReady) return
      isReady = true
      call('onReady')
    },
    close() {
      scroll.stop()
      call('onUnload')
      tabBar?.release()
      root.release()
      view.remove()
    },
  }
}

function attached(backend: AssociatedBackend, space: CodeSpace, body: HTMLElement, path: string): Root {
  const place = document.createElement('wx-place')
  body.append(place)
  const root = backend.createRoot('body', space, `/${path}`)
  root.attach(body as never, place as never) // the framework's name for a DOM element
  return root
}

function countSetData(caller: PageCaller, path: string, counting: Counting): void {
  const setData = caller.setData
  caller.setData = function counted(change, done) {
    setData.call(this, counting.across(path, change), done)
  }
}

function tabBarOf(maker: PageMaker, view: HTMLElement, path: string): Root | undefined {
  const { tabBar } = maker.program.app
  if (!tabBar?.custom || !tabBar.list.some(({ pagePath }) => pagePath === path)) return undefined
  maker.modules.load('custom-tab-bar/index')
  return attached(maker.backend, maker.space, view, 'custom-tab-bar/index')
}
