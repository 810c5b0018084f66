import * as z from 'zod/mini'
import { count, form, id, listOf, nothing, oneOf, text } from '@/domain/shared/fields'
import { caseRow, caseView, tone } from '@/domain/suggestion/view-schema'
import type { Endpoints } from './endpoint'

/* What signed-in people may ask. Served by the function `api`, and by `web` to a signed-in desk. */

const requestId = z.string('缺少提交编号').check(z.regex(/^[a-f0-9]{32}$/, '提交编号不正确，请刷新后重试'))
const cursor = z.optional(z.string('翻页位置不正确').check(z.maxLength(200, '翻页位置不正确')))

const verb = text('操作', { max: 40 })

export const offer = z.object({
  verb: z.string(),
  label: z.string(),
  refusal: z.optional(z.object({ code: z.string(), message: z.string() })),
})

export const receipt = z.object({ id: z.string(), rev: z.number(), stage: z.string() })

const postView = z.object({
  id: z.string(),
  role: z.enum(['deputy', 'deputyOffice', 'governmentOffice', 'unitHandler', 'unitHead', 'leader', 'clock']),
  roleLabel: z.string(),
  congress: z.string(),
  unit: z.optional(z.object({ id: z.string(), name: z.string() })),
  delegation: z.optional(z.string()),
})

export const inboxItem = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: z.enum(['suggestion']),
  verb: z.string(),
  label: z.string(),
  title: z.string(),
  no: z.optional(z.number()),
  /** Whom it is about: the unit, or the deputy. */
  from: z.string(),
  /** lead or supporting, for units. */
  part: z.optional(z.enum(['lead', 'supporting'])),
  clock: z.optional(z.object({ name: z.string(), text: z.string(), tone, left: z.number() })),
})

export const api = {
  'account.me': {
    label: '我是谁、现在以什么身份',
    input: nothing,
    output: z.object({
      person: z.object({ id: z.string(), name: z.string() }),
      post: postView,
      posts: z.array(postView),
      congress: z.object({ id: z.string(), name: z.string(), session: z.string() }),
      today: z.string(),
    }),
  },
  'inbox.list': {
    label: '待办，最急的在前',
    input: form({ cursor }),
    output: z.object({ items: z.array(inboxItem), next: z.optional(z.string()) }),
  },
  'suggestion.list': {
    label: '我看得到的建议：代表看自己的，单位看承办的，代表工委和区政府办看全部',
    input: form({
      stages: z.optional(
        listOf(
          '阶段',
          oneOf('阶段', [
            'draft',
            'review',
            'assigning',
            'handling',
            'replied',
            'following',
            'closed',
            'withdrawn',
            'declined',
          ]),
          { max: 9 },
        ),
      ),
      cursor,
    }),
    output: z.object({ rows: z.array(caseRow), next: z.optional(z.string()) }),
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
  'unit.list': {
    label: '承办单位名录和在办件数',
    input: nothing,
    output: z.object({
      units: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          open: z.number(),
          overdue: z.number(),
        }),
      ),
    }),
  },
} as const satisfies Endpoints

export type Api = typeof api
