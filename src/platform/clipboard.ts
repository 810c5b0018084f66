import Taro from '@tarojs/taro'

/** True when the text is on the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
