import { readStored, store } from '@/platform/storage'

const KEY = 'post'

/** The post under which this person acts; the server takes the first one held when none is chosen. */
export function currentPostId(): string | undefined {
  const stored = readStored(KEY)
  return typeof stored === 'string' && stored ? stored : undefined
}

export function choosePost(id: string | undefined): void {
  store(KEY, id ?? '')
}
