import * as z from 'zod/mini'
import { nothing } from '@/domain/shared/fields'
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
} as const satisfies Endpoints
