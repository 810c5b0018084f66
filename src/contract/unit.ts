import * as z from 'zod/mini'
import { form, id, nothing } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'

export const unitApi = {
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
  'unit.handled': {
    label: '已公开的相近建议由哪些单位办过：主办、会办、退回各几件',
    input: form({ id: id('建议编号') }),
    output: z.object({
      units: z.array(
        z.object({ id: z.string(), led: z.number(), supported: z.number(), returned: z.number() }),
      ),
    }),
  },
} as const satisfies Endpoints
