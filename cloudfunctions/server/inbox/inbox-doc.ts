import type { Deadline } from '@/domain/calendar/deadline'
import type { Kind } from '@/domain/inbox/tally'
import type { Party } from '@/domain/people/people'
import type { PlainDate } from '@/domain/shared/plain-date'
import type { Category, Part, Stage } from '@/domain/suggestion/suggestion'

/** One thing that waits for one party, kept where the party can list it. How late it is, is said on reading. */
export type InboxDoc = {
  _id: string
  party: Party
  congress: string
  open: boolean
  /** The place in the list: earliest due first, those without a due day last. Unique, so it is the cursor too. */
  sortKey: string
  /** The version of the case this was drawn from; an older one never overwrites a newer. */
  rev: number
  caseId: string
  kind: Kind
  verb: string
  label: string
  title: string
  no?: number
  from: string
  part?: Part
  stage?: Stage
  category?: Category
  /** What of it can be looked for: number, title, whom it is about. */
  tokens: string[]
  due?: PlainDate
  dueName?: string
  counts?: Deadline['counts']
}
