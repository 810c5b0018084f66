import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './text.module.scss'

export type CardProps = {
  children: ReactNode
  onTap?: (() => void) | undefined
  /** Without inner padding, for rows that bring their own. */
  flush?: boolean | undefined
  tone?: 'danger' | 'well' | undefined
  id?: string | undefined
}

export function Card({ children, onTap, flush, tone, id }: CardProps) {
  const className = classes(
    styles.card,
    flush && styles.flush,
    tone === 'danger' && styles.dangerCard,
    tone === 'well' && styles.wellCard,
  )
  if (!onTap) {
    return (
      <View className={className} id={id}>
        {children}
      </View>
    )
  }
  return (
    <Tap className={className} onTap={onTap} id={id}>
      {children}
    </Tap>
  )
}
