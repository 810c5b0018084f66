import type { Caller } from '../caller'
import type { PlainObject } from '../plain-object'

/** One call of an open interface of WeChat by a function. */
export type OpenApiCall = {
  api: string
  args: PlainObject
  files: ReadonlyMap<string, Buffer>
  caller: Caller
  fn: string
  requestId: string
}

export type OpenApiAnswer =
  | { kind: 'json'; body: PlainObject }
  | { kind: 'file'; content: Buffer; contentType: string }
  /** Refused before WeChat was asked; the code is one of the SDK's own table. */
  | { kind: 'system-error'; code: SystemError }

/** From the error table of wx-server-sdk 4.0.2. */
export const systemErrors = {
  [-604100]: 'API not found',
  [-604101]: 'function has no permission to call this API',
  [-604102]: 'call open API timeout',
  [-604103]: 'call open API system error',
  [-604104]: 'illegal source of invocation',
} as const satisfies Record<number, string>

export type SystemError = keyof typeof systemErrors

/** WeChat's own error codes as far as they are met here. The texts are those of its documentation or of public reports. */
const errors: Record<number, string> = {
  [-1]: 'system error',
  40003: 'invalid openid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40129: 'invalid scene',
  41030: 'invalid page',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
  87014: 'risky content',
}

export function done(body: PlainObject): OpenApiAnswer {
  return { kind: 'json', body: { errcode: 0, errmsg: 'ok', ...body } }
}

export function failed(errcode: number, detail = ''): OpenApiAnswer {
  const errmsg = `${errors[errcode] ?? 'error'}${detail === '' ? '' : ` ${detail}`}`
  return { kind: 'json', body: { errcode, errmsg } }
}

export const refusedBySystem = (code: SystemError): OpenApiAnswer => ({ kind: 'system-error', code })

/** 0 is success; for the journal and the outbox. */
export function codeOfAnswer(answer: OpenApiAnswer): number {
  if (answer.kind === 'system-error') return answer.code
  if (answer.kind === 'file') return 0
  return typeof answer.body.errcode === 'number' ? answer.body.errcode : 0
}
