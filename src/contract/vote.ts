import * as z from 'zod/mini'
import { flag, form } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { helpfulness, publicCode } from './public'

export const voteApi = {
  'published.vote': {
    label: '说一件公开的建议对自己有没有帮助：每个微信一次，可以改（知道是哪个微信即可，不必在名册里）',
    input: form({ code: publicCode, helpful: flag('有没有帮助') }),
    output: z.object({
      /** 第一次说、改了、与上次一样. */
      counted: z.enum(['first', 'changed', 'same']),
      helpfulness,
    }),
  },
} as const satisfies Endpoints

export type VoteApi = typeof voteApi
