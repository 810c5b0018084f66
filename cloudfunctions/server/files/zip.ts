export type ZipEntry = { name: string; method: number; packed: number; size: number; at: number }

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 0xffff

/** What a zip says it holds, from its table at the end; undefined when it is no zip, or says so askew. */
export function zipEntries(content: Buffer): ZipEntry[] | undefined {
  const end = endOf(content)
  if (end === undefined) return undefined
  const count = content.readUInt16LE(end + 10)
  let at = content.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_LENGTH > end || content.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = content.readUInt16LE(at + 28)
    entries.push({
      name: content.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      method: content.readUInt16LE(at + 10),
      packed: content.readUInt32LE(at + 20),
      size: content.readUInt32LE(at + 24),
      at: content.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
  }
  return entries
}

function endOf(content: Buffer): number | undefined {
  const first = Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = content.length - END_LENGTH; at >= first; at -= 1) {
    if (content.readUInt32LE(at) === END) return at
  }
  return undefined
}
