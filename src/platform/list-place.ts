import Taro, { usePageScroll } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'

/** Where a long list stands: what of it is above the top of the screen, how high the screen is, and its blocks. */
export type ListPlace = {
  above: number
  view: number
  /** Heights of the blocks as they are drawn, by number. */
  heights: ReadonlyMap<number, number>
  /** The block that holds the keyboard; it must stay. */
  held?: number | undefined
}

type Box = { id: string; top: number; height: number } | null

const PAUSE_MS = 80

/** Tells where the list is when the page has been scrolled or the list has changed; says nothing while it has no size. */
export function useListPlace(id: string, changed: unknown, onPlace: (place: ListPlace) => void): void {
  const latest = useRef(onPlace)
  latest.current = onPlace
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const look = useCallback(() => {
    if (timer.current !== undefined) return
    timer.current = setTimeout(() => {
      timer.current = undefined
      const query = Taro.createSelectorQuery()
      query.select(`#${id}`).boundingClientRect()
      query.selectAll(`.${BLOCK_CLASS}`).fields({ id: true, rect: true, size: true })
      query.exec((found: [Box, NonNullable<Box>[]] | undefined) => {
        const [list, blocks = []] = found ?? []
        if (!list || list.height === 0) return
        const heights = new Map<number, number>()
        for (const block of blocks) {
          const number = blockNumber(block.id, id)
          if (number !== undefined && block.height > 0) heights.set(number, block.height)
        }
        latest.current({ above: -list.top, view: Taro.getWindowInfo().windowHeight, heights })
      })
    }, PAUSE_MS)
  }, [id])

  usePageScroll(look)
  useEffect(look, [look, changed])
  useEffect(() => () => clearTimeout(timer.current), [])
}

/** The class by which blocks are found on the phone. */
export const BLOCK_CLASS = 'long-block'

export const blockId = (list: string, block: number): string => `${list}-${block}`

function blockNumber(id: string, list: string): number | undefined {
  return id.startsWith(`${list}-`) ? Number(id.slice(list.length + 1)) : undefined
}
