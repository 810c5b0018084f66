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

/** A file its sender has just put into the storage, in a folder of their own. */
export const fileId = z
  .string('请选择文件')
  .check(
    z.regex(
      /^cloud:\/\/[A-Za-z0-9.-]{1,120}\/incoming\/[A-Za-z0-9_-]{1,80}\/[a-f0-9]{32}(\.[a-z]{1,5})?$/,
      '文件没有上传好，请重新选择',
    ),
  )
