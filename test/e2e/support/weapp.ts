import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import vm from 'node:vm'

const dist = join(__dirname, '../../../dist/weapp')

type Registered = { data?: object } & Record<string, unknown>
type AppJson = { pages: string[]; subPackages?: { root: string; pages: string[] }[] }

export function weappPages(): string[] {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
  return [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) =>
      pages.map((page) => `${root.replace(/\/$/, '')}/${page}`),
    ),
  ]
}

/**
 * The logic layer of the built mini-program in a sandbox that has what WeChat has and lacks what WeChat lacks (no
 * document, no localStorage, no fetch). It shows that every page registers, starts and draws; not how it looks.
 */
export function bootWeapp(answer: (name: string, event: unknown) => unknown) {
  const failures: string[] = []
  const stack: object[] = []
  let app: Record<string, unknown> = {}
  let registered: Registered | undefined

  const sandbox: Record<string, unknown> = {
    console: {
      ...console,
      error: (...words: unknown[]) => failures.push(words.map(String).join(' ')),
      warn: () => {},
      log: () => {},
    },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    App: (options: Record<string, unknown>) => (app = options),
    Page: (options: Registered) => (registered = options),
    Component: (options: Registered) => (registered = options),
    Behavior: (options: object) => options,
    getApp: () => app,
    getCurrentPages: () => stack,
    wx: wxFor(answer),
  }
  const context = vm.createContext(sandbox)
  const cache = new Map<string, { exports: unknown }>()

  function load(file: string): unknown {
    const known = cache.get(file)
    if (known) return known.exports
    const holder = { exports: {} as unknown }
    cache.set(file, holder)
    const wrapped = `(function(require,module,exports,window,document,self,global,localStorage,fetch,XMLHttpRequest){${readFileSync(file, 'utf8')}\n})`
    const run = vm.runInContext(wrapped, context, { filename: file }) as (...given: unknown[]) => void
    run((path: string) => load(withJs(resolve(dirname(file), path))), holder, holder.exports)
    return holder.exports
  }

  load(join(dist, 'app.js'))
  ;(app.onLaunch as ((options: object) => void) | undefined)?.call(app, {
    path: 'pages/home/index',
    query: {},
    scene: 1001,
  })

  return {
    failures,
    /** Opens one page with its parameters and gives the data its templates were handed. */
    async open(path: string, query: Record<string, string> = {}): Promise<Record<string, unknown>> {
      registered = undefined
      load(join(dist, `${path}.js`))
      const options = registered as Registered | undefined
      if (!options) throw new Error(`${path} registers no page`)
      const data: Record<string, unknown> = { ...(options.data ?? {}) }
      const page: Record<string, unknown> = Object.assign(Object.create(null) as object, options, {
        route: path,
        options: query,
        data,
        setData(change: Record<string, unknown>, done?: () => void) {
          Object.assign(data, JSON.parse(JSON.stringify(change)))
          done?.()
        },
      })
      stack.push(page)
      const call = (name: string, argument?: object) =>
        (options[name] as ((given?: object) => void) | undefined)?.call(page, argument)
      call('onLoad', query)
      call('onShow')
      call('onReady')
      await drawn(data)
      call('onUnload')
      stack.pop()
      return data
    },
  }
}

const DRAWN_BYTES = 100
const DRAWN_WITHIN_MS = 20_000

/** Waits until the page has drawn something, and a moment more in which what it does next may fail. */
async function drawn(data: object): Promise<void> {
  const until = Date.now() + DRAWN_WITHIN_MS
  do await new Promise((resolved) => setTimeout(resolved, 60))
  while (JSON.stringify(data).length <= DRAWN_BYTES && Date.now() < until)
}

function withJs(path: string): string {
  return path.endsWith('.js') ? path : `${path}.js`
}

// Taro looks these up by name when it starts.
const PAGE_MOVES = [
  'switchTab',
  'navigateTo',
  'navigateBack',
  'redirectTo',
  'reLaunch',
  'showToast',
  'pageScrollTo',
]

function wxFor(answer: (name: string, event: unknown) => unknown): object {
  const kept = new Map<string, unknown>()
  const known: Record<string, unknown> = {
    cloud: {
      init: () => {},
      callFunction: ({ name, data }: { name: string; data: unknown }) =>
        Promise.resolve({ result: answer(name, data) }),
    },
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => kept.set(key, value),
    removeStorageSync: (key: string) => kept.delete(key),
    getWindowInfo: () => ({ statusBarHeight: 47, windowWidth: 390, windowHeight: 844, pixelRatio: 3 }),
    getAppBaseInfo: () => ({ fontSizeSetting: 16, SDKVersion: '3.5.0' }),
    getSystemInfoSync: () => ({
      windowWidth: 390,
      windowHeight: 844,
      platform: 'devtools',
      SDKVersion: '3.5.0',
    }),
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {} }),
    canIUse: () => true,
    ...Object.fromEntries(PAGE_MOVES.map((name) => [name, () => Promise.resolve({})])),
    getEnvInfoSync: () => ({}),
  }
  const inert = () => Promise.resolve({})
  const isApi = /^(on|off|get|set|show|hide|create|navigate|redirect|reLaunch|switch|request|login|next)/
  return new Proxy(known, {
    get: (target, name: string) => (name in target ? target[name] : isApi.test(name) ? inert : undefined),
  })
}
