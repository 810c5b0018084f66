import { randomBytes, randomUUID } from 'node:crypto'
import { answerDev } from './dev'
import { answerInvoke } from './door'
import { health, listen, type Route } from './gateway'
import { createHost } from './host/host'
import type { Exchange } from './http/exchange'
import { Refusal } from './http/refusal'
import { answerLocal } from './local'
import { logTo, type LogLine } from './log'
import { isPlainObject } from './plain-object'
import { answerProtocol } from './protocol'
import { createStaticSite } from './static'
import { openFiles } from './storage/files'
import { createLinks } from './storage/links'
import { answerObjects } from './storage/objects'
import { startStoreThread } from './store-thread/store-thread'
import { documentOf } from './store/row'
import type { CollectionSpec } from './store/store'
import type { UnindexedCount } from './store/watch'
import { startTimers } from './timers'
import { answerWeb } from './web'

export type { CollectionSpec } from './store/store'
export type { LogLine } from './log'

export type CloudOptions = {
  dataDir: string
  /** 0 takes any free port. */
  port: number
  /** Where to listen; this machine alone unless told otherwise. */
  host?: string
  functionsDir: string
  staticDir?: string
  collections: CollectionSpec[]
  onLog?: (line: LogLine) => void
  /** The store died: nothing can be read or written any more, and this sentence says why. */
  onBroken?: (sentence: string) => void
  /** What db.serverDate() says. */
  now?: () => number
  /** How often the function `clock` is called; 0 is never. */
  timerEveryMs?: number
  /** Opens the doors under /dev, which show what goes on inside. */
  development?: boolean
}

export type Cloud = {
  url: string
  port: number
  /** Inserts plain values (Dates allowed) in one transaction. */
  load(collection: string, docs: object[]): Promise<void>
  /** Whether no collection holds a document. */
  isEmpty(): Promise<boolean>
  dump(collection: string): Promise<object[]>
  /** The queries since the start that no index narrowed, by shape. */
  unindexed(): Promise<UnindexedCount[]>
  invoke(fn: string, event: unknown, caller?: { openid?: string; source?: string }): Promise<unknown>
  close(): Promise<void>
}

const TIMER_EVERY_MS = 60_000
const CLOSING_GRACE_MS = 5_000
const MOST_INSTANCES_PER_FUNCTION = 6

/** WeChat cloud on one machine: database, storage, functions and the app's pages behind one port. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { dataDir, functionsDir, staticDir, collections, now = Date.now } = options
  const log = logTo(options.onLog)
  const store = await startStoreThread({ dataDir, collections }, (sentence) => {
    log({ level: 'error', kind: 'server', text: sentence })
    options.onBroken?.(sentence)
  })
  const gateway = await listen(options.port, options.host ?? '127.0.0.1', log).catch(
    async (error: unknown) => {
      await store.close()
      throw error
    },
  )
  const origin = `http://127.0.0.1:${gateway.port}`
  // New at every start: knowing the port is not enough to reach the database or to write as somebody.
  const secret = randomBytes(24).toString('hex')
  const gatewayPath = `/tcb-admin/${randomBytes(24).toString('hex')}`
  const files = await openFiles(dataDir)
  const links = createLinks(secret)
  const host = createHost({
    functionsDir,
    gatewayUrl: origin + gatewayPath,
    secret,
    mostPerFunction: MOST_INSTANCES_PER_FUNCTION,
    log,
  })
  const timers = startTimers(host, options.timerEveryMs ?? TIMER_EVERY_MS, now)
  const protocol = { store, host, files, links, origin, secret, now, log }
  const site = staticDir === undefined ? undefined : createStaticSite(staticDir)

  const routes: Route[] = [
    { prefix: gatewayPath, answer: (exchange) => answerProtocol(exchange, protocol) },
    { prefix: '/cos/', answer: (exchange) => answerObjects(exchange, files, links) },
    { prefix: '/invoke/', answer: (exchange) => answerInvoke(exchange, host) },
    { prefix: '/web/', answer: (exchange) => answerWeb(exchange, host) },
    {
      prefix: '/local/',
      answer: (exchange) => answerLocal(exchange, { dataDir, files, links, origin, timers }),
    },
    ...(options.development ? [{ prefix: '/dev/', answer: (x: Exchange) => answerDev(x, store, now) }] : []),
    { prefix: '/tcb-admin/', answer: () => Promise.reject(new Refusal('not-found')) },
    health,
    ...(site ? [{ prefix: '/', answer: site.answer }] : []),
  ]
  gateway.serve(routes)

  let closing: Promise<void> | undefined
  return {
    url: origin,
    port: gateway.port,
    load: store.load,
    isEmpty: store.isEmpty,
    unindexed: store.unindexed,
    dump: async (collection) => (await store.dump(collection)).map(documentOf),
    invoke: async (fn, event, { openid, source = 'wx_client' } = {}) => {
      if (!isPlainObject(event)) throw new TypeError('an event must be an object')
      const caller = { source, clientIp: '127.0.0.1', ...(openid === undefined ? {} : { openid }) }
      return JSON.parse(await host.invoke({ fn, event, caller, requestId: randomUUID() })) as unknown
    },
    close: () => {
      closing ??= (async () => {
        timers.stop()
        // Calls that are still running need the database, so the port closes after them.
        await host.close(CLOSING_GRACE_MS)
        await gateway.close()
        await store.close()
      })()
      return closing
    },
  }
}
