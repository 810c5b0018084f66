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
  rememberFiles([{ id, name }])
}

/** Files added on another device are known by the name the server kept. */
export function rememberFiles(files: readonly { id: string; name: string }[]): void {
  const fresh = files.filter(({ id, name }) => nameOfFile(id) !== name)
  if (fresh.length === 0) return
  const others = names().filter(([known]) => fresh.every(({ id }) => id !== known))
  store(KEY, [...others, ...fresh.map(({ id, name }) => [id, name] as const)].slice(-MOST))
}
