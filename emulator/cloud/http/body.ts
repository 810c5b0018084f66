import type { IncomingMessage } from 'node:http'
import { isPlainObject, type PlainObject } from '../plain-object'
import { Refusal, type RefusalCode } from './refusal'

/** The whole body, refused as soon as it is known to exceed `most` bytes. */
export function readBody(
  req: IncomingMessage,
  most: number,
  tooLarge: RefusalCode = 'too-large',
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const declared = Number(req.headers['content-length'] ?? 0)
    if (declared > most) return reject(new Refusal(tooLarge))
    const chunks: Buffer[] = []
    let size = 0
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else {
        chunks.length = 0
        reject(new Refusal(tooLarge))
      }
    })
    req.on('end', () => resolve(Buffer.concat(chunks)))
    req.on('error', reject)
  })
}

/** A body that must be one JSON object. */
export function jsonObject(body: Buffer): PlainObject {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body), withoutPrototype)
  } catch {
    throw new Refusal('bad-json')
  }
  if (!isPlainObject(value)) throw new Refusal('bad-json')
  return value
}

// Copied with Object.assign, a field of this name would replace the prototype of the copy.
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}
