import { useRef } from 'react'
import type { Answer } from '@/features/ask/use-answer'
import type { Pages } from '@/features/ask/use-pages'
import type { InboxTally } from '@/features/inbox/use-inbox'

/** The numbers last told: while a narrower list is on its way the filters stay in their place. */
export function useKeptTally(answer: Answer<Pages<unknown, InboxTally>>): InboxTally | undefined {
  const kept = useRef<InboxTally>(undefined)
  if (answer.face === 'ready' && answer.data.head) kept.current = answer.data.head
  return kept.current
}
