/** One line of the emulator's journal. It never carries a document, an event or a function's answer. */
export type LogLine = {
  at: number
  level: 'info' | 'warn' | 'error'
  kind: 'server' | 'http' | 'call' | 'database' | 'unindexed' | 'storage' | 'timer' | 'openapi' | 'output'
  text: string
  requestId?: string
  fn?: string
  ms?: number
  /** Database work: the index used, keys and documents read to give the answer, documents in it, source of its order. */
  plan?: string
  keys?: number
  examined?: number
  returned?: number
  sort?: string
  /** A query no index narrows: where, and what it asks without any value. */
  collection?: string
  shape?: string
}

export type Log = (line: Omit<LogLine, 'at'>) => void

export function logTo(...listeners: (((line: LogLine) => void) | undefined)[]): Log {
  return (line) => {
    const dated = { at: Date.now(), ...line }
    for (const listener of listeners) listener?.(dated)
  }
}
