import { View } from '@tarojs/components'
import { Chip } from '../status/Chip'
import type { Tone } from '../tone'
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
    <View className={styles.row}>
      <View className={styles.grow}>
        <View>{what}</View>
        <View className={styles.note}>{note}</View>
        {more && <View className={styles.note}>{more}</View>}
      </View>
      <Chip {...chip} />
    </View>
  )
}
