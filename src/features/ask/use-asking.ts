import { useEffect, useRef } from 'react'
import { useShow } from '@/platform/lifecycle'

/** When to ask: from the start for a new `key`, and again whenever the page comes back to the front. */
export function useAsking(key: string, start: () => void, again: () => void): void {
  useEffect(start, [key, start])

  const shownBefore = useRef(false)
  useShow(() => {
    if (shownBefore.current) again()
    shownBefore.current = true
  })
}
