import { View } from '@tarojs/components'
import styles from './deadline.module.scss'

export type FlowPoint = { day: string; note: string }

/** 交办 → 加 3 个月 → 到期 → 顺延 → 实际到期. `links` stand between the points. */
export function FlowLine({ points, links }: { points: readonly FlowPoint[]; links: readonly string[] }) {
  return (
    <View className={styles.flow}>
      {points.map((point, index) => (
        <View key={index} className={styles.flowStep}>
          {index > 0 && (
            <View className={styles.flowLink}>
              <View className={styles.flowLinkText}>{links[index - 1]}</View>
              <View className={styles.flowRule} />
            </View>
          )}
          <View className={styles.flowPoint}>
            <View className={styles.flowDay}>{point.day}</View>
            <View className={styles.flowNote}>{point.note}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
