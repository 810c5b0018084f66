import * as z from 'zod/mini'
import { partView, stageView, tone } from './view-schema'

/* What a citizen may be shown. No telephone, no contact record, no draft, no flag: only what is listed here. */

const publicLine = z.union([
  z.object({ kind: z.string(), text: z.string(), salt: z.string() }),
  z.object({ kind: z.string(), hidden: z.string(), digest: z.string() }),
])

const publicPromise = z.object({
  what: z.string(),
  due: z.string(),
  unit: z.string(),
  label: z.string(),
  tone,
})

const replyClassView = z.enum(['A', 'B', 'C', 'D'])

const publicLetter = z.object({
  unit: z.string(),
  lines: z.optional(z.array(publicLine)),
  /** SHA-256 that the head signed. */
  digest: z.string(),
})

export const publicPage = z.object({
  code: z.string(),
  no: z.number(),
  year: z.number(),
  session: z.string(),
  category: z.string(),
  title: z.string(),
  author: z.string(),
  delegation: z.string(),
  units: z.array(z.object({ name: z.string(), part: partView })),
  /** Other deputies who signed, and those whose suggestions were merged into this one. */
  others: z.array(z.string()),
  stage: stageView,
  publishedOn: z.string(),
  version: z.number(),
  /** False: the deputy agreed to publish the title only. */
  full: z.boolean(),
  facts: z.optional(z.string()),
  asks: z.optional(z.array(z.string())),
  answers: z.optional(
    z.array(
      z.object({
        ask: z.number(),
        outcome: z.enum(['adopted', 'partly', 'notAdopted']),
        text: z.string(),
        reason: z.string(),
      }),
    ),
  ),
  replyClass: replyClassView,
  classMeaning: z.string(),
  /** True once a promise was not kept: the class as first given stands beside it. */
  broken: z.boolean(),
  repliedOn: z.string(),
  /** One letter of the lead unit; with 分办 one of each. */
  letters: z.array(publicLetter),
  /** Later corrections: what changed, when and why. */
  versions: z.array(z.object({ version: z.number(), on: z.string(), note: z.string() })),
  hidden: z.array(z.object({ code: z.string(), count: z.number() })),
  promises: z.array(publicPromise),
  rating: z.optional(z.object({ attitude: z.string(), result: z.string() })),
  timeline: z.array(z.object({ text: z.string(), on: z.string() })),
})
export type PublicPage = z.infer<typeof publicPage>

/** A row of the public list: what a card shows and nothing else. The year and the number stand in the code. */
export const publicRow = z.object({
  code: z.string(),
  title: z.string(),
  chip: z.object({ label: z.string(), tone }),
  unit: z.string(),
  replyClass: replyClassView,
  classMeaning: z.string(),
  excerpt: z.optional(z.string()),
  /** Absent where nothing was promised. */
  promises: z.optional(z.object({ kept: z.number(), of: z.number() })),
})
export type PublicRow = z.infer<typeof publicRow>
