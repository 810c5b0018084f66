import type { ActionContext } from './actions/action'
import { actions } from './actions/registry'
import { unsealCaller } from './caller'
import { header, sendJson, type Exchange } from './http/exchange'
import { readBody } from './http/body'
import type { Log } from './log'
import { isPlainObject, type PlainObject } from './plain-object'
import { ProtocolError, type ProtocolCode } from './protocol-error'
import type { Noted } from './store-thread/calls'
import type { Unindexed } from './store/watch'
import type { RemoteStore } from './store-thread/store-thread'

const MOST_BYTES = 20 * 1024 * 1024

export type Protocol = Omit<ActionContext, 'caller' | 'requestId'> & {
  store: RemoteStore
  secret: string
  now: () => number
  log: Log
}

/** The SDK's own endpoint. It answers 200 with `code` for a refusal, as the cloud does. */
export async function answerProtocol(exchange: Exchange, protocol: Protocol): Promise<void> {
  const { requestId } = exchange
  const started = Date.now()
  let action = 'unknown'
  let work: Noted | undefined
  let answer: object
  let failure: ProtocolCode | undefined
  try {
    const params = await paramsOf(exchange)
    action = String(params.action)
    const caller = unsealCaller(protocol.secret, params.wxCloudApiToken)
    if (!caller) throw new ProtocolError('INVALID_PARAM', 'wxCloudApiToken is not one of this server')
    if (action.startsWith('database.')) {
      const done = await protocol.store.act(action, params, protocol.now(), requestId)
      answer = done.answer
      work = done.work
      for (const query of done.unindexed) logUnindexed(protocol.log, requestId, query)
    } else {
      const run = actions.get(action)
      if (!run) throw new ProtocolError('INVALID_PARAM', `unknown action: ${action}`)
      answer = await run({ ...protocol, caller, requestId }, params)
    }
  } catch (error) {
    failure = error instanceof ProtocolError ? error.code : 'SYS_ERR'
    if (!(error instanceof ProtocolError)) {
      protocol.log({ level: 'error', kind: 'server', requestId, text: stackOf(error) })
    }
    answer = { code: failure, message: error instanceof ProtocolError ? error.message : 'internal error' }
  }
  protocol.log({
    level: failure === undefined ? 'info' : 'warn',
    kind: action.startsWith('storage.') ? 'storage' : 'database',
    text: failure === undefined ? action : `${action} ${failure}`,
    requestId,
    ms: Date.now() - started,
    ...work,
  })
  sendJson(exchange, 200, { ...answer, requestId })
}

function logUnindexed(
  log: Log,
  requestId: string,
  { collection, shape, examined, returned }: Unindexed,
): void {
  const text = `${collection} ${shape}`
  log({ level: 'warn', kind: 'unindexed', requestId, text, collection, shape, examined, returned })
}

async function paramsOf(exchange: Exchange): Promise<PlainObject> {
  const body = await readBody(exchange.req, MOST_BYTES)
  if ((header(exchange.req, 'content-type') ?? '').startsWith('multipart/')) {
    const action = /name="action"\r\n\r\n([\w.]+)/.exec(body.toString('latin1'))?.[1] ?? 'multipart request'
    throw new ProtocolError('INVALID_PARAM', `unknown action: ${action}`)
  }
  const params: unknown = JSON.parse(body.toString('utf8'))
  if (!isPlainObject(params)) throw new ProtocolError('INVALID_PARAM', 'the request must be a JSON object')
  return params
}

/** What the journal says of an unexpected error. */
export function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error)
}
