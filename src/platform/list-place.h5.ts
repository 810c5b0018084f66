import { useCallback, useEffect, useRef } from 'react'

export type ListPlace = {
  above: number
  view: number
  heights: ReadonlyMap<number, number>
  held?: number | undefined
}

/** Tells where the list is when anything has been scrolled or the list has changed; says nothing while it has no size. */
export function useListPlace(id: string, changed: unknown, onPlace: (place: ListPlace) => void): void {
  const latest = useRef(onPlace)
  latest.current = onPlace
  const frame = useRef(0)

  const look = useCallback(() => {
    if (frame.current) return
    frame.current = requestAnimationFrame(() => {
      frame.current = 0
      const list = document.getElementById(id)
      const box = list?.getBoundingClientRect()
      if (!list || !box || box.height === 0) return // another page is in front
      const heights = new Map<number, number>()
      for (const block of list.querySelectorAll(`[id^="${id}-"]`)) {
        const { height } = block.getBoundingClientRect()
        if (height > 0) heights.set(blockNumber(block.id, id), height)
      }
      const focused = document.activeElement?.closest(`[id^="${id}-"]`)
      latest.current({
        above: -box.top,
        view: window.innerHeight,
        heights,
        held: focused ? blockNumber(focused.id, id) : undefined,
      })
    })
  }, [id])

  useEffect(() => {
    // A list may scroll with the page or within a pane of the desk: scrolling does not bubble, so it is caught.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    window.addEventListener('resize', look)
    return () => {
      document.removeEventListener('scroll', look, { capture: true })
      window.removeEventListener('resize', look)
      cancelAnimationFrame(frame.current)
      frame.current = 0
    }
  }, [look])
  useEffect(look, [look, changed])
}

export const BLOCK_CLASS = 'long-block'

export const blockId = (list: string, block: number): string => `${list}-${block}`

const blockNumber = (id: string, list: string): number => Number(id.slice(list.length + 1))
