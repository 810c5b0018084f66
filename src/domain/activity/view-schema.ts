import * as z from 'zod/mini'

/* What a signed-in person may be shown of an activity, field by field. The secret of a check-in is not among them. */

const tone = z.enum(['neutral', 'info', 'success', 'warn', 'danger', 'gold'])
const stage = z.object({ key: z.string(), label: z.string(), tone })
const standing = z.object({ label: z.string(), tone })

const clash = z.object({ id: z.string(), title: z.string(), when: z.string(), people: z.number() })

const inviteeView = z.object({
  id: z.string(),
  name: z.string(),
  delegation: z.string(),
  standing,
  leave: z.optional(
    z.object({ reason: z.string(), state: z.enum(['asked', 'approved', 'refused']), note: z.string() }),
  ),
  came: z.array(z.object({ sitting: z.string(), time: z.string(), way: z.string() })),
})

export const activityView = z.object({
  id: z.string(),
  relation: z.enum(['organiser', 'invited', 'leader']),
  kind: z.object({ key: z.string(), label: z.string() }),
  title: z.string(),
  stage,
  when: z.string(),
  slot: z.object({
    on: z.string(),
    until: z.string(),
    from: z.string(),
    to: z.string(),
    place: z.string(),
    signUpBy: z.string(),
  }),
  agenda: z.string(),
  host: z.string(),
  capacity: z.optional(z.number()),
  invited: z.number(),
  coming: z.number(),
  came: z.number(),
  sittings: z.array(z.string()),
  /** The sitting whose code is on the screen now. */
  signingIn: z.optional(z.object({ sitting: z.number(), label: z.string() })),
  mine: z.optional(
    z.object({
      standing,
      leave: inviteeView.shape.leave,
      came: inviteeView.shape.came,
      clashes: z.array(z.object({ id: z.string(), title: z.string(), when: z.string() })),
    }),
  ),
  /** For the organiser: others at the same time to which some of the same deputies are invited. */
  clashes: z.array(clash),
  /** For the organiser; deputies see how many, not who. */
  invitees: z.array(inviteeView),
  materials: z.array(z.object({ title: z.string(), text: z.string(), on: z.string() })),
  contributions: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), text: z.string() })),
  /** Of 接待代表日: a deputy sees what was said to them, the office all of it. */
  voices: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      text: z.string(),
      on: z.string(),
      answer: z.optional(
        z.object({ handled: z.string(), level: z.string(), words: z.string(), on: z.string() }),
      ),
    }),
  ),
  summary: z.optional(z.string()),
  cancelled: z.optional(z.string()),
  moves: z.array(z.object({ from: z.string(), reason: z.string(), on: z.string() })),
  chainBreak: z.number(),
})

export type ActivityView = z.infer<typeof activityView>

export const activityRow = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  stage,
  day: z.string(),
  when: z.string(),
  standing: z.optional(standing),
  numbers: z.string(),
})

/** A day of a calendar: whether people work, and why not. */
export const calendarDay = z.object({
  day: z.string(),
  within: z.boolean(),
  works: z.boolean(),
  why: z.string(),
  activities: z.array(z.string()),
})

/** A row with what else it clashes with: for the deputy, or for how many of those invited. */
export const calendarRow = z.extend(activityRow, {
  from: z.string(),
  place: z.string(),
  clashes: z.array(clash),
})

export type CalendarDay = z.infer<typeof calendarDay>
export type CalendarRow = z.infer<typeof calendarRow>

export type ActivityRow = z.infer<typeof activityRow>
