import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './text.module.scss'

export type KeyValueRow = { key: string; value: ReactNode }

export function KeyValue({ rows }: { rows: readonly KeyValueRow[] }) {
  return (
    <View>
      {rows.map((row) => (
        <View key={row.key} className={styles.pair}>
          <View className={styles.pairKey}>{row.key}</View>
          <View className={styles.pairValue}>{row.value}</View>
        </View>
      ))}
    </View>
  )
}
