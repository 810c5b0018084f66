import { View } from '@tarojs/components'
import { classes, type Tone } from '../tone'
import styles from './case.module.scss'

export type Stat = { label: string; value: number; tone?: Tone | undefined }

export function StatRow({ stats }: { stats: readonly Stat[] }) {
  return (
    <View className={styles.stats}>
      {stats.map((stat) => (
        <View key={stat.label} className={styles.stat}>
          <View
            className={classes(styles.statValue, stat.tone && stat.value > 0 && styles[`${stat.tone}Text`])}
          >
            {stat.value}
          </View>
          <View className={styles.note}>{stat.label}</View>
        </View>
      ))}
    </View>
  )
}
