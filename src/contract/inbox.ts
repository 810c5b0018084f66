import * as z from 'zod/mini'
import { form } from '@/domain/shared/fields'
import { partView, tone } from '@/domain/suggestion/view-schema'
import type { Endpoints } from './endpoint'
import { cursor } from './pieces'

export const inboxItem = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: z.enum(['suggestion', 'motion', 'activity', 'duty']),
  verb: z.string(),
  label: z.string(),
  title: z.string(),
  no: z.optional(z.number()),
  /** Whom it is about: the unit, or the deputy. */
  from: z.string(),
  /** lead or supporting, for units. */
  part: z.optional(partView),
  clock: z.optional(z.object({ name: z.string(), text: z.string(), tone, left: z.number() })),
})

export const inboxApi = {
  'inbox.list': {
    label: '待办，最急的在前',
    input: form({ cursor }),
    output: z.object({ items: z.array(inboxItem), next: z.optional(z.string()) }),
  },
} as const satisfies Endpoints
