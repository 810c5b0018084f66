import { View } from '@tarojs/components'
import { Chip } from '../status/Chip'
import { classes, type Tone } from '../tone'
import styles from './case.module.scss'

export type PromiseRowProps = {
  what: string
  note: string
  chip: { label: string; tone: Tone }
  more?: string | undefined
}

/** 承诺: what, by when and by whom, and how it stands. */
export function PromiseRow({ what, note, chip, more }: PromiseRowProps) {
  return (
    <View className={classes(styles.row, styles.column)}>
      <View className={styles.promiseHead}>
        <View className={styles.grow}>{what}</View>
        <Chip {...chip} />
      </View>
      <View className={styles.note}>{note}</View>
      {more && <View className={styles.note}>{more}</View>}
    </View>
  )
}
