import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { forget, readStored, store } from '@/platform/storage'
import { typedFrom, type TypedReply } from './draft'

const KEEP_AFTER_MS = 400

type Kept = { rounds: number; typed: TypedReply }

/** What is being typed, kept on this phone at every pause so that a reload loses nothing. */
export function useReplyDraft(caseId: string, view: CaseView) {
  const key = `reply:${caseId}`
  const rounds = view.rounds.length
  const [typed, setTyped] = useState<TypedReply>(() => kept(key, rounds) ?? typedFrom(view))
  const [dirty, setDirty] = useState(false)
  const latest = useRef(typed)
  latest.current = typed

  useEffect(() => {
    if (!dirty) return undefined
    const timer = setTimeout(() => store(key, { rounds, typed }), KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [key, rounds, typed, dirty])

  return {
    typed,
    set: (change: Partial<TypedReply>) => {
      setDirty(true)
      setTyped((before) => ({ ...before, ...change }))
    },
    /** The server has all of this: the phone need not keep it any longer, unless more has been typed meanwhile. */
    settled: (sent: TypedReply) => {
      if (latest.current !== sent) return
      setDirty(false)
      forget(key)
    },
  }
}

function kept(key: string, rounds: number): TypedReply | undefined {
  const value = readStored(key) as Kept | undefined // written here alone; checked for shape below
  const sound = value && value.rounds === rounds && Array.isArray(value.typed?.answers)
  return sound ? value.typed : undefined
}
