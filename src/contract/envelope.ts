import type { RefusalCode } from '@/domain/shared/refusal'

/** Failures at the edge, each with its one sentence; refusals of the domain bring their own. */
export const edgeSentences = {
  'bad-json': '请求不是有效的 JSON，请检查后重试',
  'bad-request': '提交的内容不正确，请检查后重试',
  'too-large': '内容超过 100 KB，请删减后再提交',
  'unknown-endpoint': '没有这个接口，请更新小程序后重试',
  'unknown-action': '没有这项操作，请更新小程序后重试',
  unauthenticated: '您还没有登录，或者已经不在岗，请重新登录',
  'not-found': '没有找到，可能已经撤回，或者不由您办理',
  stale: '这件事刚被更新过，请看最新内容后再提交。您写的文字还在。',
  'request-reused': '这次提交的编号已经用过，请刷新后重新提交',
  'number-taken': '这个编号已被使用，请换一个编号',
  'record-broken': '这件事的记录校验不一致，已停止修改并通知管理员，请联系代表工委',
  busy: '系统繁忙，没有提交成功。请再试一次；仍不行请报编号 ',
} as const

export type EdgeCode = keyof typeof edgeSentences
export type ErrorCode = EdgeCode | RefusalCode

/** What every function answers. Success is decided by `ok` alone. */
export type Envelope =
  | { ok: true; data: unknown; requestId: string }
  | { ok: false; code: ErrorCode; message: string; requestId: string }

export function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  if (value.ok === true) return 'data' in value
  return value.ok === false && 'code' in value && 'message' in value && typeof value.message === 'string'
}
