import { inflateRawSync } from 'node:zlib'
import { zipEntries } from '../../../cloudfunctions/server/files/zip'

/** One file out of a zip, as text. */
export function textIn(zip: Buffer, name: string): string {
  const entry = zipEntries(zip)?.find((one) => one.name === name)
  if (!entry) throw new Error(`no ${name} inside`)
  const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28)
  const packed = zip.subarray(start, start + entry.packed)
  return (entry.method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
}
