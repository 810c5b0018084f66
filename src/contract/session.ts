import * as z from 'zod/mini'
import { sessionInput } from '@/domain/motion/save-session'
import { nothing } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'

const committeeView = z.object({ id: z.string(), name: z.string() })

const sessionView = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(['district', 'town']),
  opens: z.string(),
  closes: z.string(),
  presidium: z.string(),
  /** Absent while the presidium has not decided. */
  cutOff: z.optional(
    z.object({
      on: z.string(),
      time: z.string(),
      decidedBy: z.string(),
      text: z.string(),
      passed: z.boolean(),
    }),
  ),
  committees: z.array(committeeView),
  over: z.boolean(),
})

export const sessionApi = {
  'session.list': {
    label: '本级人大的会次和议案截止时间，最近的在前；以及可选的专门委员会',
    input: nothing,
    output: z.object({ sessions: z.array(sessionView), committees: z.array(committeeView) }),
  },
  'session.save': {
    label: '登记或修改一次会议：会期、主席团、专门委员会、议案截止时间',
    input: sessionInput,
    output: z.object({ id: z.string(), rev: z.number() }),
  },
} as const satisfies Endpoints
