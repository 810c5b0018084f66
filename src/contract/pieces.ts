import * as z from 'zod/mini'

/* Pieces that the endpoints of several areas share. */

export const requestId = z
  .string('缺少提交编号')
  .check(z.regex(/^[a-f0-9]{32}$/, '提交编号不正确，请刷新后重试'))
export const cursor = z.optional(z.string('翻页位置不正确').check(z.maxLength(200, '翻页位置不正确')))

/** A button: what may be done now, or the reason why not. */
export const offer = z.object({
  verb: z.string(),
  label: z.string(),
  refusal: z.optional(z.object({ code: z.string(), message: z.string() })),
})

/** What an action on a case answers. */
export const receipt = z.object({ id: z.string(), rev: z.number(), stage: z.string() })
