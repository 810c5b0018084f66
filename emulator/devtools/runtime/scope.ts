import { watchedPromise } from './promise'
import type { Reports } from './reports'

/** What a browser has and WeChat's logic layer lacks. Program code that names one of these must fail here too. */
const LACKING = [
  ...['window', 'document', 'self', 'frames', 'parent', 'top', 'location', 'history', 'navigator', 'screen'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Request', 'Response', 'Headers', 'FormData'],
  ...['alert', 'confirm', 'prompt', 'open', 'print', 'matchMedia', 'getComputedStyle', 'requestIdleCallback'],
  ...['Image', 'Audio', 'HTMLElement', 'HTMLInputElement', 'Element', 'Node', 'Event', 'CustomEvent'],
  ...[
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'DOMParser',
    'XMLSerializer',
    'Blob',
    'File',
  ],
  ...['FileReader', 'URL', 'URLSearchParams', 'AbortController', 'crypto', 'performance', 'structuredClone'],
  ...[
    'TextEncoder',
    'TextDecoder',
    'btoa',
    'atob',
    'queueMicrotask',
    'Worker',
    'SharedWorker',
    'MessageChannel',
  ],
  ...['process', 'Buffer', 'requestAnimationFrame', 'cancelAnimationFrame', 'postMessage', '__runtime'],
]

export type Scope = {
  /** Runs source text with the given names and everything WeChat has, and nothing else. */
  run(source: string, given: Record<string, unknown>, file: string): unknown
  /** A global the program can name from now on, as `evaluate` sees it. */
  add(name: string, value: unknown): void
}

/** The globals of the program's code. */
export function createScope(globals: Record<string, unknown>, reports: Reports): Scope {
  const guarded =
    <A extends unknown[]>(start: (callback: () => void, ms?: number) => A[0]) =>
    (callback: unknown, ms?: number, ...given: unknown[]) =>
      start(() => {
        try {
          ;(callback as (...args: unknown[]) => void)(...given)
        } catch (error) {
          reports.thrown(error)
        }
      }, ms)
  const known: Record<string, unknown> = {
    ...globals,
    console: reports.console,
    setTimeout: guarded((callback, ms) => setTimeout(callback, ms)),
    setInterval: guarded((callback, ms) => setInterval(callback, ms)),
    clearTimeout: (id: number) => clearTimeout(id),
    clearInterval: (id: number) => clearInterval(id),
    Function: withoutEvaluation(),
    Promise: watchedPromise(reports.thrown),
  }
  known.globalThis = known
  known.global = known

  return {
    run(source, given, file) {
      const names = { ...known, ...given }
      const lacking = LACKING.filter((name) => !(name in names))
      const body = `"use strict";${source}\n//# sourceURL=weapp:///${file}`
      const run = new Function(...Object.keys(names), ...lacking, body) as (...values: unknown[]) => unknown
      return run.call(undefined, ...Object.values(names))
    },
    add: (name, value) => {
      known[name] = value
    },
  }
}

// `x instanceof Function` works; making code of text does not, as in WeChat.
function withoutEvaluation(): unknown {
  const refuse = (): never => {
    throw new EvalError('Code generation from strings disallowed for this context')
  }
  return new Proxy(Function, { apply: refuse, construct: refuse })
}
