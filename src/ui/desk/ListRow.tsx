import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../element/Tap'
import { CaseNo } from '../text/CaseNo'
import { Title } from '../text/Title'
import { classes } from '../tone'
import styles from './desk.module.scss'

export type ListRowProps = {
  no?: number | undefined
  title: string
  chip?: ReactNode
  sub: string
  selected: boolean
  onTap: () => void
}

/** A row of the list pane; the selected one is white with a red edge. */
export function ListRow({ no, title, chip, sub, selected, onTap }: ListRowProps) {
  return (
    <Tap className={classes(styles.listRow, selected && styles.listRowOn)} chosen={selected} onTap={onTap}>
      <View className={styles.listRowHead}>
        <CaseNo no={no} />
        {chip}
      </View>
      <Title text={title} size="dt" level={3} />
      <View className={styles.listRowSub}>{sub}</View>
    </Tap>
  )
}
