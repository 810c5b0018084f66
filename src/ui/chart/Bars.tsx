import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import type { Tone } from '../tone'
import styles from './chart.module.scss'

export type Bar = {
  key: string
  label: string
  /** Of the longest, or of the whole. */
  value: number
  text: string
  onTap?: (() => void) | undefined
}

/** Lying bars from zero, each with its number; one that can be pressed opens what it counts. */
export function Bars({
  title,
  bars,
  most,
  tone = 'info',
}: {
  title: string
  bars: readonly Bar[]
  /** What a full bar stands for; the longest of them if left out. */
  most?: number
  tone?: Extract<Tone, 'info' | 'danger'>
}) {
  const full = most ?? Math.max(1, ...bars.map(({ value }) => value))
  return (
    <Region role="list" label={title}>
      {bars.map(({ key, label, value, text, onTap }) => {
        const line = (
          <>
            <View className={styles.lyingLabel}>{label}</View>
            <View className={styles.track}>
              <View
                className={tone === 'danger' ? styles.lyingFault : styles.lying}
                style={{ width: `${Math.min(100, Math.round((value / full) * 100))}%` }}
              />
            </View>
            <View className={styles.lyingText}>{text}</View>
          </>
        )
        return (
          <Region key={key} role="listitem">
            {onTap ? (
              <Tap className={styles.lyingRow} label={`${label}：${text}`} onTap={onTap}>
                {line}
              </Tap>
            ) : (
              <View className={styles.lyingRow}>{line}</View>
            )}
          </Region>
        )
      })}
    </Region>
  )
}
