import { readUrl } from '../package/paths'
import { pagesOf, type Program } from '../package/program'
import type { OpenPage } from './page'

const DEEPEST = 10 // 小程序页面栈最多十层

/** Why a move did not happen, in the words WeChat uses. */
export class CannotGo extends Error {}

export type Stack = {
  pages: OpenPage[]
  top(): OpenPage | undefined
  navigateTo(url: string): void
  redirectTo(url: string): void
  reLaunch(url: string): void
  switchTab(url: string): void
  navigateBack(delta: number): void
}

/** The pages on top of one another, and the tab pages that stay alive beneath. */
export function createStack(
  program: Program,
  open: (path: string, query: Record<string, string>) => OpenPage,
): Stack {
  const pages: OpenPage[] = []
  const tabs = new Map<string, OpenPage>()
  const known = new Set(pagesOf(program.app))
  const tabPaths = new Set(program.app.tabBar?.list.map(({ pagePath }) => pagePath))

  const top = () => pages[pages.length - 1]
  const read = (url: string) => {
    const target = readUrl(url, top()?.path ?? '')
    if (!known.has(target.path)) throw new CannotGo(`page "${target.path}" is not found`)
    return target
  }
  const appear = (page: OpenPage) => {
    page.show()
    page.ready()
  }
  const put = (path: string, query: Record<string, string>) => {
    const page = open(path, query)
    pages.push(page)
    if (tabPaths.has(path)) tabs.set(path, page)
    appear(page)
  }
  const drop = (page: OpenPage) => {
    page.close()
    if (tabs.get(page.path) === page) tabs.delete(page.path)
  }

  return {
    pages,
    top,
    navigateTo(url) {
      const { path, query } = read(url)
      if (tabPaths.has(path)) throw new CannotGo('can not navigateTo a tabbar page')
      if (pages.length >= DEEPEST) throw new CannotGo(`webview count limit exceed`)
      top()?.hide()
      put(path, query)
    },
    redirectTo(url) {
      const { path, query } = read(url)
      if (tabPaths.has(path)) throw new CannotGo('can not redirectTo a tabbar page')
      const leaving = pages.pop()
      if (leaving) drop(leaving)
      put(path, query)
    },
    reLaunch(url) {
      const { path, query } = read(url)
      for (const page of pages.splice(0).reverse()) drop(page)
      for (const page of [...tabs.values()]) drop(page)
      put(path, query)
    },
    switchTab(url) {
      const { path } = read(url)
      if (!tabPaths.has(path)) throw new CannotGo('can not switch to no-tabBar page')
      const kept = tabs.get(path)
      if (kept && top() === kept) return
      const leaving = pages.splice(0)
      const last = leaving[leaving.length - 1]
      if (last && tabs.get(last.path) === last) last.hide()
      for (const page of leaving.reverse()) if (tabs.get(page.path) !== page) drop(page)
      if (!kept) return put(path, {})
      pages.push(kept)
      appear(kept)
    },
    navigateBack(delta) {
      if (pages.length < 2) throw new CannotGo('cannot navigate back at first page.')
      const leaving = pages.splice(Math.max(1, pages.length - Math.max(1, delta)))
      for (const page of leaving.reverse()) drop(page)
      const page = top()
      if (page) appear(page)
    },
  }
}
