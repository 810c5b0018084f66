import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import { classes } from '../tone'
import styles from './deadline.module.scss'

export type HolderBarProps = {
  /** Days in the hands of each holder, in order. */
  held: readonly { holder: string; days: number }[]
  /** Days left; 0 when overdue; absent where no day is set. */
  left?: number | undefined
}

const COLOURS = [styles.holder1, styles.holder2, styles.holder3]

/** Who had it, and for how long: standing still counts against whoever holds it. */
export function HolderBar({ held, left }: HolderBarProps) {
  const shown = held.filter((one) => one.days > 0)
  const spoken = shown.map((one) => `${one.holder} ${one.days} 天`).join('，')
  return (
    <Region
      role="img"
      label={[spoken || '刚开始', ...(left === undefined ? [] : [`还剩 ${Math.max(left, 0)} 天`])].join('，')}
    >
      <View className={styles.holderTrack}>
        {shown.map((one, index) => (
          <View
            key={index}
            className={classes(styles.holderPart, COLOURS[index % 3])}
            style={{ flexGrow: one.days, flexShrink: 1, flexBasis: '0px' }}
          />
        ))}
        {left !== undefined && left > 0 && (
          <View className={styles.holderLeft} style={{ flexGrow: left, flexShrink: 1, flexBasis: '0px' }} />
        )}
      </View>
      <View className={styles.legend}>
        {shown.map((one, index) => (
          <View key={index} className={styles.legendItem}>
            <View className={classes(styles.legendMark, COLOURS[index % 3])} />
            {one.holder} {one.days}天
          </View>
        ))}
      </View>
    </Region>
  )
}
