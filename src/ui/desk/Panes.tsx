import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Region } from '../element/Region'
import { classes } from '../tone'
import styles from './desk.module.scss'

/** 340 wide: what there is. */
export function ListPane({ id, head, children }: { id?: string; head: ReactNode; children: ReactNode }) {
  return (
    <View id={id} className={styles.listPane}>
      <View className={styles.listHead}>{head}</View>
      <View className={styles.scroll}>{children}</View>
    </View>
  )
}

/** The rest: the thing itself. */
export function MainPane({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <Region id={id} role="main" className={styles.mainPane}>
      {children}
    </Region>
  )
}

/** 392 wide: what can be done with it; its foot stays. */
export function ActionPane({
  title,
  side,
  children,
  foot,
  wide,
}: {
  title?: string
  side?: ReactNode
  children: ReactNode
  foot?: ReactNode
  wide?: boolean
}) {
  return (
    <View className={classes(styles.actionPane, wide && styles.wide)}>
      {title && (
        <View className={styles.actionHead}>
          <View className={styles.actionTitle}>{title}</View>
          {side}
        </View>
      )}
      <View className={styles.actionBody}>{children}</View>
      {foot && <View className={styles.actionFoot}>{foot}</View>}
    </View>
  )
}
