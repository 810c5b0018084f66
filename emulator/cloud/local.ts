import fs from 'node:fs'
import path from 'node:path'
import { clientOf } from './door'
import { jsonObject, readBody } from './http/body'
import { header, sendJson, sendJsonText, type Exchange } from './http/exchange'
import { Refusal } from './http/refusal'
import { ProtocolError } from './protocol-error'
import { checkedPath, fileIdOf } from './storage/file-path'
import { StorageFull, type Files } from './storage/files'
import type { Links } from './storage/links'
import { tempUrls } from './storage/temp-urls'
import type { Limits } from './limits'
import type { OpenApi } from './openapi/openapi'
import type { Timers } from './timers/timers'

export type LocalDoors = {
  dataDir: string
  files: Files
  links: Links
  origin: string
  timers: Timers
  openApi: OpenApi
  limits: Limits
}

/** What a mini-program has in wx.cloud and a browser has not, and the few knobs of a local trial. */
export async function answerLocal(exchange: Exchange, doors: LocalDoors): Promise<void> {
  const timer = /^\/local\/timers\/([\w-]+)$/.exec(exchange.path)?.[1]
  if (timer !== undefined && exchange.method === 'POST') {
    return sendJson(exchange, 200, { ok: await doors.timers.fire(timer) })
  }
  switch (`${exchange.method} ${exchange.path}`) {
    case 'GET /local/identities':
      return sendJsonText(exchange, 200, identities(doors.dataDir))
    case 'POST /local/upload':
      return upload(exchange, doors)
    case 'POST /local/temp-urls':
      return answerTempUrls(exchange, doors)
    case 'POST /local/subscribe':
      return subscribe(exchange, doors)
    case 'POST /local/phone-code':
      return phoneCode(exchange, doors)
    default:
      throw new Refusal('not-found')
  }
}

function identities(dataDir: string): string {
  const file = path.join(dataDir, 'identities.json')
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '[]'
}

// Stricter than the cloud, where an owner may overwrite: an upload from a client never replaces a file.
async function upload(exchange: Exchange, { files, limits }: LocalDoors): Promise<void> {
  clientOf(exchange)
  const cloudPath = refusingPath(exchange.query.get('path'))
  const content = await readBody(exchange.req, limits.clientUploadBytes, 'file-too-large')
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

async function answerTempUrls(exchange: Exchange, doors: LocalDoors): Promise<void> {
  const { origin, limits } = doors
  clientOf(exchange)
  const { fileList } = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  // A browser may reach this server under another name than the functions do.
  const host = header(exchange.req, 'host')
  const reached = host === undefined ? origin : `http://${host}`
  const urls = await tempUrls(doors, reached, fileList).catch((error: unknown) => {
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

/** wx.requestSubscribeMessage, when the person agrees to every template: one message of each more may be sent. */
async function subscribe(exchange: Exchange, { openApi, limits }: LocalDoors): Promise<void> {
  const { openid } = clientOf(exchange)
  const { tmplIds } = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  if (openid === undefined) throw new Refusal('bad-openid')
  if (!Array.isArray(tmplIds) || !tmplIds.every(isTemplateId)) throw new Refusal('bad-request')
  for (const templateId of tmplIds) openApi.subscriptions.grant(openid, templateId)
  const accepted = Object.fromEntries(tmplIds.map((templateId) => [templateId, 'accept']))
  sendJson(exchange, 200, { ...accepted, errMsg: 'requestSubscribeMessage:ok' })
}

const isTemplateId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)

/** The button open-type="getPhoneNumber". WeChat knows the person's number; here the person says it. */
async function phoneCode(exchange: Exchange, { openApi, limits }: LocalDoors): Promise<void> {
  const { phoneNumber } = jsonObject(await readBody(exchange.req, limits.functionTextBytes))
  if (typeof phoneNumber !== 'string' || !/^1\d{10}$/.test(phoneNumber)) throw new Refusal('bad-request')
  sendJson(exchange, 200, { code: openApi.phoneCodes.issue(phoneNumber), errMsg: 'getPhoneNumber:ok' })
}
