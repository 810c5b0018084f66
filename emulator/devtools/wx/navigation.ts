import type { Stack } from '../runtime/stack'
import { asking, number, text, type Api } from './call'

/** Moves between pages, one after the other: a move asked for during a move waits for it. */
export function navigationApis(stack: Stack): Record<string, Api> {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (move: () => void) => {
    const mine = last.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(move)
    last = mine.catch(() => {})
    return mine
  }
  return asking({
    navigateTo: (options) => inTurn(() => stack.navigateTo(text(options, 'url'))),
    redirectTo: (options) => inTurn(() => stack.redirectTo(text(options, 'url'))),
    reLaunch: (options) => inTurn(() => stack.reLaunch(text(options, 'url'))),
    switchTab: (options) => inTurn(() => stack.switchTab(text(options, 'url'))),
    navigateBack: (options) => inTurn(() => stack.navigateBack(number(options, 'delta', 1))),
  })
}
