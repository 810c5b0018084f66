import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import styles from './case.module.scss'

export function AskList({ asks }: { asks: readonly string[] }) {
  return (
    <Region role="list">
      {asks.map((ask, index) => (
        <Region key={index} role="listitem" className={styles.ask}>
          <View className={styles.ring}>{index + 1}</View>
          <View className={styles.grow}>{ask}</View>
        </Region>
      ))}
    </Region>
  )
}
