import * as z from 'zod/mini'
import { count, form, maybeText, nothing, oneKeyOf, oneOf, text } from '@/domain/shared/fields'
import { publicPage, publicRow } from '@/domain/suggestion/public-schema'
import { PUBLIC_CODE } from '@/domain/suggestion/public-code'
import { progresses } from '@/domain/suggestion/progress'
import { categories } from '@/domain/suggestion/suggestion'
import { publicMotion } from '@/domain/motion/public-schema'
import type { Endpoints } from './endpoint'

/* What anybody may ask, without signing in. The function `public` contains no write handler. */

/** How many found a page helpful. It says nothing of the deputy or the unit, and is no rate of satisfaction. */
export const helpfulness = z.object({ yes: z.number(), no: z.number() })
export type Helpfulness = z.infer<typeof helpfulness>

export const publicCode = text('核验码', { max: 20 }).check(
  z.toUpperCase(),
  z.regex(PUBLIC_CODE, '核验码不正确，应像 WJ26-047-7K3M'),
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
      category: z.optional(oneKeyOf('领域', categories)),
      town: z.optional(text('镇街', { max: 40 })),
      unit: z.optional(text('承办单位', { max: 60 })),
      progress: z.optional(oneKeyOf('进展', progresses)),
      cursor: z.optional(z.string('翻页位置不正确').check(z.maxLength(200, '翻页位置不正确'))),
    }),
    output: z.object({
      rows: z.array(publicRow),
      next: z.optional(z.string()),
      /** With the first page: how many there are; 100 stands for 100 and more. */
      found: z.optional(z.number()),
    }),
  },
  'published.choices': {
    label: '公开的建议里有哪些年份、镇街和承办单位可选',
    input: nothing,
    output: z.object({
      years: z.array(z.number()),
      towns: z.array(z.string()),
      units: z.array(z.string()),
    }),
  },
  'published.read': {
    label: '读一件已公开的建议与答复',
    input: form({ code: publicCode }),
    output: z.object({ page: publicPage, helpfulness }),
  },
  'published.verify': {
    label: '核验：显示的文字是不是签发的原文',
    input: form({ code: publicCode }),
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
