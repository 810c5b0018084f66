import fs from 'node:fs'
import path from 'node:path'
import { clientOf, MOST_TEXT_BYTES } from './door'
import { jsonObject, readBody } from './http/body'
import { header, sendJson, sendJsonText, type Exchange } from './http/exchange'
import { Refusal } from './http/refusal'
import { ProtocolError } from './protocol-error'
import { checkedPath, fileIdOf } from './storage/file-path'
import { StorageFull, type Files } from './storage/files'
import type { Links } from './storage/links'
import { tempUrls } from './storage/temp-urls'
import type { Timers } from './timers'

const MOST_FILE_BYTES = 20 * 1024 * 1024

export type LocalDoors = { dataDir: string; files: Files; links: Links; origin: string; timers: Timers }

/** What a mini-program has in wx.cloud and a browser has not, and the few knobs of a local trial. */
export async function answerLocal(exchange: Exchange, doors: LocalDoors): Promise<void> {
  switch (`${exchange.method} ${exchange.path}`) {
    case 'GET /local/identities':
      return sendJsonText(exchange, 200, identities(doors.dataDir))
    case 'POST /local/upload':
      return upload(exchange, doors)
    case 'POST /local/temp-urls':
      return answerTempUrls(exchange, doors)
    case 'POST /local/timers/clock':
      return sendJson(exchange, 200, { ok: await doors.timers.fire() })
    default:
      throw new Refusal('not-found')
  }
}

function identities(dataDir: string): string {
  const file = path.join(dataDir, 'identities.json')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '[]'
}

// Stricter than the cloud, where an owner may overwrite: an upload from a client never replaces a file.
async function upload(exchange: Exchange, { files }: LocalDoors): Promise<void> {
  clientOf(exchange)
  const cloudPath = refusingPath(exchange.query.get('path'))
  const content = await readBody(exchange.req, MOST_FILE_BYTES, 'file-too-large')
  if (await files.exists(cloudPath)) throw new Refusal('file-exists')
  await files.write(cloudPath, content).catch((error: unknown) => {
    throw error instanceof StorageFull ? new Refusal('disk-full') : error
  })
  sendJson(exchange, 200, { fileID: fileIdOf(cloudPath) })
}

function refusingPath(cloudPath: string | null): string {
  try {
    return checkedPath(cloudPath)
  } catch {
    throw new Refusal('bad-path')
  }
}

async function answerTempUrls(exchange: Exchange, { files, links, origin }: LocalDoors): Promise<void> {
  clientOf(exchange)
  const { fileList } = jsonObject(await readBody(exchange.req, MOST_TEXT_BYTES))
  // A browser may reach this server under another name than the functions do.
  const host = header(exchange.req, 'host')
  const reached = host === undefined ? origin : `http://${host}`
  const urls = await tempUrls(files, links, reached, fileList).catch((error: unknown) => {
    throw error instanceof ProtocolError ? new Refusal('bad-request') : error
  })
  sendJson(exchange, 200, {
    fileList: urls.map(({ fileID, url, maxAge }) => ({
      fileID,
      maxAge,
      tempFileURL: url ?? '',
      status: url === undefined ? 1 : 0,
      errMsg: url === undefined ? 'storage file not exists' : 'ok',
    })),
  })
}
