import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../tone'
import styles from './case.module.scss'

/** 主办 filled, 会办 outlined. */
export function PartTag({ part }: { part: 'lead' | 'supporting' }) {
  return (
    <View className={classes(styles.part, part === 'lead' && styles.lead)}>
      {part === 'lead' ? '主办' : '会办'}
    </View>
  )
}

export function UnitRow({
  part,
  name,
  note,
  chip,
}: {
  part: 'lead' | 'supporting'
  name: string
  note: string
  chip?: ReactNode
}) {
  return (
    <View className={styles.row}>
      <PartTag part={part} />
      <View className={styles.grow}>
        <View className={styles.strong}>{name}</View>
        <View className={styles.note}>{note}</View>
      </View>
      {chip}
    </View>
  )
}
