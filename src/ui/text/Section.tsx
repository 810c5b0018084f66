import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../element/Heading'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import styles from './text.module.scss'

export type SectionProps = {
  title: string
  /** Small words right after the title. */
  note?: string | undefined
  /** On the right; a link when `onSide` is given. */
  side?: ReactNode
  onSide?: (() => void) | undefined
  children: ReactNode
  id?: string | undefined
}

export function Section({ title, note, side, onSide, children, id }: SectionProps) {
  return (
    <View className={styles.section} id={id}>
      <View className={styles.sectionHead}>
        <Heading level={2} className={styles.h2}>
          {title}
          {note && <View className={styles.h2Note}>{note}</View>}
        </Heading>
        {side !== undefined &&
          (onSide ? (
            <Tap className={styles.sideLink} onTap={onSide}>
              {side}
              <Icon name="right" size="s" />
            </Tap>
          ) : (
            <View className={styles.side}>{side}</View>
          ))}
      </View>
      {children}
    </View>
  )
}
