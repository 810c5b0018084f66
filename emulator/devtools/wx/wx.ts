import type { Api } from './call'

type Mock = (...given: unknown[]) => unknown

export type Wx = {
  /** What the program sees as `wx`. */
  object: Record<string, unknown>
  call(method: string, given: unknown[]): unknown
  mock(method: string, answer: Mock): void
  restore(method: string): void
}

// The shape of the names of WeChat's APIs; anything else is a variable of the program's own.
const API_NAME =
  /^(add|authorize|cancel|canvas|check|choose|clear|close|compress|connect|create|crop|disable|download|edit|enable|exit|get|hide|invoke|is|join|load|log|make|navigate|notify|off|on|open|pause|play|preload|preview|query|read|remove|report|request|require|rewrite|save|scan|search|seek|select|send|set|share|show|start|stop|subscribe|switch|update|upload|verify|vibrate|write)[A-Z]/

/** The object `wx`: the APIs there are, and for every other API a function that says which one is missing. */
export function createWx(apis: Record<string, Api | object | string>): Wx {
  const mocks = new Map<string, Mock>()
  const own: Record<string, unknown> = { ...apis }
  own.canIUse = (schema: string) => (schema.split('.')[0] ?? '') in own || !API_NAME.test(schema)

  const object = new Proxy(own, {
    get(target, name) {
      if (typeof name !== 'string') return undefined
      const mock = mocks.get(name)
      if (mock) return mock
      if (name in target) return target[name]
      if (!API_NAME.test(name)) return undefined
      return () => {
        throw new Error(`wx.${name} is not in the stand-in for WeChat`)
      }
    },
  })
  return {
    object,
    call(method, given) {
      const api = object[method]
      if (typeof api !== 'function') throw new Error(`wx.${method} not exists`)
      return (api as Mock)(...given)
    },
    mock: (method, answer) => void mocks.set(method, mocked(method, answer, own[method])),
    restore: (method) => void mocks.delete(method),
  }
}

// A mocked API keeps the calling convention of the one it stands for.
function mocked(method: string, answer: Mock, origin: unknown): Mock {
  if (method.endsWith('Sync') || /^(get(WindowInfo|AppBaseInfo|DeviceInfo)|create|on|off)/.test(method))
    return (...given) => answer.call({ origin }, ...given)
  return (given = {}) => {
    const options = given as Record<string, ((result: unknown) => void) | undefined>
    const answered = Promise.resolve().then(() => answer.call({ origin }, given))
    const { success, fail, complete } = options
    const failed = (result: unknown) =>
      typeof result === 'object' &&
      result !== null &&
      /:fail/.test(String((result as { errMsg?: unknown }).errMsg))
    if (!success && !fail && !complete)
      return answered.then((result) => (failed(result) ? Promise.reject(result as object) : result))
    void answered.then((result) => {
      setTimeout(() => {
        const told = failed(result) ? fail : success
        told?.(result)
        complete?.(result)
      }, 0)
    })
    return undefined
  }
}
