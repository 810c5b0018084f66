import { View } from '@tarojs/components'
import { Icon } from '../icon/Icon'
import { classes, type Tone } from '../tone'
import styles from './timeline.module.scss'

export type TimelineItem = {
  key: string
  text: string
  when: string
  digest?: string | undefined
  tone: Tone
}

export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <View>
      {items.map((item, index) => (
        <View key={item.key} className={styles.item}>
          <View className={classes(styles.stem, index === items.length - 1 && styles.last)} />
          <View className={classes(styles.dot, styles[item.tone])} />
          <View className={styles.body}>
            <View>{item.text}</View>
            <View className={styles.meta}>
              {item.when}
              {item.digest && (
                <View className={styles.digest}>
                  <Icon name="link" size="s" /> {item.digest}
                </View>
              )}
            </View>
          </View>
        </View>
      ))}
    </View>
  )
}
