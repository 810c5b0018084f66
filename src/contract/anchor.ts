import * as z from 'zod/mini'
import { nothing } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'

export const anchorApi = {
  'anchor.list': {
    label: '每日的锚：当天办理记录的总摘要，供登报核对',
    input: nothing,
    output: z.object({
      anchors: z.array(z.object({ day: z.string(), root: z.string(), prev: z.string(), count: z.number() })),
    }),
  },
} as const satisfies Endpoints
