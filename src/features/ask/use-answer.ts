import { useCallback, useRef, useState } from 'react'
import { Offline } from '@/platform/cloud'
import { Failure } from './failure'
import { useAsking } from './use-asking'

/** The four faces of something asked for. `ready` keeps its data while it is asked for again. */
export type Answer<T> =
  | { face: 'loading' }
  | { face: 'ready'; data: T; refreshing: boolean }
  | { face: 'failed'; message: string; code: string }
  | { face: 'offline' }

/**
 * Asks when the screen appears, when it is shown again, and when `key` changes. A later answer never gives way to
 * an earlier one that was slow.
 */
export function useAnswer<T>(
  key: string,
  question: () => Promise<T>,
): { answer: Answer<T>; reload: () => void } {
  const [answer, setAnswer] = useState<Answer<T>>({ face: 'loading' })
  const turn = useRef(0)
  const latest = useRef(question)
  latest.current = question

  const reload = useCallback(() => {
    const mine = ++turn.current
    setAnswer((before) => (before.face === 'ready' ? { ...before, refreshing: true } : { face: 'loading' }))
    latest
      .current()
      .then((data) => mine === turn.current && setAnswer({ face: 'ready', data, refreshing: false }))
      .catch((error: unknown) => mine === turn.current && setAnswer(faceOf(error)))
  }, [])

  const start = useCallback(() => {
    setAnswer({ face: 'loading' })
    reload()
  }, [reload])
  useAsking(key, start, reload)

  return { answer, reload }
}

export function faceOf(
  error: unknown,
): { face: 'failed'; message: string; code: string } | { face: 'offline' } {
  if (error instanceof Offline) return { face: 'offline' }
  if (error instanceof Failure) return { face: 'failed', message: error.message, code: error.code }
  return { face: 'failed', message: '这一页没有打开，请返回后再试一次', code: 'busy' }
}
