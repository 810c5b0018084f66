import * as z from 'zod/mini'
import { stageView, tone } from '../suggestion/view-schema'

/** What a drafter may be shown of an earlier case. */
export const earlierRow = z.object({
  id: z.string(),
  /** The drafter's own: it opens as a case; another's opens by its public code. */
  own: z.boolean(),
  code: z.optional(z.string()),
  no: z.optional(z.number()),
  year: z.optional(z.number()),
  title: z.string(),
  stage: stageView,
  unit: z.string(),
  category: z.optional(z.string()),
  replyClass: z.optional(z.enum(['A', 'B', 'C', 'D'])),
  classMeaning: z.optional(z.string()),
  outcome: z.optional(z.string()),
  promises: z.array(
    z.object({ what: z.string(), due: z.string(), unit: z.string(), label: z.string(), tone }),
  ),
  rating: z.optional(z.object({ attitude: z.string(), result: z.string() })),
  /** Which words the two have in common. */
  why: z.array(z.string()),
  /** How the draft may relate to it. */
  kinds: z.array(z.enum(['second', 'pursue', 'anew'])),
})
export type EarlierRow = z.infer<typeof earlierRow>
