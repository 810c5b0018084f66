import { useRef } from 'react'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import type { OpenedMotion } from './types'

/** A motion that, once open, stays open: a failed reload must not take away what is being written. */
export function useMotion(id: string) {
  const { answer, reload } = useAnswer(`motion:${id}`, () => ask('motion.open', { id }))
  const kept = useRef<{ id: string; data: OpenedMotion }>(undefined)
  if (answer.face === 'ready') kept.current = { id, data: answer.data }
  return { answer, reload, opened: kept.current?.id === id ? kept.current.data : undefined }
}

/** The sessions of one's own congress, latest first, and its committees. */
export function useSessions() {
  return useAnswer('sessions', () => ask('session.list', {}))
}
