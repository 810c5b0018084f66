import * as z from 'zod/mini'
import { packInput } from '@/domain/rules/pack-input'
import { packView, publishedView } from '@/domain/rules/view-schema'
import { trialView } from '@/domain/rules/trial'
import { count, form, nothing, text } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { receipt, requestId } from './pieces'

export const rulesApi = {
  'rules.read': {
    label: '本级人大的规则版本：每项数目的出处，谁在什么时候改了什么。只给代表工委',
    input: nothing,
    output: z.object({
      suggestion: z.array(packView),
      motion: z.array(packView),
      published: z.array(publishedView),
      /** 0 while the record verifies; else it is shown, and nothing can be published. */
      chainBreak: z.number(),
      rev: z.number(),
    }),
  },
  'rules.act': {
    label: '发布一版规则，或撤销尚未生效的一版',
    input: form({
      rev: count('版本', { min: 0, max: 1_000_000 }),
      verb: text('操作', { max: 40 }),
      input: z.unknown(),
      requestId,
    }),
    output: receipt,
  },
  'rules.dryRun': {
    label: '试算：这些数目会让未办结事项的期限怎么变。不保存',
    input: packInput,
    output: trialView,
  },
} as const satisfies Endpoints
