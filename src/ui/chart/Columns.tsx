import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import styles from './chart.module.scss'

export type Column = { label: string; value: number; text: string }

/** Upright bars from zero, each with its number. */
export function Columns({ title, columns }: { title: string; columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.map(({ value }) => Math.abs(value)))
  return (
    <Region role="list" label={title} className={styles.columns}>
      {columns.map(({ label, value, text }) => (
        <Region key={label} role="listitem" label={`${label} ${text}`} className={styles.column}>
          <View className={styles.columnText}>{text}</View>
          <View
            className={value < 0 ? styles.barLess : styles.bar}
            style={{ height: `${Math.round((Math.abs(value) / most) * 100)}%` }}
          />
          <View className={styles.columnLabel}>{label}</View>
        </Region>
      ))}
    </Region>
  )
}
