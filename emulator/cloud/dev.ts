import { jsonObject, readBody } from './http/body'
import { sendJson, type Exchange } from './http/exchange'
import { Refusal } from './http/refusal'
import { ProtocolError } from './protocol-error'
import type { Limits } from './limits'
import type { RemoteStore } from './store-thread/store-thread'

export type DevDoors = { store: RemoteStore; limits: Limits; now(): number }

/** Doors for a developer's eye. They show shapes and counts, never a document. */
export async function answerDev(exchange: Exchange, doors: DevDoors): Promise<void> {
  switch (`${exchange.method} ${exchange.path}`) {
    case 'POST /dev/explain':
      return explain(exchange, doors)
    case 'GET /dev/unindexed':
      return sendJson(exchange, 200, { unindexed: await doors.store.unindexed() })
    default:
      throw new Refusal('not-found')
  }
}

// { collection, query?, order?, skip?, limit? }, with EJSON tags for what JSON cannot say.
async function explain(exchange: Exchange, { store, limits, now }: DevDoors): Promise<void> {
  const body = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  const { collection, query = {}, order = {}, skip = 0, limit = 20 } = body
  if (typeof collection !== 'string' || !isCount(skip) || !isCount(limit)) throw new Refusal('bad-request')
  const question = { collection, query: JSON.stringify(query), order: JSON.stringify(order), skip, limit }
  const answer = await store.explain(question, now()).catch((error: unknown) => {
    if (error instanceof ProtocolError) return { code: error.code, message: error.message }
    throw error
  })
  sendJson(exchange, 200, answer)
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
