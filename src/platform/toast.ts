import Taro from '@tarojs/taro'

/** A short word that something is done; never the only place a refusal is told. */
export function say(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: 2200 })
}
