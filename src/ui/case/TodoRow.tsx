import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../element/Tap'
import { Icon, type IconName } from '../icon/Icon'
import { classes, type Tone } from '../tone'
import styles from './case.module.scss'

export type TodoRowProps = {
  icon: IconName
  tone: Tone
  title: string
  sub: string
  chip?: ReactNode
  onTap: () => void
}

export function TodoRow({ icon, tone, title, sub, chip, onTap }: TodoRowProps) {
  return (
    <Tap className={styles.todo} onTap={onTap}>
      <View className={classes(styles.tile, styles[`${tone}Tile`])}>
        <Icon name={icon} />
      </View>
      <View className={styles.grow}>
        <View className={styles.todoHead}>
          <View className={styles.todoTitle}>{title}</View>
          {chip}
        </View>
        <View className={styles.note}>{sub}</View>
      </View>
    </Tap>
  )
}
