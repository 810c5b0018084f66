import type { OutgoingHttpHeaders } from 'node:http'
import { refusing, type Doors } from './door'
import { readBody } from './http/body'
import { isText } from './http/content-type'
import { clientIp, header, send, sendJson, type Exchange } from './http/exchange'
import { hasOwn, isPlainObject } from './plain-object'

/** The HTTP access service: everything under /web/ becomes an event of the function `web`, signed in or not. */
export async function answerWeb(exchange: Exchange, { host, limits }: Doors): Promise<void> {
  const { req, method, path, query, requestId } = exchange
  const binary = !isText(header(req, 'content-type') ?? 'text/plain')
  const body = await readBody(req, binary ? limits.functionBinaryBytes : limits.functionTextBytes)
  const event = {
    path,
    httpMethod: method,
    headers: withoutLocal(req.headers),
    queryStringParameters: Object.fromEntries([...query].filter(([name]) => name !== '__proto__')),
    body: body.toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: binary && body.length > 0,
  }
  const caller = { source: 'wx_http', clientIp: clientIp(req) }
  const answer: unknown = JSON.parse(
    await refusing(() => host.invoke({ fn: 'web', event, caller, requestId })),
  )
  writeAnswer(exchange, answer)
}

// A browser from outside has no WeChat identity, whatever it claims.
function withoutLocal(headers: Exchange['req']['headers']): Exchange['req']['headers'] {
  const { 'x-local-openid': _claimed, ...rest } = headers
  return rest
}

function writeAnswer(exchange: Exchange, answer: unknown): void {
  if (!isPlainObject(answer) || !hasOwn(answer, 'statusCode')) return sendJson(exchange, 200, answer)
  const { statusCode, headers, body, isBase64Encoded } = answer
  if (typeof statusCode !== 'number' || statusCode < 200 || statusCode > 599)
    throw new Error('invalid statusCode')
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  send(
    exchange,
    statusCode,
    { 'Cache-Control': 'no-store', ...headersOf(headers) },
    isBase64Encoded === true ? Buffer.from(text, 'base64') : text,
  )
}

const NOT_THE_FUNCTIONS = new Set(['connection', 'content-length', 'transfer-encoding', 'keep-alive', 'date'])

function headersOf(headers: unknown): OutgoingHttpHeaders {
  const out: OutgoingHttpHeaders = {}
  for (const [name, value] of isPlainObject(headers) ? Object.entries(headers) : []) {
    if (NOT_THE_FUNCTIONS.has(name.toLowerCase()) || value === undefined || value === null) continue
    out[name] = Array.isArray(value) ? value.map(String) : String(value)
  }
  return out
}
