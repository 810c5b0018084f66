import * as z from 'zod/mini'
import { clockView, deadlineView, tone } from '../suggestion/view-schema'

/* What a signed-in person may be shown of a motion, field by field. Nothing is shown that is not listed here. */

const optionalText = z.optional(z.string())

export const motionRelation = z.enum([
  'lead',
  'cosigner',
  'invited',
  'former',
  'deputy',
  'office',
  'presidium',
  'committee',
  'government',
  'unit',
  'leader',
])
export type MotionRelation = z.output<typeof motionRelation>

const stageView = z.object({
  key: z.enum([
    'draft',
    'cosigning',
    'submitted',
    'examining',
    'deciding',
    'agenda',
    'deferred',
    'reported',
    'following',
    'closed',
    'converted',
    'withdrawn',
    'ended',
  ]),
  label: z.string(),
  tone,
  stop: z.number(),
})

const notice = z.object({ tone, title: z.string(), text: z.string() })

const signerView = z.object({
  id: z.string(),
  name: z.string(),
  delegation: z.string(),
  state: z.enum(['invited', 'signed', 'declined', 'lapsed', 'revoked', 'left']),
  stateLabel: z.string(),
  on: z.string(),
  note: optionalText,
})

const progressView = z.object({ on: z.string(), note: z.string(), done: z.boolean() })

const itemView = z.object({
  id: z.string(),
  what: z.string(),
  unit: z.string(),
  unitId: z.string(),
  due: z.string(),
  state: z.enum(['open', 'claimed', 'kept']),
  label: z.string(),
  tone,
  progress: z.array(progressView),
  sentBack: optionalText,
})

export const motionView = z.object({
  id: z.string(),
  relation: motionRelation,
  no: z.optional(z.number()),
  numberText: optionalText,
  title: z.string(),
  stage: stageView,
  session: z.optional(
    z.object({
      id: z.string(),
      name: z.string(),
      levelLabel: z.string(),
      opens: z.string(),
      closes: z.string(),
      /** 1月23日 14:00; absent while the presidium has not decided. */
      cutOff: z.optional(z.object({ text: z.string(), decidedBy: z.string(), passed: z.boolean() })),
      committees: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  lead: z.object({ name: z.string(), delegation: z.string() }),
  content: z.object({ cause: z.string(), grounds: z.string(), plan: z.array(z.string()) }),
  /** Of the text shown here: a signature carries it, so nobody signs what they have not had before them. */
  digest: optionalText,
  count: z.object({ have: z.number(), need: z.number(), missing: z.number(), source: z.string() }),
  signers: z.array(signerView),
  /** What I answered to the invitation. */
  mine: z.optional(signerView),
  notice: z.optional(notice),
  clock: z.optional(clockView),
  deadlines: z.array(deadlineView),
  opinion: z.optional(
    z.object({ committee: z.string(), advice: z.string(), reason: z.string(), on: z.string() }),
  ),
  decision: z.optional(
    z.object({
      kind: z.enum(['agenda', 'defer', 'convert']),
      label: z.string(),
      reason: z.string(),
      on: z.string(),
      committee: optionalText,
      suggestion: optionalText,
      /** How many proposers have taken note of it, of how many. */
      acknowledged: z.number(),
      proposers: z.number(),
    }),
  ),
  withdrawalRequest: z.optional(z.object({ reason: z.string(), on: z.string() })),
  report: z.optional(
    z.object({ committee: z.string(), conclusion: z.string(), text: z.string(), on: z.string() }),
  ),
  vote: z.optional(
    z.object({
      all: z.number(),
      for: z.number(),
      against: z.number(),
      abstain: z.number(),
      passed: z.boolean(),
      on: z.string(),
      source: z.string(),
    }),
  ),
  resolution: z.optional(z.object({ by: z.string(), title: z.string(), text: z.string(), on: z.string() })),
  items: z.array(itemView),
  /** Days in the hands of each, in order. */
  held: z.array(z.object({ holder: z.string(), days: z.number() })),
  timeline: z.array(
    z.object({ seq: z.number(), text: z.string(), when: z.string(), digest: z.string(), tone }),
  ),
  chainBreak: z.number(),
})
export type MotionView = z.output<typeof motionView>

export const motionRow = z.object({
  id: z.string(),
  no: z.optional(z.number()),
  numberText: optionalText,
  title: z.string(),
  session: z.string(),
  stage: stageView,
  lead: z.string(),
  delegation: z.string(),
  have: z.number(),
  need: z.number(),
  on: optionalText,
  clock: z.optional(clockView),
})
export type MotionRow = z.output<typeof motionRow>
