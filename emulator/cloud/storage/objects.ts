import { readBody } from '../http/body'
import { contentType } from '../http/content-type'
import { header, send, type Exchange } from '../http/exchange'
import { Refusal } from '../http/refusal'
import type { Limits } from '../limits'
import { ProtocolError } from '../protocol-error'
import { checkedPath } from './file-path'
import { StorageFull, type Files } from './files'
import type { Links } from './links'

type Storage = { files: Files; links: Links; limits: Limits }

/** The object storage itself: GET by a signed link, PUT with an upload permission. Refusals are COS's XML. */
export async function answerObjects(exchange: Exchange, storage: Storage): Promise<void> {
  const { files, links } = storage
  const path = requestedPath(exchange.path)
  if (path === undefined) return sendXml(exchange, 400, 'InvalidURI')
  if (exchange.method === 'PUT') return put(exchange, path, storage)
  if (exchange.method !== 'GET' && exchange.method !== 'HEAD')
    return sendXml(exchange, 405, 'MethodNotAllowed')
  if (!links.mayDownload(path, exchange.query)) return sendXml(exchange, 403, 'AccessDenied')
  const content = await files.read(path)
  if (!content) return sendXml(exchange, 404, 'NoSuchKey')
  send(exchange, 200, { 'Cache-Control': 'private, max-age=600', ...headersFor(path) }, content)
}

function requestedPath(encoded: string): string | undefined {
  try {
    return checkedPath(decodeURIComponent(encoded.slice('/cos/'.length)))
  } catch {
    return undefined
  }
}

async function put(exchange: Exchange, path: string, { files, links, limits }: Storage): Promise<void> {
  if (!links.mayUpload(path, header(exchange.req, 'authorization')))
    return sendXml(exchange, 403, 'AccessDenied')
  try {
    await files.write(path, await readBody(exchange.req, limits.uploadBytes, 'file-too-large'))
  } catch (error) {
    if (error instanceof StorageFull) return sendXml(exchange, 507, 'InsufficientStorage')
    if (error instanceof ProtocolError) return sendXml(exchange, 409, 'PathConflict')
    if (error instanceof Refusal) return sendXml(exchange, 400, 'EntityTooLarge')
    throw error
  }
  send(exchange, 200, {}, '')
}

// Uploaded pages and drawings could run scripts in our own origin, so they are only ever downloaded.
function headersFor(path: string): Record<string, string> {
  const type = contentType(path)
  const shown = /^(image\/(?!svg)|audio|video|application\/pdf|text\/plain)/.test(type)
  return { 'Content-Type': type, ...(shown ? {} : { 'Content-Disposition': 'attachment' }) }
}

function sendXml(exchange: Exchange, status: number, code: string): void {
  const { requestId } = exchange
  const xml =
    `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${code}</Message>` +
    `<RequestId>${requestId}</RequestId><TraceId>${requestId}</TraceId></Error>`
  send(exchange, status, { 'Content-Type': 'application/xml; charset=utf-8' }, xml)
}
