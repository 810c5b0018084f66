import { jsonObject, readBody } from '../http/body'
import { sendJson, type Exchange } from '../http/exchange'
import { Refusal } from '../http/refusal'
import type { FailureKind, FailureRule } from '../openapi/failures'
import type { OpenApi } from '../openapi/openapi'
import type { PlainObject } from '../plain-object'

const MOST_BYTES = 10_000

/** `/dev/failures`: what shall go wrong with the open interfaces of WeChat. */
export async function answerFailures(exchange: Exchange, { failures }: OpenApi): Promise<void> {
  switch (exchange.method) {
    case 'POST':
      return sendJson(
        exchange,
        200,
        failures.add(ruleOf(jsonObject(await readBody(exchange.req, MOST_BYTES)))),
      )
    case 'DELETE':
      return sendJson(exchange, 200, { removed: failures.remove(Number(exchange.query.get('id'))) })
    case 'GET':
      return sendJson(exchange, 200, { failures: failures.list() })
    default:
      throw new Refusal('method-not-allowed')
  }
}

function ruleOf({ api, openid, failure, times = 1 }: PlainObject): FailureRule {
  if (!isFailure(failure) || !isCount(times, 10_000)) throw new Refusal('bad-request')
  return { failure, times, ...optionalText('api', api), ...optionalText('openid', openid) }
}

const isFailure = (value: unknown): value is FailureKind =>
  value === 'timeout' || value === 'hang' || (Number.isInteger(value) && value !== 0)

function optionalText<Name extends string>(name: Name, value: unknown): { [key in Name]?: string } {
  if (value === undefined || value === '') return {}
  if (typeof value !== 'string' || value.length > 100) throw new Refusal('bad-request')
  return { [name]: value } as { [key in Name]?: string } // a computed name widens to string
}

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most

/** `/dev/subscriptions`: who has agreed to how many messages. */
export async function answerSubscriptions(exchange: Exchange, { subscriptions }: OpenApi): Promise<void> {
  if (exchange.method === 'POST') {
    const { openid, templateId, times = 1 } = jsonObject(await readBody(exchange.req, MOST_BYTES))
    if (!isName(openid) || !isName(templateId) || !isCount(times, 1000)) throw new Refusal('bad-request')
    subscriptions.grant(openid, templateId, times)
  } else if (exchange.method !== 'GET') throw new Refusal('method-not-allowed')
  sendJson(exchange, 200, { subscriptions: subscriptions.list() })
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
