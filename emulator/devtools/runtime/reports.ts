import { addGlobalErrorListener, addGlobalWarningListener } from 'glass-easel'
import type { Edge } from './edge'
import { said } from './said'

export type Reports = {
  /** What the program's console is. */
  console: Record<
    'log' | 'info' | 'warn' | 'error' | 'debug' | 'group' | 'groupEnd' | 'time' | 'timeEnd',
    unknown
  >
  /** An exception nobody in the program caught. */
  thrown(error: unknown): void
  /** Something WeChat would print in its console. */
  warned(message: string): void
  enable(): void
  onThrown(listener: (message: string) => void): void
  /** What was thrown first, for whoever finds that there is nothing to drive. */
  told(): string
}

/** What goes wrong, and what is printed, on its way to whoever drives the program. */
export function createReports(edge: Edge): Reports {
  let enabled = false
  const listeners: ((message: string) => void)[] = []
  const log =
    (type: string) =>
    (...args: unknown[]) => {
      if (enabled) edge.emit('App.logAdded', { type, args: args.map(sendable) })
    }
  const all: string[] = []
  const thrown = (error: unknown) => {
    const message = said(error)
    all.push(message)
    const { stack = '' } = (typeof error === 'object' && error !== null ? error : {}) as { stack?: string }
    edge.emit('App.exceptionThrown', { exception: { message, stack }, message, stack })
    for (const listener of listeners) listener(message)
  }
  const warned = (message: string) => log('warn')(message)
  addGlobalErrorListener((error: unknown) => {
    thrown(error)
    return false
  })
  addGlobalWarningListener((message: unknown) => {
    // WeChat's built-in components take an absent value for the default without a word.
    if (!/received type-incompatible value.*but get null value/.test(String(message))) warned(String(message))
    return false
  })
  return {
    console: {
      log: log('log'),
      info: log('info'),
      warn: log('warn'),
      error: log('error'),
      debug: log('debug'),
      group: log('log'),
      groupEnd: () => {},
      time: () => {},
      timeEnd: () => {},
    },
    thrown,
    warned,
    enable: () => {
      enabled = true
    },
    onThrown: (listener) => void listeners.push(listener),
    told: () => all.slice(0, 3).join('; '),
  }
}

function sendable(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'stack' in value) return said(value)
  try {
    return value === undefined ? 'undefined' : (JSON.parse(JSON.stringify(value)) as unknown)
  } catch {
    return String(value)
  }
}
