import { useDidShow, useLaunch, useReachBottom, useShareAppMessage } from '@tarojs/taro'

/** Runs once when the app starts. */
export function useStart(callback: () => void): void {
  useLaunch(callback)
}

/** Runs each time the page this component is on comes to the front. */
export function useShow(callback: () => void): void {
  useDidShow(callback)
}

/** Runs when the reader comes to the end of the page. */
export function useEndReached(callback: () => void): void {
  useReachBottom(callback)
}

/** What is sent when this page is shared. */
export function useShare(title: string, path: string): void {
  useShareAppMessage(() => ({ title, path }))
}
