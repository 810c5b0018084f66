import { Field, Type } from 'protobufjs/light'
import { isPlainObject } from '../plain-object'

/** What the SDK asks of WeChat, taken out of its protobuf envelope. */
export type Asked =
  | { kind: 'openapi'; pairs: Pair[]; appid: string }
  /** Open data, VoIP signatures and the like: known to the SDK, not to this emulator. */
  | { kind: 'other'; what: string }

export type Pair = { key: string; value: Buffer; filename: string }

/** The envelope of WeChat's answer; an `errorCode` means that WeChat was not asked at all. */
export type Reply = { respData: Buffer; contentType: string; errorCode: number; svrkitErrorCode: number }

// The field numbers are those that wx-server-sdk 4.0.2 writes and reads.
const keyValuePair = new Type('KeyValuePair')
  .add(new Field('key', 1, 'string'))
  .add(new Field('value', 2, 'bytes'))
  .add(new Field('contenttype', 3, 'string'))
  .add(new Field('filename', 4, 'string'))
const openApiData = new Type('OpenApiData')
  .add(keyValuePair)
  .add(new Field('pairs', 1, 'KeyValuePair', 'repeated'))
const commApiData = new Type('CommApiData')
  .add(openApiData)
  .add(new Field('apiType', 1, 'int32'))
  .add(new Field('openapiData', 2, 'OpenApiData'))
  .add(new Field('appid', 6, 'string'))
const commOpenApiResp = new Type('CommOpenApiResp')
  .add(new Field('respData', 1, 'bytes'))
  .add(new Field('contentType', 2, 'string'))
  .add(new Field('errorCode', 3, 'int32'))
  .add(new Field('httpCode', 4, 'uint32'))
  .add(new Field('svrkitErrorCode', 6, 'int32'))

const API_TYPES = ['OPEN_API', 'INNER_API', 'SVRKIT_API', 'TOKEN_API']

/** Undefined for bytes that are no such message. */
export function readAsked(bytes: Buffer): Asked | undefined {
  let message: Record<string, unknown>
  try {
    message = commApiData.toObject(commApiData.decode(bytes), { defaults: true, arrays: true })
  } catch {
    return undefined
  }
  const { apiType, openapiData, appid } = message
  if (apiType !== 0)
    return { kind: 'other', what: API_TYPES[Number(apiType)] ?? `apiType ${String(apiType)}` }
  const pairs = isPlainObject(openapiData) && Array.isArray(openapiData.pairs) ? openapiData.pairs : []
  return { kind: 'openapi', appid: String(appid), pairs: pairs.flatMap(pairOf) }
}

function pairOf(pair: unknown): Pair[] {
  if (!isPlainObject(pair) || !(pair.value instanceof Uint8Array)) return []
  return [{ key: String(pair.key), value: Buffer.from(pair.value), filename: String(pair.filename) }]
}

export function writeReply(reply: Reply): Buffer {
  const message = commOpenApiResp.create({ ...reply, httpCode: 200 })
  return Buffer.from(commOpenApiResp.encode(message).finish())
}
