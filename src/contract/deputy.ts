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
  'leader.list': {
    label: '本级在任领导名录，供领办、督办选择',
    input: nothing,
    output: z.object({ leaders: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
} as const satisfies Endpoints
