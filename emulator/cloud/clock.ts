/** The time that functions, timers and server dates see. It may stand elsewhere than the wall clock, but runs with it. */
export type Clock = {
  now(): number
  /** How far it stands from the wall clock, in milliseconds. */
  offset(): number
  /** From now on it is this moment, and time goes on from there. */
  set(moment: number): void
  advance(ms: number): void
  reset(): void
  /** Tells when it was moved. */
  onMoved(listener: () => void): void
}

/** `base` is the time without any travel; tests may hold it still. */
export function createClock(base: () => number = Date.now): Clock {
  const listeners: (() => void)[] = []
  let travelled = 0
  const move = (to: number): void => {
    const moment = base() + to
    // Beyond these JavaScript has no dates, and a function would see nothing but NaN.
    if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) throw new RangeError('not a moment in time')
    travelled = to
    for (const listener of listeners) listener()
  }
  return {
    now: () => base() + travelled,
    offset: () => base() + travelled - Date.now(),
    set: (moment) => move(moment - base()),
    advance: (ms) => move(travelled + ms),
    reset: () => move(0),
    onMoved: (listener) => void listeners.push(listener),
  }
}
