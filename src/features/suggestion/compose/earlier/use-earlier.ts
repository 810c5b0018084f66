import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import type { EarlierRow } from '@/domain/similar/row-schema'
import type { Draft } from '../draft'

/** Asked when nothing has been typed for so long: looking must never hold up writing. */
const PAUSE_MS = 1200
const LEAST_TITLE = 6

/** `quiet`: too little is written to look for anything. What was found stays in sight while it is looked for again. */
export type Earlier =
  { face: 'quiet' } | { face: 'found'; rows: EarlierRow[] } | { face: 'failed'; message: string }

/** Earlier cases like what is being written, looked for when its title and asks come to rest. */
export function useEarlier({ title, asks }: Pick<Draft, 'title' | 'asks'>) {
  const [earlier, setEarlier] = useState<Earlier>({ face: 'quiet' })
  const turn = useRef(0)
  const written = asks.filter((one) => one.trim() !== '')
  const text = useRef({ title, asks: written })
  text.current = { title, asks: written }

  const look = useCallback(async () => {
    const mine = ++turn.current
    const show = (next: Earlier) => mine === turn.current && setEarlier(next)
    try {
      show({ face: 'found', rows: (await ask('similar.search', text.current)).rows })
    } catch (error) {
      const face = faceOf(error)
      show({ face: 'failed', message: face.face === 'offline' ? '没有连上网络' : face.message })
    }
  }, [])

  const key = JSON.stringify([title.trim(), written])
  const enough = [...title.trim()].length >= LEAST_TITLE
  useEffect(() => {
    if (!enough) {
      turn.current += 1
      setEarlier({ face: 'quiet' })
      return undefined
    }
    const timer = setTimeout(() => void look(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [key, enough, look])

  useEffect(
    () => () => {
      turn.current += 1 // an answer that comes after the page was left is for nobody
    },
    [],
  )

  return { earlier, again: () => void look() }
}
