import { deflateSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import type { Attachment } from '../../src/domain/suggestion/attachment'

const WIDTH = 480
const HEIGHT = 320
const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Buffer): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(typed))
  return Buffer.concat([head, typed, tail])
}

/** 演示：a drawn street with a lamp in place of a photograph; nobody is on it. */
export function demoPicture(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3)
    for (let x = 0; x < WIDTH; x += 1) row.set(colourAt(x, y), 1 + x * 3)
    return row
  })
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(x: number, y: number): [number, number, number] {
  if (Math.hypot(x - 340, y - 90) < 18) return [252, 226, 150]
  if (x > 336 && x < 344 && y > 90 && y < 250) return [84, 77, 69]
  if (y > 250) return y > 282 && y < 288 && x % 60 < 30 ? [245, 243, 238] : [140, 131, 118]
  if (x > 40 && x < 230 && y > 110) return x % 48 < 20 && y % 44 < 22 ? [231, 238, 245] : [196, 180, 158]
  return [214, 224, 232]
}

const content = demoPicture()

/** Where the cloud of this machine keeps it. */
export const DEMO_PICTURE_PATH = 'kept/file-demo-visit.png'

export const demoEvidence: Attachment = {
  id: 'file-demo-visit',
  name: '走访照片（演示）.png',
  type: 'png',
  size: content.byteLength,
  fileId: `cloud://local-env.6c6f-local-env-1300000000/${DEMO_PICTURE_PATH}`,
  sha256: createHash('sha256').update(content).digest('hex'),
}
