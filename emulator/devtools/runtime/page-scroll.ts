/** How near the end of a page counts as its end, px; a page may say otherwise. */
const NEAR_END = 50

type Tell = (name: 'onPageScroll' | 'onReachBottom', ...given: unknown[]) => void

/** Tells a page in front how far it was scrolled, and once each time its end comes near. */
export function followScroll(tell: Tell, nearEnd = NEAR_END): { start(): void; stop(): void } {
  let toldAt = -1
  const scrolled = () => {
    const { scrollTop, scrollHeight } = document.documentElement
    tell('onPageScroll', { scrollTop })
    const near = scrollTop + window.innerHeight >= scrollHeight - nearEnd
    // A page that has grown has a new end; one that was left and reached again is told again.
    if (near && toldAt !== scrollHeight) tell('onReachBottom')
    toldAt = near ? scrollHeight : -1
  }
  return {
    start: () => window.addEventListener('scroll', scrolled, { passive: true }),
    stop: () => window.removeEventListener('scroll', scrolled),
  }
}
