import { View } from '@tarojs/components'
import { bases } from '@/domain/calendar/deadline'
import type { NumberView } from '@/domain/rules/view-schema'
import { Chip } from '@/ui/status/Chip'
import { basisTones } from './tones'
import styles from './rules.module.scss'

/** Every number of a version with what it decides, and whether it is law, local rule or this system's default. */
export function NumbersTable({ numbers }: { numbers: readonly NumberView[] }) {
  return (
    <View className={styles.table}>
      <View className={styles.tableHead}>
        <View>数目</View>
        <View>取值</View>
        <View>性质</View>
        <View>出处</View>
      </View>
      {numbers.map(({ key, label, about, text, basis, source }) => (
        <View key={key} className={styles.tableRow}>
          <View>
            <View className={styles.name}>{label}</View>
            <View className={styles.small}>{about}</View>
          </View>
          <View className={styles.value}>{text}</View>
          <View className={styles.badge}>
            <Chip label={bases[basis]} tone={basisTones[basis]} />
          </View>
          <View className={styles.small}>{source}</View>
        </View>
      ))}
    </View>
  )
}
