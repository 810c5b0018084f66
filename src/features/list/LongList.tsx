import { View } from '@tarojs/components'
import { useRef, useState, type ReactNode } from 'react'
import { BLOCK_CLASS, blockId, useListPlace } from '@/platform/list-place'
import { AT_FIRST, BLOCK, drawnAt, GROUP, isDrawn, isNear } from './drawn-blocks'
import styles from './list.module.scss'

type Props<T> = {
  rows: readonly T[]
  /** About how high a row is, px, for rows that have not been drawn yet. */
  rowHeight: number
  children: (row: T, index: number) => ReactNode
}

let lists = 0

/**
 * Rows of which only those near the screen are drawn, however many are loaded. Every block keeps its box, empty or
 * not: WeChat is sent a child that is added at the end or a box that is emptied, and never its neighbours again.
 */
export function LongList<T>({ rows, rowHeight, children }: Props<T>) {
  const [id] = useState(() => `list${++lists}`)
  const [drawn, setDrawn] = useState(AT_FIRST)
  const heights = useRef(new Map<number, number>())
  const blocks = Math.ceil(rows.length / BLOCK)
  const rowsIn = (block: number) => rows.slice(block * BLOCK, (block + 1) * BLOCK)
  const heightOf = (block: number) => heights.current.get(block) ?? rowsIn(block).length * rowHeight

  useListPlace(id, `${rows.length} ${drawn.first} ${drawn.last}`, (place) => {
    for (const [block, height] of place.heights) heights.current.set(block, height)
    setDrawn((before) => drawnAt(before, place, heightOf, blocks))
  })

  const box = (block: number) => {
    const full = isDrawn(drawn, block)
    return (
      <View
        key={block}
        id={blockId(id, block)}
        className={`${BLOCK_CLASS} ${styles.block}`}
        style={full ? '' : { height: `${heightOf(block)}px` }}
      >
        {/* One child, so that its rows cross to the view under one path. */}
        {full && <View>{rowsIn(block).map((row, at) => children(row, block * BLOCK + at))}</View>}
      </View>
    )
  }
  return (
    <View id={id}>
      {ordinals(Math.ceil(blocks / GROUP)).map((group) => {
        const inside = ordinals(Math.min(GROUP, blocks - group * GROUP)).map((at) => group * GROUP + at)
        const near = isNear(drawn, group)
        const height = near ? 0 : inside.reduce((sum, block) => sum + heightOf(block), 0)
        return (
          <View key={group} style={near ? '' : { height: `${height}px` }}>
            {near && inside.map(box)}
          </View>
        )
      })}
    </View>
  )
}

const ordinals = (count: number): number[] => Array.from({ length: count }, (_one, at) => at)
