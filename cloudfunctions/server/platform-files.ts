import type cloudSdk from 'wx-server-sdk'
import type { Files } from './ports'

type Answered = { fileID: string; tempFileURL: string }

/** The storage of wx-server-sdk. A file is read through a link of its own, so that a huge one can be left unread. */
export function cloudFiles(cloud: typeof cloudSdk): Files {
  const link = async (fileId: string, seconds: number): Promise<string | undefined> => {
    const list = [{ fileID: fileId, maxAge: seconds }] as unknown as string[] // the SDK's types know ids only
    const answer: unknown = await cloud.getTempFileURL({ fileList: list })
    const [first] = (answer as { fileList: Answered[] }).fileList // documented shape
    return first?.tempFileURL || undefined
  }
  return {
    link,
    read: async (fileId, most) => {
      const url = await link(fileId, 60)
      return url === undefined ? undefined : readUpTo(url, most)
    },
    write: async (path, content) => {
      const answer: unknown = await cloud.uploadFile({ cloudPath: path, fileContent: content })
      return (answer as Answered).fileID
    },
    remove: async (fileId) => {
      await cloud.deleteFile({ fileList: [fileId] })
    },
  }
}

async function readUpTo(url: string, most: number): Promise<Buffer | 'too-large' | undefined> {
  const response = await fetch(encodeURI(decodeURI(url)))
  if (!response.ok || !response.body) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > most) return 'too-large' // leaving the loop closes the connection
    parts.push(part)
  }
  return Buffer.concat(parts)
}
