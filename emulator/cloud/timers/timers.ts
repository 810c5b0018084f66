import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import type { Host } from '../host/host'
import type { Limits } from '../limits'
import type { Log } from '../log'
import { stackOf } from '../protocol'
import type { LastFired } from './last-fired'
import { triggersOf, type Trigger } from './trigger'

export type TimerState = {
  fn: string
  name: string
  config: string
  running: boolean
  last?: number
  next?: number
  problem?: string
}

export type Timers = {
  list(): TimerState[]
  /** Fires a function's timer now, whatever its times; false when there is none, it is running, or it failed. */
  fire(fn: string): Promise<boolean>
  /** Begins to fire by itself, unless it was told not to. */
  start(): void
  stop(): void
}

type Options = {
  host: Host
  clock: Clock
  limits: Limits
  log: Log
  lastFired: LastFired
  automatic: boolean
}

// Functions may be built anew, and the wall clock may be set, so it looks up at least so often.
const LONGEST_SLEEP_MS = 30_000
const SHORTEST_SLEEP_MS = 20

/**
 * Fires each function's timer at its times, at least once and never over itself: a time that passed while the
 * emulator was down, the function still ran, or the clock was moved, is made up for by one firing.
 */
export function createTimers({ host, clock, limits, log, lastFired, automatic }: Options): Timers {
  const running = new Set<string>()
  const complained = new Set<string>()
  let sleeping: NodeJS.Timeout | undefined
  let stopped = false

  const run = async ({ fn, name }: Trigger, moment: number): Promise<boolean> => {
    running.add(fn)
    try {
      await host.invoke({
        fn,
        event: {
          Type: 'Timer',
          TriggerName: name,
          Time: `${new Date(moment).toISOString().slice(0, 19)}Z`,
          Message: '',
        },
        caller: { source: 'wx_trigger', clientIp: '127.0.0.1' },
        requestId: randomUUID(),
        timer: true,
      })
      return true
    } catch {
      // Already in the journal of the function.
      return false
    } finally {
      running.delete(fn)
    }
  }

  const complain = (fn: string, problem: string): void => {
    if (complained.has(fn + problem)) return
    complained.add(fn + problem)
    log({ level: 'error', kind: 'timer', fn, text: `定时触发器不会运行：${problem}` })
  }

  const triggers = (): Trigger[] =>
    host.names().flatMap((fn) => {
      try {
        const folder = host.find(fn)
        return folder ? triggersOf(folder, limits) : []
      } catch (error) {
        complain(fn, error instanceof Error ? error.message : stackOf(error))
        return []
      }
    })

  /** Fires what is due; answers when this timer is due next. */
  const attend = (trigger: Trigger, now: number): number | undefined => {
    if ('problem' in trigger) {
      complain(trigger.fn, trigger.problem)
      return undefined
    }
    const key = keyOf(trigger)
    const latest = trigger.schedule.latest(now)
    const last = lastFired.get(key)
    // A new timer starts with its next time, and so does one whose clock was turned back.
    if (last === undefined || last > now) lastFired.set(key, now)
    else if (latest !== undefined && latest > last && !running.has(trigger.fn)) {
      void run(trigger, latest).then((succeeded) => {
        // Cut off by the end of the emulator: it is made up for at the next start.
        if (stopped && !succeeded) return
        lastFired.set(key, latest)
        wake()
      })
    }
    return trigger.schedule.next(now)
  }

  const wake = (): void => {
    if (stopped || !automatic) return
    clearTimeout(sleeping)
    const now = clock.now()
    const due = triggers().map((trigger) => attend(trigger, now) ?? Infinity)
    const sleep = Math.min(...due.map((moment) => moment - now), LONGEST_SLEEP_MS)
    sleeping = setTimeout(wake, Math.max(sleep, SHORTEST_SLEEP_MS))
  }

  return {
    start: () => {
      clock.onMoved(wake)
      wake()
    },
    list: () =>
      triggers().map((trigger) => {
        const { fn, name, config } = trigger
        const last = lastFired.get(keyOf(trigger))
        const next = 'schedule' in trigger ? trigger.schedule.next(clock.now()) : undefined
        return {
          fn,
          name,
          config,
          running: running.has(fn),
          ...(last === undefined ? {} : { last }),
          ...(next === undefined ? {} : { next }),
          ...('problem' in trigger ? { problem: trigger.problem } : {}),
        }
      }),
    fire: async (fn) => {
      const trigger = triggers().find((one) => one.fn === fn)
      return trigger !== undefined && !running.has(fn) && run(trigger, clock.now())
    },
    stop: () => {
      stopped = true
      clearTimeout(sleeping)
    },
  }
}

const keyOf = ({ fn, name }: Trigger): string => `${fn}/${name}`
