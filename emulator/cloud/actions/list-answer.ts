import { formatWire } from '../ejson'
import type { Limits } from '../limits'
import { ProtocolError } from '../protocol-error'

/** The documents of an answer as the SDK reads them, refused when they are more than an answer may hold. */
export function listAnswer(documents: readonly unknown[], limits: Limits): { data: { list: string[] } } {
  let bytes = 0
  const list = documents.map((document) => {
    const text = formatWire(document)
    bytes += Buffer.byteLength(text)
    if (bytes > limits.queryResultBytes) {
      throw new ProtocolError(
        'EXCEED_MAX_RESPONSE_SIZE',
        `-602001 database query result size exceed limit (${limits.queryResultBytes} bytes)`,
      )
    }
    return text
  })
  return { data: { list } }
}
