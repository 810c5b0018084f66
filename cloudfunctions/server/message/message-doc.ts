import type { PlainDate } from '@/domain/shared/plain-date'

/** Something one party should know; written once, under an id that follows from the event. */
export type MessageDoc = {
  _id: string
  /** A person's id, or a party: a desk that several persons may staff. */
  to: string
  congress: string
  caseId: string
  kind: 'activity' | 'suggestion'
  title: string
  text: string
  on: PlainDate
  /** Latest first; unique, so it is the cursor too. */
  sortKey: string
}
