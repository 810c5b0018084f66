import { useEffect, useState } from 'react'
import { typedCode } from '@/domain/suggestion/public-code'
import { askPublic } from '@/features/ask/ask'
import { usePages } from '@/features/ask/use-pages'
import { keepInAddress } from '@/platform/address'
import { go, usePageParams } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { askedOf, everything, paramsOf, queryFrom, type Query } from './query'

const PAUSE_MS = 400

/**
 * Searches when typing pauses, and at once on Enter or when a filter changes. What is asked stands in the address, so
 * that it can be shared and found again. A complete 核验码 leads to its page.
 */
export function useSearch() {
  const params = usePageParams()
  const [asked, setAsked] = useState<Query>(() => queryFrom(params))
  const [words, setWords] = useState(asked.q)
  const [found, setFound] = useState<number>()

  const narrow = (change: Partial<Query>) => setAsked((before) => ({ ...before, ...change }))
  useEffect(() => {
    const timer = setTimeout(() => narrow({ q: words.trim() }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words])

  const key = JSON.stringify(asked)
  useEffect(() => keepInAddress(paths.open(), paramsOf(asked)), [key]) // eslint-disable-line react-hooks/exhaustive-deps -- the key is what was asked

  const pages = usePages(key, async (cursor) => {
    const answer = await askPublic('published.search', { ...askedOf(asked), ...(cursor && { cursor }) })
    if (!cursor) setFound(answer.found)
    return { items: answer.rows, next: answer.next }
  })
  return {
    asked,
    words,
    pages,
    found: pages.answer.face === 'ready' ? found : undefined,
    type: (text: string) => {
      setWords(text)
      const code = typedCode(text)
      if (code) go(paths.item(code))
    },
    searchNow: () => {
      narrow({ q: words.trim() })
      const code = typedCode(words)
      if (code) go(paths.item(code))
    },
    narrow,
    clear: () => setAsked({ ...everything, q: asked.q }),
  }
}
