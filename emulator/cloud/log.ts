/** One line of the emulator's journal. It never carries a document, an event or a function's answer. */
export type LogLine = {
  at: number
  level: 'info' | 'warn' | 'error'
  kind: 'server' | 'http' | 'call' | 'database' | 'storage' | 'timer' | 'output'
  text: string
  requestId?: string
  fn?: string
  ms?: number
  /** Database work: documents read to give the answer, and documents in it. */
  examined?: number
  returned?: number
  plan?: string
}

export type Log = (line: Omit<LogLine, 'at'>) => void

export function logTo(onLog: ((line: LogLine) => void) | undefined): Log {
  return (line) => onLog?.({ at: Date.now(), ...line })
}
