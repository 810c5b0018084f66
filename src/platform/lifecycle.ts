import { useDidShow } from '@tarojs/taro'

/** Runs each time the page this component is on comes to the front. */
export function useShow(callback: () => void): void {
  useDidShow(callback)
}
