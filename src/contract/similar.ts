import * as z from 'zod/mini'
import { count, form, listOf, maybeText, nothing, oneKeyOf } from '@/domain/shared/fields'
import { wordGroups } from '@/domain/similar/added-words'
import { earlierRow } from '@/domain/similar/row-schema'
import { categories } from '@/domain/suggestion/suggestion'
import type { Endpoints } from './endpoint'

const wordsView = z.object({
  rev: z.number(),
  groups: z.array(z.object({ words: z.array(z.string()), by: z.string(), on: z.string() })),
  log: z.array(
    z.object({
      by: z.string(),
      on: z.string(),
      added: z.array(z.array(z.string())),
      removed: z.array(z.array(z.string())),
    }),
  ),
})

export const similarApi = {
  'similar.search': {
    label: '前情：以前提过的相近的建议，自己提的和已公开的，本级和上级的',
    input: form({
      title: maybeText('标题', 60),
      asks: z._default(listOf('诉求', maybeText('诉求', 500), { max: 20 }), []),
      category: z.optional(oneKeyOf('类别', categories)),
    }),
    output: z.object({ rows: z.array(earlierRow) }),
  },
  'similar.words.list': {
    label: '前情用的同义词：代表工委补充的',
    input: nothing,
    output: wordsView,
  },
  'similar.words.save': {
    label: '保存前情用的同义词：整张词表一起换，记下谁、哪天、增减了什么',
    input: form({ rev: count('版本', { min: 0, max: 1_000_000 }), groups: wordGroups }),
    output: wordsView,
  },
} as const satisfies Endpoints
