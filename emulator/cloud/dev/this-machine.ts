import { header, type Exchange } from '../http/exchange'

const LOCAL_ADDRESS = /^(127\.|::1$|::ffff:127\.)/
const LOCAL_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/**
 * Whether a request was made by somebody at this machine on purpose. A page of another site, open in a browser here,
 * could send one too: under a name of its own that leads here, or as a plain form, which needs no permission.
 */
export function isFromHere({ req, method }: Exchange): boolean {
  if (!LOCAL_ADDRESS.test(req.socket.remoteAddress ?? '')) return false
  const host = header(req, 'host') ?? ''
  if (!LOCAL_NAME.test(host)) return false
  const origin = header(req, 'origin')
  if (origin !== undefined && origin !== `http://${host}`) return false
  return method === 'GET' || (header(req, 'content-type') ?? '').startsWith('application/json')
}
