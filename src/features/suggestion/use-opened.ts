import { useRef } from 'react'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import type { Opened } from './act/types'

/** A case that, once open, stays open: a failed reload must not take away what is being written. */
export function useOpened(id: string) {
  const { answer, reload } = useAnswer(id, () => ask('suggestion.open', { id }))
  const kept = useRef<{ id: string; data: Opened }>(undefined)
  if (answer.face === 'ready') kept.current = { id, data: answer.data }
  return { answer, reload, opened: kept.current?.id === id ? kept.current.data : undefined }
}
