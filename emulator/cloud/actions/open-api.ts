import { isPlainObject, type PlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { systemErrors, type OpenApiAnswer } from '../openapi/answer'
import { readAsked, writeReply, type Pair } from '../openapi/protobuf'
import { RawAnswer, type Action } from './action'
import { textParam } from './params'

const JSON_TYPE = 'application/json; charset=UTF-8'

/** `cloud.openapi.*`: arguments and answer travel as protobuf inside a form. */
export const callOpenApi: Action = async ({ openApi, caller, fn, requestId }, params) => {
  const api = textParam(params, 'apiName')
  const asked = Buffer.isBuffer(params.requestData) ? readAsked(params.requestData) : undefined
  if (!asked) throw new ProtocolError('INVALID_PARAM', 'requestData is not a CommApiData message')
  if (asked.kind === 'other') {
    return raw(reply({ kind: 'system-error', code: -604100 }, { svrkitErrorCode: -1 }))
  }
  const { args, files } = argsOf(asked.pairs)
  return raw(reply(await openApi.call({ api, args, files, caller, fn, requestId })))
}

/** `cloud.callOpenAPI`: the same interfaces, as JSON. */
export const callOpenApiAsJson: Action = async ({ openApi, caller, fn, requestId }, params) => {
  const args = jsonArgs(params.requestData)
  const call = {
    api: textParam(params, 'apiName'),
    args,
    files: new Map<string, Buffer>(),
    caller,
    fn,
    requestId,
  }
  const answer = await openApi.call(call)
  switch (answer.kind) {
    case 'json':
      return { data: { responseData: JSON.stringify(answer.body) } }
    case 'file':
      throw new ProtocolError('INVALID_PARAM', `${call.api} answers a file; use cloud.openapi`)
    case 'system-error':
      throw new ProtocolError('SYS_ERR', `errCode: ${answer.code} ${systemErrors[answer.code]}`)
    default:
      return answer satisfies never
  }
}

/** Nothing here can take money, and no test may believe that it did. */
export const callWxPay: Action = (_context, params) => {
  throw new ProtocolError('INVALID_PARAM', `WeChat Pay is not emulated: ${String(params.apiName)}`)
}

function argsOf(pairs: readonly Pair[]): { args: PlainObject; files: Map<string, Buffer> } {
  const args: PlainObject = {}
  const files = new Map<string, Buffer>()
  for (const { key, value, filename } of pairs) {
    if (filename !== '') files.set(key, value)
    else if (key !== '__proto__') args[key] = jsonValue(key, value.toString('utf8'))
  }
  return { args, files }
}

function jsonValue(key: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new ProtocolError('INVALID_PARAM', `the argument ${key} is not JSON`)
  }
}

function jsonArgs(text: unknown): PlainObject {
  const args = text === '' || text === undefined ? {} : jsonValue('requestData', String(text))
  if (isPlainObject(args)) return args
  throw new ProtocolError('INVALID_PARAM', 'requestData must be a JSON object')
}

type Reply = Parameters<typeof writeReply>[0]

function reply(answer: OpenApiAnswer, more: Partial<Reply> = {}): Reply {
  const empty = { respData: Buffer.alloc(0), contentType: JSON_TYPE, errorCode: 0, svrkitErrorCode: 0 }
  switch (answer.kind) {
    case 'json':
      return { ...empty, respData: Buffer.from(JSON.stringify(answer.body)) }
    case 'file':
      return { ...empty, respData: answer.content, contentType: answer.contentType }
    case 'system-error':
      return { ...empty, errorCode: answer.code, ...more }
    default:
      return answer satisfies never
  }
}

const raw = (message: Reply): RawAnswer => new RawAnswer(writeReply(message), 'application/octet-stream')
