import { useEffect, useRef } from 'react'
import { onConnected } from '@/platform/network'

/** A phone does not always tell that it is connected again, and a server that was away never does. */
const EVERY_MS = 10_000

/** While `waiting`, tries again when the network is back, and every now and then. */
export function useReconnect(waiting: boolean, again: () => void): void {
  const latest = useRef(again)
  latest.current = again
  useEffect(() => {
    if (!waiting) return undefined
    const tryAgain = () => latest.current()
    const stop = onConnected(tryAgain)
    const timer = setInterval(tryAgain, EVERY_MS)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [waiting])
}
