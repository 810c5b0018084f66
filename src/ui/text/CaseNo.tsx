import { Text, View } from '@tarojs/components'
import styles from './text.module.scss'

/** 第 047 号, or 待编号 before it is accepted. */
export function CaseNo({ no, note }: { no?: number | undefined; note?: string | undefined }) {
  return (
    <View className={styles.no}>
      {no === undefined ? (
        <Text className={styles.noPending}>待编号</Text>
      ) : (
        <Text>
          第 <Text className={styles.noNumber}>{String(no).padStart(3, '0')}</Text> 号
        </Text>
      )}
      {note && <Text className={styles.noNote}>{note}</Text>}
    </View>
  )
}
