import { sendJson, type Exchange } from './exchange'

/** What the doors refuse, with the sentence a person sees. */
const refusals = {
  'too-large': [413, '内容超过 100 KB，请删减后再提交'],
  'file-too-large': [413, '文件超过 20 MB，请压缩后再上传'],
  'bad-json': [400, '请求不是有效的 JSON，请检查后重试'],
  'bad-openid': [400, '本机身份无效，应为 6 到 64 位字母、数字、下划线或短横线，且至少含一个字母'],
  'bad-path': [400, '文件路径无效，请换一个文件名'],
  'bad-clock': [400, '时间无效：请给出 at、day、days 或 reset 之一，如 {"day":"2026-05-01"}'],
  'bad-request': [400, '请求内容有误，请检查后重试'],
  'file-exists': [409, '同名文件已存在，请换一个文件名'],
  'unknown-function': [404, '没有这个云函数'],
  'not-found': [404, '没有这个地址'],
  'method-not-allowed': [405, '请求方式不对'],
  'disk-full': [507, '服务器磁盘已满，文件没有保存，请稍后再试或联系管理员'],
  busy: [500, '系统繁忙，请稍后再试；仍不行请报编号'],
  timeout: [504, '系统响应超时，请稍后再试；仍不行请报编号'],
} as const satisfies Record<string, readonly [number, string]>

export type RefusalCode = keyof typeof refusals

/** Thrown anywhere below a door; the gateway answers it. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(refusals[code][1])
    this.name = 'Refusal'
  }
}

export function sendRefusal(exchange: Exchange, code: RefusalCode): void {
  const [status, sentence] = refusals[code]
  const message = code === 'busy' || code === 'timeout' ? `${sentence} ${exchange.requestId}` : sentence
  sendJson(exchange, status, { ok: false, code, message, requestId: exchange.requestId })
}
