import type { Program, WindowJson } from '../package/program'

/** What WeChat itself draws around a page: the title bar, and the tab bar when the program does not draw its own. */
export type PageFrame = { back(): void; switchTab(path: string): void }

export function drawFrame(view: HTMLElement, program: Program, path: string, frame: PageFrame): HTMLElement {
  const config: WindowJson = { ...program.app.window, ...program.configs[path] }
  view.style.background = config.backgroundColor ?? ''
  const body = document.createElement('wx-page-body')
  if (config.navigationStyle !== 'custom') view.append(titleBar(config, frame))
  view.append(body)
  const { tabBar } = program.app
  if (tabBar && !tabBar.custom && tabBar.list.some(({ pagePath }) => pagePath === path)) {
    const bar = document.createElement('wx-tab-bar')
    for (const item of tabBar.list) {
      const tab = document.createElement('wx-tab')
      tab.textContent = item.text
      tab.style.color = (item.pagePath === path ? tabBar.selectedColor : tabBar.color) ?? ''
      tab.addEventListener('click', () => frame.switchTab(item.pagePath))
      bar.append(tab)
    }
    view.append(bar)
  }
  return body
}

function titleBar(config: WindowJson, frame: PageFrame): HTMLElement {
  const bar = document.createElement('wx-title-bar')
  bar.style.background = config.navigationBarBackgroundColor ?? '#000'
  bar.style.color = config.navigationBarTextStyle === 'black' ? '#000' : '#fff'
  const back = document.createElement('wx-title-back')
  back.textContent = '‹'
  back.addEventListener('click', frame.back)
  const title = document.createElement('wx-title')
  title.textContent = config.navigationBarTitleText ?? ''
  bar.append(back, title)
  return bar
}

/** Changes the words in the title bar, where there is one. */
export function setTitle(view: HTMLElement, title: string): void {
  const shown = view.querySelector('wx-title')
  if (shown) shown.textContent = title
}
