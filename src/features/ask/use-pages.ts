import { useCallback, useRef, useState } from 'react'
import { faceOf, type Answer } from './use-answer'
import { useAsking } from './use-asking'

export type Pages<T> = { items: T[]; more: boolean; loadingMore: boolean }

type Page<T> = { items: T[]; next?: string | undefined }

/** A list that is read page by page from a cursor. */
export function usePages<T>(key: string, page: (cursor?: string) => Promise<Page<T>>) {
  const [answer, setAnswer] = useState<Answer<Pages<T>>>({ face: 'loading' })
  const next = useRef<string | undefined>(undefined)
  const turn = useRef(0)
  const latest = useRef(page)
  latest.current = page

  const reload = useCallback(() => {
    const mine = ++turn.current
    setAnswer((before) => (before.face === 'ready' ? { ...before, refreshing: true } : { face: 'loading' }))
    latest
      .current()
      .then((first) => {
        if (mine !== turn.current) return
        next.current = first.next
        const data = { items: first.items, more: first.next !== undefined, loadingMore: false }
        setAnswer({ face: 'ready', data, refreshing: false })
      })
      .catch((error: unknown) => mine === turn.current && setAnswer(faceOf(error)))
  }, [])

  const loadMore = useCallback(() => {
    const cursor = next.current
    if (!cursor) return
    const mine = turn.current
    next.current = undefined // one request at a time; put back if it fails
    setAnswer((before) => change(before, (data) => ({ ...data, loadingMore: true })))
    latest
      .current(cursor)
      .then((page) => {
        if (mine !== turn.current) return
        next.current = page.next
        setAnswer((before) =>
          change(before, (data) => ({
            items: [...data.items, ...page.items],
            more: page.next !== undefined,
            loadingMore: false,
          })),
        )
      })
      .catch(() => {
        if (mine !== turn.current) return
        next.current = cursor
        setAnswer((before) => change(before, (data) => ({ ...data, loadingMore: false })))
      })
  }, [])

  const start = useCallback(() => {
    setAnswer({ face: 'loading' })
    reload()
  }, [reload])
  useAsking(key, start, reload)

  return { answer, reload, loadMore }
}

function change<T>(answer: Answer<Pages<T>>, to: (data: Pages<T>) => Pages<T>): Answer<Pages<T>> {
  return answer.face === 'ready' ? { ...answer, data: to(answer.data) } : answer
}
