import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../element/Heading'
import { Icon, type IconName } from '../icon/Icon'
import styles from './case.module.scss'

export type TurnCardProps = {
  icon?: IconName
  title: string
  children: ReactNode
  consequence?: string | undefined
}

/** It is your turn: one per page, right under the title; its action is the bottom bar. */
export function TurnCard({ icon = 'chat', title, children, consequence }: TurnCardProps) {
  return (
    <View className={styles.turn}>
      <View className={styles.turnHead}>
        <Icon name={icon} />
        <Heading level={2}>{title}</Heading>
      </View>
      <View className={styles.turnBody}>
        {children}
        {consequence && (
          <View className={styles.consequence}>
            <Icon name="lock" size="s" />
            <View>{consequence}</View>
          </View>
        )}
      </View>
    </View>
  )
}
