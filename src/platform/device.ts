import Taro from '@tarojs/taro'

/** A mini-program on a phone has no desk layout. */
export function useIsDesk(): boolean {
  return false
}

/** Room at the top for the status bar, and on the right for WeChat's capsule, in px. */
export function safeTop(): { statusBar: number; capsuleRight: number } {
  const { statusBarHeight = 20 } = Taro.getWindowInfo()
  return { statusBar: statusBarHeight, capsuleRight: 97 }
}

/** Whether WeChat's own font setting asks for large type. */
export function prefersLargeType(): boolean {
  const { fontSizeSetting = 16 } = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
  return fontSizeSetting >= 20
}
