import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import styles from './case.module.scss'

/** Numbered asks; `from` is the number of the first one shown. */
export function AskList({ asks, from = 1 }: { asks: readonly string[]; from?: number }) {
  return (
    <Region role="list">
      {asks.map((ask, index) => (
        <Region key={index} role="listitem" className={styles.ask}>
          <View className={styles.ring}>{from + index}</View>
          <View className={styles.grow}>{ask}</View>
        </Region>
      ))}
    </Region>
  )
}
