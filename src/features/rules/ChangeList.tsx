import { View } from '@tarojs/components'
import type { PublishedView } from '@/domain/rules/view-schema'
import styles from './rules.module.scss'

/** What was changed: before → after. */
export function ChangeList({ changes }: Pick<PublishedView, 'changes'>) {
  return (
    <>
      {changes.map(({ label, before, after }) => (
        <View key={label} className={styles.change}>
          <View className={styles.name}>{label}</View>
          <View className={styles.small}>原：{before}</View>
          <View>改为：{after}</View>
        </View>
      ))}
    </>
  )
}
