import { newRequestId } from '@/platform/ids'
import { readStored, store } from '@/platform/storage'

const KEY = 'device'

/** A number of this phone's own, made once: it tells two phones apart and says nothing about either. */
export function deviceId(): string {
  const kept = readStored(KEY)
  if (typeof kept === 'string' && /^[a-f0-9]{32}$/.test(kept)) return kept
  const made = newRequestId()
  store(KEY, made)
  return made
}
