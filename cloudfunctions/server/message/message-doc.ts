import type { PlainDate } from '@/domain/shared/plain-date'

/** What a message is about: something due, how a case goes on, an activity. */
export type Topic = 'due' | 'progress' | 'activity'

/** Something one party should know; written once, under an id that follows from the event. */
export type MessageDoc = {
  _id: string
  /** A person's id, or a party: a desk that several persons may staff. */
  to: string
  congress: string
  caseId: string
  kind: 'activity' | 'motion' | 'suggestion'
  topic: Topic
  title: string
  text: string
  on: PlainDate
  /** Latest first; unique, so it is the cursor too. */
  sortKey: string
  /** Ids of the persons who have read it, and how often that has changed. */
  readBy: string[]
  reads: number
  /** Whether it has been seen to who is told through WeChat as well; absent where nobody is. */
  push?: 'waiting' | 'seen'
}

/** A message nobody has read yet. */
export function freshMessage(told: Omit<MessageDoc, 'readBy' | 'reads' | 'push'>): MessageDoc {
  return { ...told, readBy: [], reads: 0 }
}
