import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Region } from '../element/Region'
import { Icon, type IconName } from '../icon/Icon'
import { classes, type Tone } from '../tone'
import styles from './feedback.module.scss'

const ICONS: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  success: 'check-circle',
  warn: 'warn',
  danger: 'warn',
  gold: 'flag',
}

export type NoticeProps = {
  tone: Tone
  title?: string | undefined
  children?: ReactNode
  alert?: boolean | undefined
}

export function Notice({ tone, title, children, alert }: NoticeProps) {
  return (
    <Region role={alert ? 'alert' : undefined} className={classes(styles.notice, styles[tone])}>
      <Icon name={ICONS[tone]} size="s" className={styles.noticeIcon} />
      <View className={styles.grow}>
        {title && <View className={styles.strong}>{title}</View>}
        {children}
      </View>
    </Region>
  )
}
