import * as z from 'zod/mini'

/* What citizens may be shown of a motion, field by field. */

export const publicMotion = z.object({
  id: z.string(),
  numberText: z.string(),
  session: z.string(),
  title: z.string(),
  plan: z.array(z.string()),
  lead: z.string(),
  delegation: z.string(),
  proposers: z.number(),
  stage: z.string(),
  decision: z.string(),
  decidedOn: z.string(),
  resolution: z.optional(z.object({ title: z.string(), text: z.string(), on: z.string() })),
  items: z.array(
    z.object({
      what: z.string(),
      unit: z.string(),
      due: z.string(),
      kept: z.boolean(),
      latest: z.string(),
    }),
  ),
})
export type PublicMotion = z.output<typeof publicMotion>
