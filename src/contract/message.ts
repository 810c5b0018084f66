import * as z from 'zod/mini'
import { form } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { cursor } from './pieces'

export const messageApi = {
  'message.list': {
    label: '我应当知道的事：邀请、改期、取消、批复，最新的在前，每件一次',
    input: form({ cursor }),
    output: z.object({
      messages: z.array(
        z.object({
          id: z.string(),
          caseId: z.string(),
          kind: z.enum(['activity', 'suggestion']),
          title: z.string(),
          text: z.string(),
          on: z.string(),
        }),
      ),
      next: z.optional(z.string()),
    }),
  },
} as const satisfies Endpoints
