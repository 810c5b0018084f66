import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './case.module.scss'

export type CandidateProps = {
  name: string
  /** Why it is suggested: a recommendation always gives its reasons. */
  why: string
  chip?: ReactNode
  open: number
  overdue: number
  /** The longest bar, and where the district's average stands on it. */
  most: number
  average: number
  chosen: boolean
  onTap: () => void
}

export function Candidate({ name, why, chip, open, overdue, most, average, chosen, onTap }: CandidateProps) {
  const share = (value: number) => `${Math.min(100, Math.round((value / Math.max(most, 1)) * 100))}%`
  return (
    <Tap
      role="radio"
      label={name}
      chosen={chosen}
      className={classes(styles.candidate, chosen && styles.candidateOn)}
      onTap={onTap}
    >
      <View className={classes(styles.radio, chosen && styles.radioOn)} />
      <View className={styles.grow}>
        <View className={styles.todoHead}>
          <View className={styles.strong}>{name}</View>
          {chip}
        </View>
        {why && <View className={styles.note}>{why}</View>}
        <View className={styles.load}>
          <View className={styles.loadTrack}>
            <View
              className={classes(styles.loadBar, overdue > 0 && styles.loadLate)}
              style={{ width: share(open) }}
            />
            <View className={styles.loadTick} style={{ left: share(average) }} />
          </View>
          <View className={styles.loadText}>
            在办 {open}，逾期 {overdue}
          </View>
        </View>
      </View>
    </Tap>
  )
}
