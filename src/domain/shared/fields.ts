import * as z from 'zod/mini'
import { isPlainDate, type PlainDate } from './plain-date'

// Code made from strings is forbidden in a mini-program, so zod must not compile its schemas.
z.config({ jitless: true })

/* The words in which inputs are described, so that an action file reads as sentences. */

const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/

/** A required text, trimmed. Lengths count characters: an emoji is one, though WeChat's inputs count it twice. */
export function text(label: string, { min = 1, max = 200 }: { min?: number; max?: number } = {}) {
  const tooShort = min > 1 ? `请写明${label}，不少于 ${min} 个字` : `请填写${label}`
  return z.string(tooShort).check(
    z.trim(),
    z.minLength(min, tooShort),
    z.maxLength(max, `${label}不能超过 ${max} 个字，请删减`),
    z.refine((value) => !UNPRINTABLE.test(value), `${label}里有不能显示的字符，请重新输入`),
    z.refine((value) => isWellFormed(value), `${label}里有不完整的字符，请重新输入`),
  )
}

/** A text that may be left empty; an absent one is the empty text. */
export function maybeText(label: string, max = 200) {
  return z._default(text(label, { min: 0, max }), '')
}

/** A real calendar day. */
export function day(label: string) {
  return z.custom<PlainDate>(isPlainDate, `请选择${label}，格式如 2026-05-06`)
}

export function oneOf<const T extends readonly [string, ...string[]]>(label: string, values: T) {
  return z.enum(values, `请选择${label}`)
}

/** One of the keys of a table of labels, so that the list stands in one place. */
export function oneKeyOf<K extends string>(label: string, table: Readonly<Record<K, unknown>>) {
  return oneOf(label, Object.keys(table) as [K, ...K[]]) // the keys of this very table
}

export function flag(label: string) {
  return z.boolean(`请确认${label}`)
}

export function count(label: string, { min = 1, max = 9999 }: { min?: number; max?: number } = {}) {
  const message = `${label}应是 ${min} 到 ${max} 之间的整数`
  return z.int(message).check(z.minimum(min, message), z.maximum(max, message))
}

export function listOf<T extends z.ZodMiniType>(label: string, item: T, { min = 0, max = 50 } = {}) {
  return z
    .array(item, `请填写${label}`)
    .check(
      z.minLength(min, min === 1 ? `请至少填写 1 项${label}` : `${label}至少 ${min} 项`),
      z.maxLength(max, `${label}不能超过 ${max} 项`),
    )
}

/** An object with exactly these fields: anything else is refused, never ignored. */
export function form<T extends Record<string, z.ZodMiniType>>(fields: T, label = '填写的内容') {
  return z.strictObject(fields, `${label}不正确，请检查后重试`)
}

/** An id made by us or by a client: letters, digits, `-`, `_` and `:`; never an operator, never a path. */
export function id(label: string) {
  return z.string(`缺少${label}`).check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_:-]{0,79}$/, `${label}不正确`))
}

export const nothing = form({})

// Read by code points, a surrogate is one only when its other half is missing. No look-behind: iOS before 16.4 has none.
function isWellFormed(value: string): boolean {
  return !/[\ud800-\udfff]/u.test(value)
}
