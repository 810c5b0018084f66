import { randomUUID } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** One request and its answer. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  method: string
  /** Still percent-encoded. */
  path: string
  query: URLSearchParams
  requestId: string
}

// Split by hand: to the URL class `//x/y` is a host and `//` an exception, and it would resolve `..` for us.
export function exchangeOf(req: IncomingMessage, res: ServerResponse): Exchange {
  const [path = '/', ...query] = (req.url ?? '/').split('?')
  return {
    req,
    res,
    method: req.method ?? 'GET',
    path,
    query: new URLSearchParams(query.join('?')),
    requestId: randomUUID(),
  }
}

export function clientIp(req: IncomingMessage): string {
  return (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
}

export function header(req: IncomingMessage, name: string): string | undefined {
  const value = req.headers[name]
  return Array.isArray(value) ? value.join(',') : value
}

export function send(
  exchange: Exchange,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  const { req, res, requestId } = exchange
  if (res.headersSent) return
  res.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  res.end(exchange.method === 'HEAD' ? undefined : body)
  // What is left of a refused body is read and dropped, so that the client gets to read the refusal.
  req.resume()
}

export function sendJson(exchange: Exchange, status: number, body: unknown): void {
  sendJsonText(exchange, status, JSON.stringify(body))
}

export function sendJsonText(exchange: Exchange, status: number, text: string): void {
  send(
    exchange,
    status,
    { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    text,
  )
}
