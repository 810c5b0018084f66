import type { Session } from '@/domain/motion/session'

/** A session as it is kept; `_id` is of the whole system, `session.id` of the congress. */
export type SessionDoc = {
  _id: string
  congress: string
  rev: number
  /** Latest opening first; unique, so it is the cursor too. */
  sortKey: string
  session: Session
}

export const sessionDocId = (congress: string, id: string): string => `${congress}|${id}`

export function sessionDoc(session: Session, rev: number): SessionDoc {
  const { congress, id, opens } = session
  return { _id: sessionDocId(congress, id), congress, rev, sortKey: `${opens}|${id}`, session }
}
