import { Text, View } from '@tarojs/components'
import styles from './text.module.scss'

type Props = {
  no?: number | undefined
  note?: string | undefined
  /** What stands there without a number; an activity will never have one. */
  without?: string | undefined
}

/** 第 047 号, or 待编号 before it is accepted. */
export function CaseNo({ no, note, without = '待编号' }: Props) {
  return (
    <View className={styles.no}>
      {no === undefined ? (
        <Text className={styles.noPending}>{without}</Text>
      ) : (
        <>
          {'第 '}
          <Text className={styles.noNumber}>{String(no).padStart(3, '0')}</Text>
          {' 号'}
        </>
      )}
      {note && <Text className={styles.noNote}>{note}</Text>}
    </View>
  )
}
