import { asking, Fail, text, type Api } from './call'

const MOST_BYTES = 10 * 1024 * 1024 // 单个小程序存储上限 10 MB
const MOST_PER_KEY = 1024 * 1024 // 单个 key 上限 1 MB

export type Storage = { kept: Map<string, string>; changed(): void }

/** What a phone keeps for the program: values as JSON, within WeChat's limits. */
export function storageApis({ kept, changed }: Storage): Record<string, Api> {
  const size = () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const get = (key: string): unknown => {
    const value = kept.get(key)
    return value === undefined ? '' : (JSON.parse(value) as unknown)
  }
  const set = (key: string, value: unknown) => {
    const json = JSON.stringify(value) ?? 'null'
    if (json.length > MOST_PER_KEY) throw new Fail('exceed storage max size 1MB')
    if (size() + json.length > MOST_BYTES)
      throw new Fail('the maximum size of the file storage limit is exceeded')
    kept.set(key, json)
    changed()
  }
  const remove = (key: string) => {
    kept.delete(key)
    changed()
  }
  const clear = () => {
    kept.clear()
    changed()
  }
  const info = () => ({
    keys: [...kept.keys()],
    currentSize: Math.ceil(size() / 1024),
    limitSize: MOST_BYTES / 1024,
  })
  return {
    ...asking({
      getStorage: (options) => {
        const key = text(options, 'key')
        if (!kept.has(key)) throw new Fail('data not found')
        return { data: get(key) }
      },
      setStorage: (options) => set(text(options, 'key'), options.data),
      removeStorage: (options) => remove(text(options, 'key')),
      clearStorage: clear,
      getStorageInfo: info,
    }),
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: remove,
    clearStorageSync: clear,
    getStorageInfoSync: info,
  }
}
