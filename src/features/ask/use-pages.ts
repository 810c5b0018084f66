import { useCallback, useRef, useState } from 'react'
import { faceOf, type Answer } from './use-answer'
import { useAsking } from './use-asking'

/** `head`: what the first page says of the whole list. */
export type Pages<T, H = undefined> = { items: T[]; head: H | undefined; more: boolean; loadingMore: boolean }

type Page<T, H> = { items: T[]; head?: H | undefined; next?: string | undefined }

/** A list that is read page by page from a cursor. */
export function usePages<T, H = undefined>(key: string, page: (cursor?: string) => Promise<Page<T, H>>) {
  const [answer, setAnswer] = useState<Answer<Pages<T, H>>>({ face: 'loading' })
  const next = useRef<string | undefined>(undefined)
  const firstNext = useRef<string | undefined>(undefined)
  const loading = useRef(false)
  const turn = useRef(0)
  const latest = useRef(page)
  latest.current = page

  const reload = useCallback(() => {
    const mine = ++turn.current
    loading.current = false // a page under way belongs to the turn before
    setAnswer((before) => (before.face === 'ready' ? { ...before, refreshing: true } : { face: 'loading' }))
    latest
      .current()
      .then((first) => {
        if (mine !== turn.current) return
        // Nothing has come or gone before the second page: what was read beyond it stays, and the reader's place too.
        const stays = firstNext.current !== undefined && first.next === firstNext.current
        if (!stays) next.current = first.next
        firstNext.current = first.next
        setAnswer((before) => {
          const beyond = stays && before.face === 'ready' ? before.data.items.slice(first.items.length) : []
          const items = [...first.items, ...beyond]
          const data = { items, head: first.head, more: next.current !== undefined, loadingMore: false }
          return { face: 'ready', data, refreshing: false }
        })
      })
      .catch((error: unknown) => mine === turn.current && setAnswer(faceOf(error)))
  }, [])

  const loadMore = useCallback(() => {
    const cursor = next.current
    if (!cursor || loading.current) return
    const mine = turn.current
    loading.current = true
    setAnswer((before) => change(before, (data) => ({ ...data, loadingMore: true })))
    latest
      .current(cursor)
      .then((page) => {
        if (mine !== turn.current) return
        loading.current = false
        next.current = page.next
        setAnswer((before) =>
          change(before, (data) => ({
            ...data,
            items: [...data.items, ...page.items],
            more: page.next !== undefined,
            loadingMore: false,
          })),
        )
      })
      .catch(() => {
        if (mine !== turn.current) return
        loading.current = false
        setAnswer((before) => change(before, (data) => ({ ...data, loadingMore: false })))
      })
  }, [])

  const start = useCallback(() => {
    firstNext.current = undefined
    setAnswer({ face: 'loading' })
    reload()
  }, [reload])
  useAsking(key, start, reload)

  return { answer, reload, loadMore }
}

function change<T, H>(
  answer: Answer<Pages<T, H>>,
  to: (data: Pages<T, H>) => Pages<T, H>,
): Answer<Pages<T, H>> {
  return answer.face === 'ready' ? { ...answer, data: to(answer.data) } : answer
}
