import * as z from 'zod/mini'
import { attachmentView } from '../suggestion/view-schema'

/* What the deputy and 代表工委 may be shown of a year, field by field. Points are tenths. */

const tone = z.enum(['neutral', 'info', 'success', 'warn', 'danger', 'gold'])
const standing = z.object({ label: z.string(), tone })

const dimensionView = z.object({
  key: z.string(),
  label: z.string(),
  score: z.nullable(z.number()),
  median: z.nullable(z.number()),
  why: z.string(),
  points: z.number(),
})

const appealView = z.object({
  id: z.string(),
  reason: z.string(),
  on: z.string(),
  clock: z.optional(z.object({ name: z.string(), text: z.string(), tone })),
  decision: z.optional(z.object({ granted: z.boolean(), note: z.string(), on: z.string() })),
})

const entryView = z.object({
  id: z.string(),
  on: z.string(),
  dimension: z.string(),
  subject: z.string(),
  what: z.string(),
  evidence: z.string(),
  counted: z.number(),
  state: z.enum(['counted', 'capped', 'voided', 'noPoints']),
  why: z.string(),
  source: z.object({
    kind: z.enum(['suggestion', 'motion', 'activity', 'declaration', 'appeal']),
    id: z.string(),
  }),
  /** How long it may be appealed against; none: no longer, or already done. */
  appealable: z.optional(z.object({ text: z.string(), tone })),
  appeal: z.optional(appealView),
})

const declarationView = z.object({
  id: z.string(),
  on: z.string(),
  subject: z.string(),
  title: z.string(),
  text: z.string(),
  evidence: z.array(attachmentView),
  state: standing,
  step: z.optional(z.enum(['first', 'final'])),
  reviews: z.array(
    z.object({ step: z.string(), passed: z.boolean(), note: z.string(), on: z.string(), by: z.string() }),
  ),
})

export const statementView = z.object({
  period: z.enum(['q1', 'q2', 'q3', 'q4', 'year']),
  label: z.string(),
  version: z.number(),
  from: z.string(),
  to: z.string(),
  table: z.string(),
  base: z.number(),
  earned: z.number(),
  total: z.number(),
  entries: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      what: z.string(),
      evidence: z.string(),
      counted: z.number(),
      why: z.string(),
    }),
  ),
  outcomes: z.array(z.object({ id: z.string(), on: z.string(), kind: z.string(), text: z.string() })),
  remark: z.string(),
  issuedOn: z.string(),
  digest: z.string(),
  intact: z.boolean(),
  state: standing,
  key: z.enum(['issued', 'confirmed', 'objected', 'answered']),
  objection: z.optional(z.string()),
  answer: z.optional(z.string()),
})

export type StatementView = z.infer<typeof statementView>

export const portraitView = z.object({
  deputy: z.object({ id: z.string(), name: z.string(), delegation: z.string() }),
  year: z.number(),
  relation: z.enum(['owner', 'office']),
  table: z.optional(z.object({ name: z.string(), example: z.boolean() })),
  base: z.number(),
  earned: z.number(),
  total: z.number(),
  dimensions: z.array(dimensionView),
  /** Whether there is a median, or why not. */
  peers: z.string(),
  trend: z.array(z.object({ month: z.number(), points: z.number(), total: z.number() })),
  lastYear: z.optional(z.object({ year: z.number(), total: z.number() })),
  tags: z.array(z.object({ label: z.string(), why: z.string(), lines: z.array(z.string()) })),
  plan: z.optional(z.object({ name: z.string(), example: z.boolean(), version: z.number() })),
  list: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      dimension: z.string(),
      target: z.number(),
      done: z.number(),
      state: z.enum(['done', 'open', 'late']),
      text: z.string(),
      source: z.string(),
      lines: z.array(z.string()),
    }),
  ),
  entries: z.array(entryView),
  declarations: z.array(declarationView),
  outcomes: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      kind: standing,
      text: z.string(),
      evidence: z.string(),
      part: z.string(),
      read: z.boolean(),
      source: z.object({ kind: z.enum(['suggestion', 'motion', 'activity']), id: z.string() }),
    }),
  ),
  statements: z.array(statementView),
})

export type PortraitView = z.infer<typeof portraitView>

export const publicDutyView = z.object({
  name: z.string(),
  delegation: z.string(),
  year: z.number(),
  did: z.array(z.object({ dimension: z.string(), label: z.string(), times: z.number() })),
  basis: z.string(),
})

const ruleView = z.object({
  subject: z.string(),
  label: z.string(),
  dimension: z.string(),
  points: z.number(),
  cap: z.optional(z.number()),
})

export const tableView = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  until: z.optional(z.string()),
  base: z.number(),
  example: z.boolean(),
  source: z.string(),
  state: standing,
  rules: z.array(ruleView),
})

export type TableView = z.infer<typeof tableView>
