import type { Refusal } from '@/domain/shared/refusal'

const LETTERED_CLASS = /(?<![A-Za-z])[ABCD](?= 类)/g
const KNOWN_FORMATS = /\b(PDF|Word|Excel)\b/g

/** Why this is no sentence for a person who was refused; undefined when it is one. */
export function faultOf({ message }: Refusal): string | undefined {
  const text = message.replace(LETTERED_CLASS, '').replace(KNOWN_FORMATS, '')
  if (message.length < 4) return `太短：${message}`
  if (!/[\u4e00-\u9fff]/.test(text)) return `没有中文：${message}`
  if (/[A-Za-z_]/.test(text)) return `夹着英文：${message}`
  if (/操作失败|未知错误|undefined|NaN/.test(message)) return `没说怎么办：${message}`
  return undefined
}
