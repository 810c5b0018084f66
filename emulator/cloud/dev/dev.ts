import type { Clock } from '../clock'
import { jsonObject, readBody } from '../http/body'
import { sendJson, type Exchange } from '../http/exchange'
import { Refusal } from '../http/refusal'
import type { Journal } from '../journal'
import { limitTable, type Limits } from '../limits'
import type { OpenApi } from '../openapi/openapi'
import { ProtocolError } from '../protocol-error'
import type { RemoteStore } from '../store-thread/store-thread'
import type { Timers } from '../timers/timers'
import { answerFailures, answerSubscriptions } from './openapi-doors'

export type DevDoors = {
  store: RemoteStore
  limits: Limits
  clock: Clock
  timers: Timers
  openApi: OpenApi
  journal: Journal
}

/** Doors for a developer's eye and hand. They show documents and messages, so they exist in development alone. */
export async function answerDev(exchange: Exchange, doors: DevDoors): Promise<void> {
  const { store, openApi, timers, limits } = doors
  switch (exchange.path) {
    case '/dev/failures':
      return answerFailures(exchange, openApi)
    case '/dev/subscriptions':
      return answerSubscriptions(exchange, openApi)
  }
  switch (`${exchange.method} ${exchange.path}`) {
    case 'POST /dev/explain':
      return explain(exchange, doors)
    case 'GET /dev/unindexed':
      return sendJson(exchange, 200, { unindexed: await store.unindexed() })
    case 'GET /dev/collections':
      return sendJson(exchange, 200, { collections: await store.collections() })
    case 'GET /dev/documents':
      return documents(exchange, store)
    case 'GET /dev/logs':
      return logs(exchange, doors.journal)
    case 'GET /dev/outbox':
      return sendJson(exchange, 200, { outbox: openApi.outbox.list() })
    case 'GET /dev/timers':
      return sendJson(exchange, 200, { timers: timers.list() })
    case 'POST /dev/timers':
      return fireTimer(exchange, doors)
    case 'GET /dev/limits':
      // JSON has no infinity; what is switched off is null.
      return sendJson(exchange, 200, { limits: limitTable, inForce: limits })
    default:
      throw new Refusal('not-found')
  }
}

// { collection, query?, order?, skip?, limit? }, with EJSON tags for what JSON cannot say.
async function explain(exchange: Exchange, { store, limits, clock }: DevDoors): Promise<void> {
  const body = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  const { collection, query = {}, order = {}, skip = 0, limit = 20 } = body
  if (typeof collection !== 'string' || !isCount(skip) || !isCount(limit)) throw new Refusal('bad-request')
  const question = { collection, query: JSON.stringify(query), order: JSON.stringify(order), skip, limit }
  sendJson(exchange, 200, await store.explain(question, clock.now()).catch(asAnswer))
}

const MOST_PER_PAGE = 50

async function documents(exchange: Exchange, store: RemoteStore): Promise<void> {
  const { query } = exchange
  const skip = Number(query.get('skip') ?? 0)
  const limit = Number(query.get('limit') ?? 20)
  if (!isCount(skip) || !isCount(limit) || limit > MOST_PER_PAGE) throw new Refusal('bad-request')
  sendJson(exchange, 200, await store.page(query.get('collection') ?? '', skip, limit).catch(asAnswer))
}

function logs(exchange: Exchange, journal: Journal): void {
  const about = (name: 'fn' | 'requestId') => exchange.query.get(name) || undefined
  const [fn, requestId] = [about('fn'), about('requestId')]
  const lines = journal.lines({
    ...(fn === undefined ? {} : { fn }),
    ...(requestId === undefined ? {} : { requestId }),
  })
  sendJson(exchange, 200, { lines })
}

async function fireTimer(exchange: Exchange, { timers, limits }: DevDoors): Promise<void> {
  const { fn } = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  sendJson(exchange, 200, { ok: typeof fn === 'string' && (await timers.fire(fn)) })
}

function asAnswer(error: unknown): { code: string; message: string } {
  if (error instanceof ProtocolError) return { code: error.code, message: error.message }
  throw error
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
