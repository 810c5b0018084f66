import * as z from 'zod/mini'
import { count, form, id, listOf, maybeText, nothing, oneKeyOf, oneOf, text } from '@/domain/shared/fields'
import { categories, stages } from '@/domain/suggestion/suggestion'
import { listInput } from '@/domain/figures/board-schema'
import { caseRow, caseView } from '@/domain/suggestion/view-schema'
import type { Endpoints } from './endpoint'
import { cursor, offer, receipt, requestId } from './pieces'

const verb = text('操作', { max: 40 })

export const suggestionApi = {
  'suggestion.list': {
    label:
      '我看得到的建议：代表看自己的，单位看承办的，代表工委和区政府办看全部；可按编号、标题、代表、代表团、单位查找',
    input: form({
      stages: z.optional(listOf('阶段', oneKeyOf('阶段', stages), { max: 10 })),
      category: z.optional(oneKeyOf('类别', categories)),
      words: maybeText('查找的文字', 40),
      /** The cases behind a figure of the dashboard, instead of stages. */
      of: z.optional(listInput),
      cursor,
    }),
    output: z.object({ rows: z.array(caseRow), next: z.optional(z.string()) }),
  },
  'suggestion.counts': {
    label: '我看得到的建议，每个阶段各有多少件；等我办的有多少项',
    input: nothing,
    output: z.object({
      waiting: z.number(),
      counts: z.array(z.object({ stage: z.string(), count: z.number() })),
    }),
  },
  'suggestion.led': {
    label: '我领办的、我督办的建议：到了哪一步、最近一件事、现在能不能催办；只给领导本人',
    input: form({ as: oneOf('方式', ['leading', 'supervising']), cursor }),
    output: z.object({
      rows: z.array(
        z.object({
          row: caseRow,
          rev: z.number(),
          last: z.optional(z.object({ text: z.string(), when: z.string() })),
          whyNotUrge: z.optional(z.string()),
        }),
      ),
      next: z.optional(z.string()),
    }),
  },
  'suggestion.open': {
    label: '打开一件建议：内容、期限、经过，以及我现在能做什么',
    input: form({ id: id('建议编号') }),
    output: z.object({ view: caseView, offers: z.array(offer), rev: z.number() }),
  },
  'suggestion.start': {
    label: '新建一件建议：存草稿或直接提交。同一提交编号只建一件',
    input: form({ requestId, verb: oneOf('操作', ['saveDraft', 'submit']), input: z.unknown() }),
    output: receipt,
  },
  'suggestion.act': {
    label: '对一件建议办理一个动作',
    input: form({
      id: id('建议编号'),
      rev: count('版本', { min: 0, max: 1_000_000 }),
      verb,
      input: z.unknown(),
      requestId,
    }),
    output: receipt,
  },
  'suggestion.nextNumber': {
    label: '本届次下一个编号',
    input: form({ session: text('届次', { max: 40 }) }),
    output: z.object({ no: z.number() }),
  },
} as const satisfies Endpoints
