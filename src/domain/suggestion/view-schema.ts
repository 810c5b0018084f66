import * as z from 'zod/mini'

/* What a signed-in person may be shown of a case, field by field. Nothing is shown that is not listed here. */

export const tone = z.enum(['neutral', 'info', 'success', 'warn', 'danger', 'gold'])
const optionalText = z.optional(z.string())

export const clockView = z.object({ name: z.string(), text: z.string(), tone })

export const deadlineView = z.object({
  name: z.string(),
  due: z.string(),
  calendarDue: z.string(),
  text: z.string(),
  tone,
  left: z.number(),
  provisional: z.boolean(),
  basis: z.enum(['law', 'local', 'default']),
  source: z.string(),
  pack: z.string(),
  steps: z.array(z.object({ label: z.string(), day: z.string(), note: z.string() })),
  strip: z.array(z.object({ day: z.string(), works: z.boolean(), known: z.boolean(), mark: z.string() })),
})

const letterLine = z.object({
  kind: z.enum(['org', 'documentNo', 'title', 'to', 'paragraph', 'org-end', 'date', 'contact', 'copy']),
  text: z.string(),
})

const answerView = z.object({
  ask: z.number(),
  outcome: z.enum(['adopted', 'partly', 'notAdopted']),
  text: z.string(),
  reason: z.string(),
})

const clauseView = z.object({ what: z.string(), measure: z.string(), due: z.string(), section: z.string() })

const disclosureView = z.object({
  open: z.boolean(),
  code: z.optional(z.enum(['stateSecret', 'tradeSecret', 'privacy', 'other'])),
  note: z.string(),
})

const classView = z.enum(['A', 'B', 'C', 'D'])
export const partView = z.enum(['lead', 'supporting', 'separate'])
const level = z.enum(['satisfied', 'fair', 'dissatisfied'])

export const replyView = z.object({
  unit: z.string(),
  documentNo: z.string(),
  signer: z.string(),
  on: z.string(),
  replyClass: classView,
  classMeaning: z.string(),
  classReason: z.string(),
  answers: z.array(answerView),
  promises: z.array(clauseView),
  disclosure: disclosureView,
  noContact: z.optional(z.string()),
  lines: z.array(letterLine),
  digest: z.string(),
})

export const ratingView = z.object({
  by: z.string(),
  attitude: level,
  result: level,
  comment: z.string(),
  why: z.string(),
  on: z.string(),
  /** Shown to 代表工委 and to the deputy who set it. */
  persuaded: z.optional(z.boolean()),
})

const levels = z.object({ satisfied: z.number(), fair: z.number(), dissatisfied: z.number() })

/** Of a joint suggestion the result is the distribution; 未评价 is its own figure. */
export const tallyView = z.object({
  raters: z.number(),
  unrated: z.number(),
  attitude: levels,
  result: levels,
})

export const roundView = z.object({
  number: z.number(),
  startedOn: z.string(),
  /** One of the lead unit; with 分办 one of each. */
  replies: z.array(replyView),
  /** Those this reader may see one by one. */
  ratings: z.array(ratingView),
  tally: z.optional(tallyView),
  /** Set while the unit may not yet see the rating. */
  sealedUntil: optionalText,
  lapsedOn: optionalText,
})

export const draftView = z.object({
  answers: z.array(answerView),
  replyClass: z.optional(classView),
  classReason: z.string(),
  promises: z.array(clauseView),
  contactName: z.string(),
  contactPhone: z.string(),
  disclosure: z.optional(disclosureView),
  noContact: z.optional(z.object({ reason: z.enum(['refused', 'unreachable']), note: z.string() })),
  ready: z.boolean(),
  by: z.string(),
  on: z.string(),
})

export const contactView = z.object({
  id: z.string(),
  unit: z.string(),
  on: z.string(),
  way: z.string(),
  who: z.string(),
  asks: z.array(z.number()),
  note: z.string(),
  state: z.enum(['waiting', 'confirmed', 'disputed', 'missed']),
  disputeNote: optionalText,
  round: z.number(),
})

