import { useEffect, useState } from 'react'
import { askPublic } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'
import type { ClassFilter } from './filters'

const PAUSE_MS = 400

export type Search = { words: string; year: string; replyClass: ClassFilter }

/** Searches when typing pauses, and at once on Enter. `asked` are the words the results belong to. */
export function useSearch({ words, year, replyClass }: Search) {
  const [asked, setAsked] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])

  const pages = usePages(`${asked}|${year}|${replyClass}`, async (cursor) => {
    const { rows, next } = await askPublic('published.search', {
      q: asked,
      ...(year && { year: Number(year) }),
      ...(replyClass !== 'all' && { replyClass }),
      ...(cursor && { cursor }),
    })
    return { items: rows, next }
  })
  return { asked, pages, searchNow: () => setAsked(words.trim()) }
}
