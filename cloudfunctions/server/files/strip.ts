/* Where and with what a picture was taken is nobody's business. undefined: the picture is broken. */

const SOI = 0xd8
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP15 = 0xef
const COMMENT = 0xfe
/** JFIF, colour profile, Adobe's colour transform: without them a picture changes its colours. */
const KEPT = [APP0, 0xe2, 0xee]

/** A JPEG without Exif, XMP, IPTC and comments; only which way up it is stays. */
export function strippedJpeg(content: Buffer): Buffer | undefined {
  if (content[1] !== SOI) return undefined
  const parts: Buffer[] = [content.subarray(0, 2)]
  let at = 2
  for (;;) {
    if (at + 4 > content.length || content[at] !== 0xff) return undefined
    const marker = content[at + 1] ?? 0
    const length = content.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > content.length) return undefined
    if (marker === SOS) return Buffer.concat([...parts, content.subarray(at)])
    const segment = content.subarray(at, at + 2 + length)
    if (marker === APP1) parts.push(...onlyOrientation(segment))
    const named = (marker >= APP0 && marker <= APP15) || marker === COMMENT
    if (!named || KEPT.includes(marker)) parts.push(segment)
    at += 2 + length
  }
}

const EXIF = 10 // marker, length, "Exif\0\0"
const ORIENTATION = 0x0112

function onlyOrientation(segment: Buffer): Buffer[] {
  const turned = orientationOf(segment)
  if (turned < 2 || turned > 8) return []
  const tag = Buffer.from(
    'ffe10022457869660000' + '4d4d002a00000008' + '000101120003000000010000' + '0000' + '00000000',
    'hex',
  )
  tag.writeUInt16BE(turned, EXIF + 18)
  return [tag]
}

function orientationOf(segment: Buffer): number {
  if (segment.toString('latin1', 4, 8) !== 'Exif' || segment.length < EXIF + 14) return 0
  const tiff = segment.subarray(EXIF)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let n = 0; n < Math.min(u16(start), 200); n += 1) {
    const entry = start + 2 + n * 12
    if (u16(entry) === ORIENTATION) return u16(entry + 8)
  }
  return 0
}

const TOLD = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']

/** A PNG without the chunks that tell who, when and where. */
export function strippedPng(content: Buffer): Buffer | undefined {
  const parts: Buffer[] = [content.subarray(0, 8)]
  let at = 8
  while (at + 12 <= content.length) {
    const next = at + 12 + content.readUInt32BE(at)
    const type = content.toString('latin1', at + 4, at + 8)
    if (next > content.length) return undefined
    if (!TOLD.includes(type)) parts.push(content.subarray(at, next))
    if (type === 'IEND') return Buffer.concat(parts) // what hides behind the end is left behind
    at = next
  }
  return undefined
}
