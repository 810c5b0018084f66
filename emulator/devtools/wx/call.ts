import { said } from '../runtime/said'

/** What an API refuses with; `fail` gets it as errMsg. */
export class Fail extends Error {
  constructor(
    message: string,
    readonly fields: Record<string, unknown> = {},
  ) {
    super(message)
  }
}

export type Options = Record<string, unknown> & {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

export type Api = (...given: never[]) => unknown

type Work = (options: Options) => unknown

/**
 * WeChat's calling convention: the callbacks success, fail and complete, or a promise when none is given; always later
 * than the call.
 */
export function asked(name: string, work: Work): (options?: Options) => Promise<object> | undefined {
  return (options = {}) => {
    const answer = Promise.resolve()
      .then(() => work(options))
      .then(
        (result) => ({ ok: true, value: { ...(result as object | undefined), errMsg: `${name}:ok` } }),
        (error: unknown) => ({ ok: false, value: failure(name, error) }),
      )
    const { success, fail, complete } = options
    if (!success && !fail && !complete)
      return answer.then(({ ok, value }) => {
        if (!ok) throw value
        return value
      })
    void answer.then(({ ok, value }) => {
      // The program's own exceptions are reported as such, not as failures of the API.
      setTimeout(() => {
        const told = ok ? success : fail
        told?.(value)
        complete?.(value)
      }, 0)
    })
    return undefined
  }
}

function failure(name: string, error: unknown): object {
  return { ...(error instanceof Fail ? error.fields : {}), errMsg: `${name}:fail ${said(error)}` }
}

/** Several asked-for APIs at once, each under its own name. */
export function asking(works: Record<string, Work>): Record<string, Api> {
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, asked(name, work)]))
}

/** Listeners of one kind: wx.onX and wx.offX. */
export function hub<T extends unknown[]>() {
  const listeners = new Set<(...given: T) => void>()
  return {
    on: (listener: (...given: T) => void) => void listeners.add(listener),
    off: (listener?: (...given: T) => void) => {
      if (listener) listeners.delete(listener)
      else listeners.clear()
    },
    tell: (...given: T) => {
      for (const listener of [...listeners]) listener(...given)
    },
  }
}

export const text = (options: Options, name: string): string => {
  const value = options[name]
  return typeof value === 'string' ? value : value === undefined ? '' : String(value)
}

export const number = (options: Options, name: string, otherwise: number): number => {
  const value = options[name]
  return typeof value === 'number' ? value : otherwise
}
