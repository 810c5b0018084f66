import { setTitle } from '../runtime/frame'
import type { Stack } from '../runtime/stack'
import { asking, Fail, number, text, type Api } from './call'

/** What the program does to the page in front and to WeChat's frame around it. */
export function pageApis(stack: Stack): Record<string, Api> {
  const nothing = () => ({})
  return asking({
    setNavigationBarTitle: (options) => {
      const view = stack.top()?.view
      if (view) setTitle(view, text(options, 'title'))
    },
    setNavigationBarColor: nothing,
    setBackgroundColor: nothing,
    setBackgroundTextStyle: nothing,
    showNavigationBarLoading: nothing,
    hideNavigationBarLoading: nothing,
    hideHomeButton: nothing,
    showTabBar: nothing,
    hideTabBar: nothing,
    setTabBarItem: nothing,
    setTabBarBadge: nothing,
    removeTabBarBadge: nothing,
    showTabBarRedDot: nothing,
    hideTabBarRedDot: nothing,
    showShareMenu: nothing,
    hideShareMenu: nothing,
    updateShareMenu: nothing,
    setVisualEffectOnCapture: nothing,
    pageScrollTo: (options) => {
      const selector = text(options, 'selector')
      const found = selector ? stack.top()?.component.getShadowRoot()?.querySelector(selector) : undefined
      if (selector && !found) throw new Fail(`cannot find the node of ${selector}`)
      const element = found?.$$ as unknown as HTMLElement | undefined
      const top = element
        ? element.getBoundingClientRect().top +
          document.documentElement.scrollTop +
          number(options, 'offsetTop', 0)
        : number(options, 'scrollTop', 0)
      document.documentElement.scrollTop = top
    },
    startPullDownRefresh: () => void stack.top()?.call('onPullDownRefresh'),
    stopPullDownRefresh: nothing,
    enableAlertBeforeUnload: (options) => {
      const page = stack.top()
      if (page) page.leaveQuestion = text(options, 'message')
    },
    disableAlertBeforeUnload: () => {
      delete stack.top()?.leaveQuestion
    },
  })
}
