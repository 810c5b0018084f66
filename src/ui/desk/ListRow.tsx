import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../element/Tap'
import { CaseNo } from '../text/CaseNo'
import { Title } from '../text/Title'
import { classes } from '../tone'
import styles from './desk.module.scss'

export type ListRowProps = {
  id?: string | undefined
  no?: number | undefined
  withoutNo?: string | undefined
  title: string
  chip?: ReactNode
  sub: string
  /** 主办 / 会办, before the number. */
  tag?: ReactNode
  selected: boolean
  onTap: () => void
}

/** A row of the list pane; the selected one is white with a red edge. */
export function ListRow(props: ListRowProps) {
  const { id, no, withoutNo, title, chip, sub, tag, selected, onTap } = props
  return (
    <Tap
      id={id}
      className={classes(styles.listRow, selected && styles.listRowOn)}
      chosen={selected}
      onTap={onTap}
    >
      <View className={styles.listRowHead}>
        <View className={styles.listRowNo}>
          {tag}
          <CaseNo no={no} without={withoutNo} />
        </View>
        {chip}
      </View>
      <Title text={title} size="dt" level={3} />
      <View className={styles.listRowSub}>{sub}</View>
    </Tap>
  )
}
