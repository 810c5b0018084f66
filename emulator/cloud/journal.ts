import type { LogLine } from './log'

/** The last lines of the emulator's journal, for whoever looks at the console. */
export type Journal = {
  add(line: LogLine): void
  lines(about?: { fn?: string; requestId?: string }): LogLine[]
}

const MOST_LINES = 2000

export function createJournal(): Journal {
  const ring: LogLine[] = []
  let oldest = 0
  return {
    add: (line) => {
      if (ring.length < MOST_LINES) ring.push(line)
      else {
        ring[oldest] = line
        oldest = (oldest + 1) % MOST_LINES
      }
    },
    lines: ({ fn, requestId } = {}) =>
      [...ring.slice(oldest), ...ring.slice(0, oldest)].filter(
        (line) =>
          (fn === undefined || line.fn === fn) && (requestId === undefined || line.requestId === requestId),
      ),
  }
}
