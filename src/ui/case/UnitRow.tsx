import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../tone'
import styles from './case.module.scss'

const PART_TAGS = { lead: '主办', supporting: '会办', separate: '分办' } as const

/** 主办 filled, 会办 outlined. */
export function PartTag({ part }: { part: 'lead' | 'supporting' | 'separate' }) {
  return <View className={classes(styles.part, part !== 'supporting' && styles.lead)}>{PART_TAGS[part]}</View>
}

export function UnitRow({
  part,
  name,
  note,
  chip,
}: {
  part: 'lead' | 'supporting' | 'separate'
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