export const promiseView = z.object({
  id: z.string(),
  what: z.string(),
  measure: z.string(),
  due: z.string(),
  unit: z.string(),
  section: z.string(),
  state: z.enum(['open', 'claimed', 'kept', 'disputed', 'superseded']),
  label: z.string(),
  tone,
  progress: z.array(z.object({ on: z.string(), note: z.string(), done: z.boolean() })),
  disputeNote: optionalText,
  satisfaction: z.optional(level),
})

export const stageView = z.object({ key: z.string(), label: z.string(), tone, stop: z.number() })

export const relations = [
  'author',
  'cosigner',
  'joined',
  'invited',
  'office',
  'government',
  'lead',
  'supporting',
  'leader',
] as const

const ledBy = z.object({ leader: z.string(), note: z.string(), on: z.string() })

export const attachmentView = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['jpg', 'png', 'pdf', 'docx', 'doc']),
  size: z.number(),
})

export const caseView = z.object({
  id: z.string(),
  relation: z.enum(relations),
  number: z.optional(z.object({ no: z.number(), session: z.string(), category: z.string() })),
  title: z.string(),
  stage: stageView,
  author: z.object({ name: z.string(), delegation: z.string() }),
  submittedOn: optionalText,
  /** The motion it was before; the deputies named are answered with the author. */
  origin: z.optional(
    z.object({ motion: z.string(), name: z.string(), reason: z.string(), cosigners: z.array(z.string()) }),
  ),
  content: z.object({
    facts: z.string(),
    asks: z.array(z.string()),
    formedBy: z.array(z.enum(['research', 'meeting', 'visit', 'voters'])),
    publicity: z.enum(['full', 'titleOnly', 'closed']),
    closedReason: z.string(),
    suggestedUnits: z.array(z.object({ id: z.string(), name: z.string() })),
    referenceOnly: z.boolean(),
    attachments: z.array(attachmentView),
    /** 前情 that the author named; the title and the way there only for those who may read it. */
    relatesTo: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['second', 'pursue', 'anew']),
        label: z.string(),
        title: optionalText,
        no: z.optional(z.number()),
        year: z.optional(z.number()),
        opens: z.optional(z.enum(['case', 'page'])),
        code: optionalText,
      }),
    ),
  }),
  /** Why the case stands where it stands: returned, declined, withdrawn. */
  notice: z.optional(z.object({ tone, title: z.string(), text: z.string() })),
  clock: z.optional(clockView),
  deadlines: z.array(deadlineView),
  held: z.array(z.object({ holder: z.string(), days: z.number() })),
  units: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      part: partView,
      /** The asks this unit answers, where the case is 分办. */
      asks: z.array(z.number()),
      signedOn: optionalText,
      opinions: z.array(
        z.object({
          text: z.string(),
          on: z.string(),
          by: z.string(),
          rejected: z.optional(z.object({ reason: z.string(), on: z.string() })),
        }),
      ),
    }),
  ),
  contacts: z.array(contactView),
  rounds: z.array(roundView),
  /** The class as it stands now, after later outcome. */
  standing: z.optional(z.object({ letter: classView, meaning: z.string(), broken: z.boolean() })),
  /** The letters of the session with their meanings. */
  classes: z.array(z.object({ letter: classView, meaning: z.string() })),
  /** Of the rules this case goes by, what a form says before its button is pressed. */
  rules: z.object({
    clockStart: z.enum(['handOver', 'dispatch']),
    reply: z.object({ months: z.optional(z.number()), source: z.string() }),
    redo: z.string(),
    redoOn: z.enum(['either', 'result']),
  }),
  /** What this reader's unit has to answer, while it has. */
  desk: z.optional(z.object({ unit: z.string(), asks: z.array(z.number()), together: z.array(z.string()) })),
  draft: z.optional(draftView),
  /** What the head wants changed; once it is sent for signing again, what has changed. */
  sentBack: z.optional(
    z.object({
      note: z.string(),
      on: z.string(),
      by: z.string(),
      changes: z.optional(
        z.array(
          z.object({
            label: z.string(),
            pieces: z.array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })),
          }),
        ),
      ),
    }),
  ),
  /** What the reply being written still lacks. */
  gaps: z.array(z.object({ where: z.string(), message: z.string() })),
  /** The letter of the draft, as it would be signed. */
  preview: z.optional(z.array(letterLine)),
  promises: z.array(promiseView),
  publication: z.optional(
    z.object({
      state: z.enum(['published', 'withheld']),
      code: z.string(),
      on: z.string(),
      note: z.string(),
      version: z.number(),
      hidden: z.array(z.object({ letter: z.number(), line: z.number(), code: z.string() })),
      versions: z.array(z.object({ version: z.number(), on: z.string(), note: z.string() })),
    }),
  ),
  cosigners: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      delegation: z.string(),
      state: z.enum(['invited', 'signed', 'declined', 'lapsed']),
      on: z.string(),
    }),
  ),
  /** What a deputy has read, to be handed back with the signature. */
  readDigest: optionalText,
  joined: z.array(
    z.object({
      case: z.string(),
      no: z.optional(z.number()),
      title: z.string(),
      facts: z.string(),
      asks: z.array(z.string()),
      author: z.string(),
      on: z.string(),
    }),
  ),
  mergedInto: z.optional(z.object({ case: z.string(), title: z.string() })),
  supplements: z.array(z.object({ text: z.string(), on: z.string(), by: z.string() })),
  withdrawal: z.optional(z.object({ reason: z.string(), on: z.string(), waiting: z.array(z.string()) })),
  returns: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      reason: z.string(),
      suggested: z.optional(z.object({ id: z.string(), name: z.string() })),
      on: z.string(),
      state: z.enum(['asked', 'granted', 'refused']),
      decision: z.optional(
        z.object({ note: z.string(), on: z.string(), to: optionalText, final: z.boolean() }),
      ),
    }),
  ),
  extension: z.optional(
    z.object({
      unit: z.string(),
      reason: z.string(),
      until: z.string(),
      on: z.string(),
      state: z.enum(['asked', 'forwarded', 'granted', 'refused']),
      opinion: optionalText,
      decision: z.optional(z.object({ note: z.string(), on: z.string() })),
    }),
  ),
  keySupervision: z.optional(ledBy),
  leading: z.optional(ledBy),
  urges: z.array(z.object({ by: z.string(), note: z.string(), on: z.string(), to: z.string() })),
  conveneSince: optionalText,
  convened: z.array(
    z.object({
      round: z.number(),
      on: z.string(),
      attended: z.string(),
      opinion: z.string(),
      next: z.enum(['redo', 'settle']),
    }),
  ),
  excellent: optionalText,
  timeline: z.array(
    z.object({ seq: z.number(), text: z.string(), when: z.string(), digest: z.string(), tone }),
  ),
  /** 0 when the record verifies, else the first entry that does not. */
  chainBreak: z.number(),
})

export type CaseView = z.infer<typeof caseView>
export type DeadlineView = z.infer<typeof deadlineView>
export type RoundView = z.infer<typeof roundView>
export type ClockView = z.infer<typeof clockView>
export type CaseRelation = (typeof relations)[number]

/** One row of a list, at most some 400 bytes. */
export const caseRow = z.object({
  id: z.string(),
  no: z.optional(z.number()),
  title: z.string(),
  stage: stageView,
  unit: optionalText,
  author: z.string(),
  delegation: z.string(),
  on: optionalText,
  clock: z.optional(clockView),
  chips: z.array(z.object({ label: z.string(), tone })),
})
export type CaseRow = z.infer<typeof caseRow>
