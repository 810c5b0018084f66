import type { Limits } from '../limits'
import { isPlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { pathOfFileId } from './file-path'
import type { Files } from './files'
import type { Links } from './links'

export type TempUrl = { fileID: string; url: string | undefined; maxAge: number }

type Storage = { files: Files; links: Links; limits: Limits }

const DEFAULT_SECONDS = 7200

/** Download links for a list of file ids; no link for a file that is not there. */
export async function tempUrls(
  { files, links, limits }: Storage,
  origin: string,
  list: unknown,
): Promise<TempUrl[]> {
  if (!Array.isArray(list) || list.length === 0 || list.length > limits.filesPerCall) {
    throw new ProtocolError('INVALID_PARAM', `file list must hold 1 to ${limits.filesPerCall} files`)
  }
  return Promise.all(
    list.map(async (item: unknown) => {
      const { fileID, maxAge } = wanted(item, limits.linkSeconds)
      const path = pathOfFileId(fileID)
      const there = path !== undefined && (await files.exists(path))
      return { fileID, maxAge, url: there ? links.download(origin, path, maxAge) : undefined }
    }),
  )
}

// The SDK says fileid and max_age, the mini-program fileID and maxAge.
function wanted(item: unknown, mostSeconds: number): { fileID: string; maxAge: number } {
  if (typeof item === 'string') return { fileID: item, maxAge: DEFAULT_SECONDS }
  if (!isPlainObject(item)) throw new ProtocolError('INVALID_PARAM', 'a file must be an id or an object')
  const fileID = item.fileid ?? item.fileID
  const maxAge = item.max_age ?? item.maxAge ?? DEFAULT_SECONDS
  if (typeof fileID !== 'string') throw new ProtocolError('INVALID_PARAM', 'fileID must be a string')
  if (typeof maxAge !== 'number' || !Number.isInteger(maxAge) || maxAge < 1 || maxAge > mostSeconds) {
    throw new ProtocolError('INVALID_PARAM', `maxAge must be 1 to ${mostSeconds} seconds`)
  }
  return { fileID, maxAge }
}
