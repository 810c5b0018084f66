import type { Message } from '@/domain/lifecycle/message'
import { freshMessage, type MessageDoc } from './message-doc'

/** How many of the latest events are told anew: what came before has been told when it came. */
export const LATEST = 12

/** What the parties of a case should know. Ids follow from the events, so telling it again changes nothing. */
export function caseMessages(
  { _id: caseId, congress }: { _id: string; congress: string },
  told: readonly Message[],
  about: Pick<MessageDoc, 'kind' | 'title'>,
): MessageDoc[] {
  return told.map(({ key, to, text, on, at, due }) =>
    freshMessage({
      _id: `${caseId}|${key}`,
      to,
      congress,
      caseId,
      ...about,
      topic: due ? 'due' : 'progress',
      text,
      on,
      // By day first, as of every kind: a list mixes them.
      sortKey: `${on}|${String(at).padStart(15, '0')}|${caseId}|${key}`,
    }),
  )
}
