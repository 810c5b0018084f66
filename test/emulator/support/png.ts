import { inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BYTES_PER_PIXEL = 4

/** Reads a PNG of 8-bit RGBA without interlacing, the only kind our pictures have. */
export function readPng(png: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG')
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  if (png[24] !== 8 || png[25] !== 6 || png[28] !== 0) throw new Error('not 8-bit RGBA')
  const raw = inflateSync(imageData(png))
  const stride = width * BYTES_PER_PIXEL
  const data = new Uint8ClampedArray(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = (dx: number, dy: number): number =>
        x - dx < 0 || y - dy < 0 ? 0 : (data[(y - dy) * stride + x - dx] ?? 0)
      const left = at(BYTES_PER_PIXEL, 0)
      const up = at(0, 1)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, at(BYTES_PER_PIXEL, 1))][filter] ?? NaN
      data[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 0xff
    }
  }
  return { data, width, height }
}

function imageData(png: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') pieces.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(pieces)
}

function paeth(left: number, up: number, corner: number): number {
  const base = left + up - corner
  const [dl, du, dc] = [Math.abs(base - left), Math.abs(base - up), Math.abs(base - corner)]
  if (dl <= du && dl <= dc) return left
  return du <= dc ? up : corner
}
