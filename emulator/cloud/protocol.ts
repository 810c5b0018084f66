import { RawAnswer, type ActionContext } from './actions/action'
import { actions } from './actions/registry'
import type { bearerReader } from './caller'
import { header, send, sendJson, type Exchange } from './http/exchange'
import { readBody } from './http/body'
import { partsOf } from './http/multipart'
import { Refusal } from './http/refusal'
import type { Log, LogLine } from './log'
import { isPlainObject, type PlainObject } from './plain-object'
import { ProtocolError, type ProtocolCode } from './protocol-error'
import type { Noted } from './store-thread/calls'
import type { Unindexed } from './store/watch'
import type { RemoteStore } from './store-thread/store-thread'

export type Protocol = Omit<ActionContext, 'caller' | 'fn' | 'requestId'> & {
  store: RemoteStore
  bearerOf: ReturnType<typeof bearerReader>
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
    const { wxCloudApiToken, ...params } = await paramsOf(exchange, protocol.limits.requestBytes)
    action = String(params.action)
    const bearer = protocol.bearerOf(wxCloudApiToken)
    if (!bearer) throw new ProtocolError('INVALID_PARAM', 'wxCloudApiToken is not one of this server')
    if (action.startsWith('database.')) {
      const done = await protocol.store.act(action, params, protocol.now(), requestId)
      answer = done.answer
      work = done.work
      for (const query of done.unindexed) logUnindexed(protocol.log, requestId, query)
    } else {
      const run = actions.get(action)
      if (!run) throw new ProtocolError('INVALID_PARAM', `unknown action: ${action}`)
      answer = await run({ ...protocol, ...bearer, requestId }, params)
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
    kind: kindOf(action),
    text: failure === undefined ? action : `${action} ${failure}`,
    requestId,
    ms: Date.now() - started,
    ...work,
  })
  if (answer instanceof RawAnswer) send(exchange, 200, { 'Content-Type': answer.contentType }, answer.content)
  else sendJson(exchange, 200, { ...answer, requestId })
}

function logUnindexed(
  log: Log,
  requestId: string,
  { collection, shape, examined, returned }: Unindexed,
): void {
  const text = `${collection} ${shape}`
  log({ level: 'warn', kind: 'unindexed', requestId, text, collection, shape, examined, returned })
}

function kindOf(action: string): LogLine['kind'] {
  const area = action.split('.')[0]
  if (area === 'database' || area === 'storage') return area
  return area === 'wx' ? 'openapi' : area === 'functions' ? 'call' : 'server'
}

async function paramsOf(exchange: Exchange, mostBytes: number): Promise<PlainObject> {
  const body = await readBody(exchange.req, mostBytes).catch((error: unknown) => {
    throw error instanceof Refusal
      ? new ProtocolError('EXCEED_MAX_PAYLOAD_SIZE', `the request exceeds ${mostBytes} bytes`)
      : error
  })
  const contentType = header(exchange.req, 'content-type') ?? ''
  const params = contentType.startsWith('multipart/') ? formOf(body, contentType) : jsonOf(body)
  if (!isPlainObject(params)) throw new ProtocolError('INVALID_PARAM', 'the request must be a JSON object')
  return params
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    throw new ProtocolError('INVALID_PARAM', 'the request is not JSON')
  }
}

/** The SDK sends a form where a field is binary: `requestData`, as bytes; everything else is text. */
function formOf(body: Buffer, contentType: string): PlainObject {
  const parts = partsOf(body, contentType)
  if (!parts) throw new ProtocolError('INVALID_PARAM', 'the request is not a well-formed form')
  return Object.fromEntries(
    parts.map(({ name, content }) => [name, name === 'requestData' ? content : content.toString('utf8')]),
  )
}

/** What the journal says of an unexpected error. */
export function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error)
}
