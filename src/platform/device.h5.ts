import { useEffect, useState } from 'react'

const DESK = '(min-width: 1024px)'

export function useIsDesk(): boolean {
  const [desk, setDesk] = useState(() => window.matchMedia(DESK).matches)
  useEffect(() => {
    const media = window.matchMedia(DESK)
    const follow = () => setDesk(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return desk
}

export function safeTop(): { statusBar: number; capsuleRight: number } {
  return { statusBar: 0, capsuleRight: 0 }
}

export function prefersLargeType(): boolean {
  return false
}
