import Taro from '@tarojs/taro'
import { isTab, paths } from './paths'

const DEEPEST = 9 // WeChat keeps ten pages; the last is left for a way back

/** Goes to a page: a tab is switched to, anything else is laid on top. */
export function go(path: string): void {
  if (isTab(path)) void Taro.switchTab({ url: path })
  else if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url: path })
  else void Taro.navigateTo({ url: path })
}

export function replace(path: string): void {
  if (isTab(path)) void Taro.switchTab({ url: path })
  else void Taro.redirectTo({ url: path })
}

/** Back one page; home when there is none (opened from a shared link). */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: paths.home() })
}

/** Closes every page and starts afresh, as after a change of identity. */
export function restart(path: string): void {
  void Taro.reLaunch({ url: path })
}

/** The parameters this page was opened with. */
export function usePageParams(): Record<string, string | undefined> {
  const { params } = Taro.useRouter()
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, value === undefined ? undefined : decoded(value)]),
  )
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
