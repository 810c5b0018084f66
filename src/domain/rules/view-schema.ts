import * as z from 'zod/mini'
import { numberValue } from './pack-input'

const basis = z.enum(['law', 'local', 'default'])
const kind = z.enum(['suggestion', 'motion'])

const numberView = z.object({
  key: z.string(),
  label: z.string(),
  about: z.string(),
  text: z.string(),
  /** Absent where the law speaks in words and there is nothing to fill in. */
  value: z.optional(numberValue),
  basis,
  source: z.string(),
})

const changeView = z.object({ label: z.string(), before: z.string(), after: z.string() })

export const packView = z.object({
  id: z.string(),
  name: z.string(),
  /** Of the congress's own, counted from one; absent of those built in. */
  version: z.optional(z.number()),
  from: z.string(),
  until: z.optional(z.string()),
  state: z.enum(['coming', 'inForce', 'past']),
  numbers: z.array(numberView),
})

export const publishedView = z.object({
  id: z.string(),
  kind,
  version: z.number(),
  on: z.string(),
  by: z.string(),
  note: z.string(),
  changes: z.array(changeView),
  revoked: z.optional(z.object({ on: z.string(), by: z.string(), reason: z.string() })),
})

export type PackView = z.output<typeof packView>
export type NumberView = z.output<typeof numberView>
export type PublishedView = z.output<typeof publishedView>
