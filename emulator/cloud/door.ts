import { isOpenid, type Caller } from './caller'
import type { Host } from './host/host'
import type { Limits } from './limits'
import { jsonObject, readBody } from './http/body'
import { clientIp, header, sendJsonText, type Exchange } from './http/exchange'
import { Refusal } from './http/refusal'
import { ProtocolError } from './protocol-error'

export type Doors = { host: Host; limits: Limits }

/**
 * `POST /invoke/<function>`: what wx.cloud.callFunction is to a mini-program. The header X-Local-Openid says who
 * calls; it exists here alone, for in the cloud WeChat itself says who calls.
 */
export async function answerInvoke(exchange: Exchange, { host, limits }: Doors): Promise<void> {
  if (exchange.method !== 'POST') throw new Refusal('method-not-allowed')
  const fn = exchange.path.slice('/invoke/'.length)
  const caller = clientOf(exchange)
  const event = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  const { requestId } = exchange
  sendJsonText(exchange, 200, await refusing(() => host.invoke({ fn, event, caller, requestId })))
}

export function clientOf(exchange: Exchange): Caller {
  const openid = header(exchange.req, 'x-local-openid')
  const caller = { source: 'wx_client', clientIp: clientIp(exchange.req) }
  if (openid === undefined) return caller
  if (!isOpenid(openid)) throw new Refusal('bad-openid')
  return { ...caller, openid }
}

/** A failed call as a refusal: a visitor never sees what went wrong inside, only that it did. */
export async function refusing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    if (error.code === 'FUNCTION_NOT_FOUND') throw new Refusal('unknown-function')
    throw new Refusal(error.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED' ? 'timeout' : 'busy')
  }
}
