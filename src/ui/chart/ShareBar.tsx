import { View } from '@tarojs/components'
import type { Tone } from '../tone'
import { Region } from '../element/Region'
import styles from './chart.module.scss'

export type SharePart = { label: string; n: number; tone: Tone }

/** One bar of several parts. What is beside the whole is hatched, behind a gap. */
export function ShareBar({
  title,
  parts,
  apart = [],
}: {
  title: string
  parts: readonly SharePart[]
  apart?: readonly SharePart[]
}) {
  const spoken = [...parts, ...apart].map(({ label, n }) => `${label} ${n}`).join('，')
  const shown = parts.filter(({ n }) => n > 0)
  const beside = apart.filter(({ n }) => n > 0)
  return (
    <Region role="img" label={`${title}：${spoken}`} className={styles.share}>
      {shown.length === 0 && beside.length === 0 && <View className={styles.shareNone} />}
      {shown.map(({ label, n, tone }) => (
        <View key={label} className={styles[`${tone}Part`]} style={{ flexGrow: n }} />
      ))}
      {beside.length > 0 && (
        <View className={styles.hatched} style={{ flexGrow: beside.reduce((sum, { n }) => sum + n, 0) }} />
      )}
    </Region>
  )
}
