import Taro from '@tarojs/taro'

const PREFIX = 'zhrd:'

/** What was kept under this key on this phone; undefined when there is nothing, or nothing readable. */
export function readStored(key: string): unknown {
  try {
    const text: unknown = Taro.getStorageSync(PREFIX + key)
    return typeof text === 'string' && text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a value on this phone. False when the phone refuses (full, or forbidden), so that the screen can say so. */
export function store(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(PREFIX + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(key: string): void {
  try {
    Taro.removeStorageSync(PREFIX + key)
  } catch {
    // Nothing kept is what was wanted.
  }
}

/** Forgets everything whose key begins like this. */
export function forgetAll(beginning: string): void {
  try {
    const { keys } = Taro.getStorageInfoSync()
    for (const key of keys) if (key.startsWith(PREFIX + beginning)) Taro.removeStorageSync(key)
  } catch {
    // Nothing kept is what was wanted.
  }
}
