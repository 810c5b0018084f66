import { randomBytes, randomUUID } from 'node:crypto'
import { bearerReader } from './caller'
import { devRoutes } from './dev/routes'
import { answerInvoke } from './door'
import { checkCollections } from './collection-limits'
import { createClock, type Clock } from './clock'
import { health, listen, type Route } from './gateway'
import { createHost } from './host/host'
import { Refusal } from './http/refusal'
import { createJournal, type Journal } from './journal'
import { limitsWith, type LimitOptions } from './limits'
import { answerLocal } from './local'
import { logTo, type LogLine } from './log'
import { createOpenApi, type OpenApi, type OpenApiOptions } from './openapi/openapi'
import { createPushing, type MessagePush } from './openapi/push'
import { isPlainObject } from './plain-object'
import { answerProtocol } from './protocol'
import { createStaticSite } from './static'
import { openFiles } from './storage/files'
import { createLinks } from './storage/links'
import { answerObjects } from './storage/objects'
import { startStoreThread } from './store-thread/store-thread'
import { documentOf } from './store/row'
import type { CollectionSpec } from './store/store'
import type { TransactionRules } from './store/transactions/transactions'
import type { UnindexedCount } from './store/watch'
import { openLastFired } from './timers/last-fired'
import { createTimers, type Timers } from './timers/timers'
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
  /** Whether of two transactions the second hears at its write, as documented, or only when it commits. */
  conflictAt?: TransactionRules['conflictAt']
  onLog?: (line: LogLine) => void
  /** The store died: nothing can be read or written any more, and this sentence says why. */
  onBroken?: (sentence: string) => void
  /** The time before any time travel, for functions, timers and db.serverDate(). */
  now?: () => number
  /** Opens /console, /clock and /dev, which show and alter what goes on inside. */
  development?: boolean
  /** Fills the store before anybody is served and before a timer fires; when it fails, nothing starts. */
  prepare?: (cloud: Filling) => Promise<void>
  /** False: timers fire only by hand. */
  timers?: boolean
  /** The documented limits, unless set or switched off here. */
  limits?: LimitOptions
  openApi?: OpenApiOptions
  /** Environment variables of the functions, as they are set in the cloud's console. */
  environment?: Readonly<Record<string, string>>
  /** Which function receives which event of WeChat's server, such as wxa_media_check. */
  messagePush?: MessagePush
  /** How much later such an event comes. */
  pushDelayMs?: number
}

/** What a start is filled with. */
export type Filling = Pick<Cloud, 'load' | 'isEmpty' | 'keep'>

export type Cloud = {
  url: string
  port: number
  /** Inserts plain values (Dates allowed) in one transaction. */
  load(collection: string, docs: object[]): Promise<void>
  /** Puts a file into the storage; the path is not checked. */
  keep(path: string, content: Buffer): Promise<void>
  /** Whether no collection holds a document. */
  isEmpty(): Promise<boolean>
  dump(collection: string): Promise<object[]>
  /** The queries since the start that no index narrowed, by shape. */
  unindexed(): Promise<UnindexedCount[]>
  clock: Clock
  timers: Timers
  openApi: OpenApi
  journal: Journal
  invoke(fn: string, event: unknown, caller?: { openid?: string; source?: string }): Promise<unknown>
  close(): Promise<void>
}

const PUSH_DELAY_MS = 300
const CLOSING_GRACE_MS = 5_000
const MOST_INSTANCES_PER_FUNCTION = 6

/** WeChat cloud on one machine: database, storage, functions and the app's pages behind one port. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { dataDir, functionsDir, staticDir, collections, conflictAt = 'write' } = options
  const journal = createJournal()
  const log = logTo(journal.add, options.onLog)
  const limits = limitsWith(options.limits)
  checkCollections(collections, limits)
  const clock = createClock(options.now)
  const store = await startStoreThread({ dataDir, collections, limits, conflictAt }, (sentence) => {
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
  const filling: Filling = { load: store.load, isEmpty: store.isEmpty, keep: files.write }
  await options.prepare?.(filling).catch(async (error: unknown) => {
    await gateway.close()
    await store.close()
    throw error
  })
  const links = createLinks(secret, clock.now)
  const host = createHost({
    functionsDir,
    gatewayUrl: origin + gatewayPath,
    environment: options.environment ?? {},
    secret,
    mostPerFunction: MOST_INSTANCES_PER_FUNCTION,
    clock,
    limits,
    log,
  })
  const pushing = createPushing(host, options.messagePush ?? {}, options.pushDelayMs ?? PUSH_DELAY_MS, log)
  const openApi = createOpenApi(options.openApi ?? {}, {
    clock,
    limits,
    log,
    origin,
    find: host.find,
    push: pushing.push,
  })
  const protocol = {
    store,
    host,
    files,
    links,
    openApi,
    limits,
    origin,
    bearerOf: bearerReader(secret),
    now: clock.now,
    log,
  }
  const site = staticDir === undefined ? undefined : createStaticSite(staticDir)

  const timers = createTimers({
    host,
    clock,
    limits,
    log,
    lastFired: openLastFired(dataDir),
    automatic: options.timers ?? true,
  })

  const routes: Route[] = [
    { prefix: gatewayPath, answer: (exchange) => answerProtocol(exchange, protocol) },
    { prefix: '/cos/', answer: (exchange) => answerObjects(exchange, protocol) },
    { prefix: '/invoke/', answer: (exchange) => answerInvoke(exchange, protocol) },
    { prefix: '/web/', answer: (exchange) => answerWeb(exchange, protocol) },
    {
      prefix: '/local/',
      answer: (exchange) => answerLocal(exchange, { ...protocol, dataDir, timers }),
    },
    ...devRoutes(options.development ? { ...protocol, clock, journal, timers } : undefined),
    { prefix: '/tcb-admin/', answer: () => Promise.reject(new Refusal('not-found')) },
    health,
    ...(site ? [{ prefix: '/', answer: site.answer }] : []),
  ]
  gateway.serve(routes)
  // Last, because a timer that is due fires at once and its function needs the port.
  timers.start()

  let closing: Promise<void> | undefined
  return {
    url: origin,
    port: gateway.port,
    ...filling,
    unindexed: store.unindexed,
    dump: async (collection) => (await store.dump(collection)).map(documentOf),
    clock,
    timers,
    openApi,
    journal,
    invoke: async (fn, event, { openid, source = 'wx_client' } = {}) => {
      if (!isPlainObject(event)) throw new TypeError('an event must be an object')
      const caller = { source, clientIp: '127.0.0.1', ...(openid === undefined ? {} : { openid }) }
      return JSON.parse(await host.invoke({ fn, event, caller, requestId: randomUUID() })) as unknown
    },
    close: () => {
      closing ??= (async () => {
        timers.stop()
        pushing.stop()
        // Calls that are still running need the database, so the port closes after them.
        await host.close(CLOSING_GRACE_MS)
        await gateway.close()
        await store.close()
      })()
      return closing
    },
  }
}
