import type { PlainDate } from '@/domain/shared/plain-date'

/** Something one person should know; written once, under an id that follows from the event. */
export type MessageDoc = {
  _id: string
  to: string
  congress: string
  caseId: string
  kind: 'activity'
  title: string
  text: string
  on: PlainDate
  /** Latest first; unique, so it is the cursor too. */
  sortKey: string
}
