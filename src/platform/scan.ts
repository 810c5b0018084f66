import Taro from '@tarojs/taro'

/** A phone reads a picture with its camera. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** What the picture says; undefined when nothing was scanned. */
export async function scan(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return result
  } catch {
    return undefined
  }
}
