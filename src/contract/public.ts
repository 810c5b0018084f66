import * as z from 'zod/mini'
import { count, form, maybeText, oneOf, text } from '@/domain/shared/fields'
import { publicPage, publicRow } from '@/domain/suggestion/public-schema'
import { publicMotion } from '@/domain/motion/public-schema'
import type { Endpoints } from './endpoint'

/* What anybody may ask, without signing in. The function `public` contains no write handler. */

const code = text('核验码', { max: 20 }).check(
  z.toUpperCase(),
  z.regex(/^WJ\d{2}-\d{3,4}-[2-9A-HJ-NP-Z]{4}$/, '核验码不正确，应像 WJ26-047-7K3M'),
)

export const publicApi = {
  'motions.decided': {
    label: '主席团决定作为议案的：决定、决议和落实进展，最近有进展的在前',
    input: form({ cursor: z.optional(z.string('翻页位置不正确').check(z.maxLength(200, '翻页位置不正确'))) }),
    output: z.object({ rows: z.array(publicMotion), next: z.optional(z.string()) }),
  },
  'published.search': {
    label: '查找已公开的建议，最新公开的在前',
    input: form({
      q: maybeText('查找内容', 40),
      year: z.optional(count('年份', { min: 2000, max: 2100 })),
      replyClass: z.optional(oneOf('类别', ['A', 'B', 'C', 'D'])),
      cursor: z.optional(z.string('翻页位置不正确').check(z.maxLength(200, '翻页位置不正确'))),
    }),
    output: z.object({ rows: z.array(publicRow), next: z.optional(z.string()) }),
  },
  'published.read': {
    label: '读一件已公开的建议与答复',
    input: form({ code }),
    output: z.object({ page: publicPage }),
  },
  'published.verify': {
    label: '核验：显示的文字是不是签发的原文',
    input: form({ code }),
    output: z.object({
      consistent: z.boolean(),
      code: z.string(),
      title: z.string(),
      unit: z.string(),
      repliedOn: z.string(),
      publishedOn: z.string(),
      version: z.number(),
      digests: z.array(z.object({ unit: z.string(), digest: z.string() })),
      hidden: z.array(z.object({ code: z.string(), count: z.number() })),
    }),
  },
} as const satisfies Endpoints

export type PublicApi = typeof publicApi
