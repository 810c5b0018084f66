/** One field of a multipart/form-data body, as bytes. */
export type Part = { name: string; content: Buffer }

/** The fields of a body in order; undefined when it is not well-formed. */
export function partsOf(body: Buffer, contentType: string): Part[] | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return undefined
  const delimiter = Buffer.from(`--${mark}`)
  const parts: Part[] = []
  let at = body.indexOf(delimiter)
  while (at !== -1) {
    const start = at + delimiter.length
    if (body.subarray(start, start + 2).toString('latin1') === '--') return parts
    const next = body.indexOf(delimiter, start)
    if (next === -1) return undefined
    const part = partOf(body.subarray(start, next))
    if (!part) return undefined
    parts.push(part)
    at = next
  }
  return undefined
}

const BLANK_LINE = '\r\n\r\n'

function partOf(bytes: Buffer): Part | undefined {
  const end = bytes.indexOf(BLANK_LINE)
  if (end === -1 || bytes.length < end + BLANK_LINE.length + 2) return undefined
  const name = /name="([^"]*)"/i.exec(bytes.subarray(0, end).toString('utf8'))?.[1]
  // The line break before the next delimiter belongs to the delimiter.
  return name === undefined
    ? undefined
    : { name, content: bytes.subarray(end + BLANK_LINE.length, bytes.length - 2) }
}
