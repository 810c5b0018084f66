import { readStored, store } from '@/platform/storage'

const KEY = 'file-names'
const MOST = 100

type Names = readonly (readonly [id: string, name: string])[]

const names = (): Names => {
  const kept = readStored(KEY)
  return Array.isArray(kept) ? (kept as Names) : [] // written below
}

/** The name under which a file was added on this phone. */
export function nameOfFile(id: string): string | undefined {
  return names().find(([known]) => known === id)?.[1]
}

export function rememberFile(id: string, name: string): void {
  store(KEY, [...names(), [id, name]].slice(-MOST))
}
