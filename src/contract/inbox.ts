import * as z from 'zod/mini'
import { facets, kinds } from '@/domain/inbox/tally'
import { urgencies, type Urgency } from '@/domain/inbox/urgency'
import { form, maybeText, oneKeyOf, text } from '@/domain/shared/fields'
import { categories, parts, stages } from '@/domain/suggestion/suggestion'
import { partView, tone } from '@/domain/suggestion/view-schema'
import type { Endpoints } from './endpoint'
import { cursor } from './pieces'

export const inboxItem = z.object({
  /** Tells the rows of a list apart. */
  id: z.string(),
  caseId: z.string(),
  /** The version of the case this was drawn from: what is done from the list is done to that version. */
  rev: z.number(),
  kind: z.enum(['suggestion', 'motion', 'activity', 'duty']),
  verb: z.string(),
  label: z.string(),
  title: z.string(),
  no: z.optional(z.number()),
  /** Whom it is about: the unit, or the deputy. */
  from: z.string(),
  /** lead or supporting, for units. */
  part: z.optional(partView),
  urgency: z.enum(Object.keys(urgencies) as [Urgency, ...Urgency[]]),
  clock: z.optional(z.object({ name: z.string(), text: z.string(), tone })),
})

const counts = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }))

export const inboxApi = {
  'inbox.list': {
    label: '待办，最急的在前；可按紧急程度、事项、主办会办、种类、阶段、类别筛选，按编号或标题查找',
    input: form({
      words: maybeText('查找的文字', 40),
      urgency: z.optional(oneKeyOf('紧急程度', urgencies)),
      kind: z.optional(oneKeyOf('种类', kinds)),
      verb: z.optional(text('事项', { max: 40 })),
      part: z.optional(oneKeyOf('主办会办', parts)),
      stage: z.optional(oneKeyOf('阶段', stages)),
      category: z.optional(oneKeyOf('类别', categories)),
      cursor,
    }),
    output: z.object({
      items: z.array(inboxItem),
      next: z.optional(z.string()),
      /** Of everything that waits, not of this page; with the first page alone. */
      tally: z.optional(
        z.object({ total: z.number(), by: z.record(z.enum(facets), counts), more: z.boolean() }),
      ),
    }),
  },
} as const satisfies Endpoints
