import { randomUUID } from 'node:crypto'
import type { Host } from './host/host'

const FUNCTION = 'clock'

export type Timers = {
  /** Calls the timer function now; false when there is none, it is still running, or it failed. */
  fire(): Promise<boolean>
  stop(): void
}

/** Calls the function `clock` at a steady interval, at least once per interval and never over itself. */
export function startTimers(host: Host, everyMs: number, now: () => number): Timers {
  let running = false
  const fire = async (): Promise<boolean> => {
    const folder = host.find(FUNCTION)
    if (!folder || running) return false
    running = true
    try {
      await host.invoke({
        fn: FUNCTION,
        event: {
          Type: 'Timer',
          TriggerName: folder.triggers[0]?.name ?? FUNCTION,
          Time: `${new Date(now()).toISOString().slice(0, 19)}Z`,
          Message: '',
        },
        caller: { source: 'wx_trigger', clientIp: '127.0.0.1' },
        requestId: randomUUID(),
        timer: true,
      })
      return true
    } catch {
      // Already in the journal; the next interval tries again.
      return false
    } finally {
      running = false
    }
  }
  const interval = everyMs > 0 ? setInterval(() => void fire(), everyMs) : undefined
  return { fire, stop: () => clearInterval(interval) }
}
