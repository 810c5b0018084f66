import * as z from 'zod/mini'
import { nothing } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'

export const deputyApi = {
  'deputy.list': {
    label: '本级在任代表名录，按代表团',
    input: nothing,
    output: z.object({
      deputies: z.array(z.object({ id: z.string(), name: z.string(), delegation: z.string() })),
    }),
  },
} as const satisfies Endpoints
