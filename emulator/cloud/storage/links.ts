import { createHmac, timingSafeEqual } from 'node:crypto'

/** Short-lived permission to read or write one path, as a signature in a link or a header. */
export type Links = {
  download(origin: string, path: string, maxAgeSeconds: number): string
  mayDownload(path: string, query: URLSearchParams): boolean
  upload(path: string): string
  mayUpload(path: string, token: unknown): boolean
}

const UPLOAD_SECONDS = 900

export function createLinks(secret: string, now: () => number): Links {
  const seconds = (): number => Math.floor(now() / 1000)
  const sign = (verb: string, path: string, until: number): string =>
    createHmac('sha256', secret).update(`${verb}\n${path}\n${until}`).digest('hex')
  const valid = (verb: string, path: string, until: number, signature: string): boolean => {
    const expected = Buffer.from(sign(verb, path, until))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected) && until >= seconds()
  }
  return {
    // Not percent-encoded: the SDK passes the link through encodeURI itself.
    download: (origin, path, maxAgeSeconds) => {
      const until = seconds() + maxAgeSeconds
      return `${origin}/cos/${path}?sign=${sign('get', path, until)}&t=${until}`
    },
    mayDownload: (path, query) => valid('get', path, Number(query.get('t')), query.get('sign') ?? ''),
    upload: (path) => {
      const until = seconds() + UPLOAD_SECONDS
      return `${until}.${sign('put', path, until)}`
    },
    mayUpload: (path, token) => {
      const [until = '', signature = ''] = typeof token === 'string' ? token.split('.') : []
      return valid('put', path, Number(until), signature)
    },
  }
}
