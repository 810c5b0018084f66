import * as z from 'zod/mini'
import { form, listOf, nothing } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { cursor, requestId } from './pieces'

const messageId = z
  .string('消息编号不正确')
  .check(z.regex(/^[0-9A-Za-z:_|.-]{1,200}$/, '消息编号不正确，请刷新后重试'))

/** Something due, how a case goes on, an activity. */
const topic = z.enum(['due', 'progress', 'activity'], '没有这种提醒')

/** What can be sent through WeChat, and how many more of each this person has agreed to. Empty: it is not in use. */
const reminders = z.array(z.object({ topic, template: z.string(), label: z.string(), left: z.number() }))

export const message = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: z.enum(['activity', 'motion', 'suggestion']),
  topic,
  title: z.string(),
  text: z.string(),
  on: z.string(),
  /** By this very person; others at the same desk have their own. */
  read: z.boolean(),
})

export const messageApi = {
  'message.list': {
    label: '我应当知道的事：提醒、邀请、改期、批复、进展，最新的在前，每件一次',
    input: form({ cursor }),
    output: z.object({ messages: z.array(message), next: z.optional(z.string()) }),
  },
  'message.summary': {
    label: '有几条没读的消息，微信提醒还剩几次',
    input: nothing,
    output: z.object({
      unread: z.number(),
      /** True when there may be more than were counted. */
      more: z.boolean(),
      reminders,
    }),
  },
  'message.subscribed': {
    label: '刚在微信里同意接收的提醒，每样多一次；同一编号再报一次不变',
    input: form({ accepted: listOf('提醒', topic, { min: 1, max: 3 }), requestId }),
    output: z.object({ reminders }),
  },
  'message.read': {
    label: '把这几条记为已读；再记一次不变',
    input: form({ ids: listOf('消息', messageId, { min: 1, max: 50 }) }),
    output: z.object({ read: z.number() }),
  },
  'message.readAll': {
    label: '全部记为已读（最近 100 条）',
    input: nothing,
    output: z.object({ read: z.number() }),
  },
} as const satisfies Endpoints
