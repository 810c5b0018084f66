import * as z from 'zod/mini'
import { roles, type Role } from '@/domain/people/people'
import { nothing } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'

const postView = z.object({
  id: z.string(),
  role: z.enum(Object.keys(roles) as [Role, ...Role[]]), // keys of the table
  roleLabel: z.string(),
  congress: z.string(),
  unit: z.optional(z.object({ id: z.string(), name: z.string() })),
  delegation: z.optional(z.string()),
})

export const accountApi = {
  'account.me': {
    label: '我是谁、现在以什么身份',
    input: nothing,
    output: z.object({
      person: z.object({ id: z.string(), name: z.string() }),
      post: postView,
      posts: z.array(postView),
      congress: z.object({ id: z.string(), name: z.string(), session: z.string() }),
      today: z.string(),
    }),
  },
} as const satisfies Endpoints
