import { createHmac } from 'node:crypto'
import type { Codes } from '@/domain/activity/define'

const WINDOW_MS = 30_000
/** How many windows back a code is still known as one that was: two minutes. */
const REMEMBERED = 4

/** Six digits of one half-minute, from the secret of the sitting. */
function codeIn(secret: string, window: number): string {
  const mac = createHmac('sha256', secret).update(String(window)).digest()
  return String(mac.readUInt32BE(0) % 1_000_000).padStart(6, '0')
}

export function codeNow(secret: string, now: number): { code: string; secondsLeft: number } {
  const window = Math.floor(now / WINDOW_MS)
  return { code: codeIn(secret, window), secondsLeft: Math.ceil(((window + 1) * WINDOW_MS - now) / 1000) }
}

/** The code on the screen, and the one before it: typing six digits takes a while. */
export function codesAt(secret: string | undefined, now: number): Codes {
  if (!secret) return { valid: [], expired: [] }
  const window = Math.floor(now / WINDOW_MS)
  const before = (n: number) => codeIn(secret, window - n)
  return {
    valid: [before(0), before(1)],
    expired: Array.from({ length: REMEMBERED }, (_, n) => before(n + 2)),
  }
}
