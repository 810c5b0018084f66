import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { safeTop, useIsDesk } from '@/platform/device'
import { Heading } from '@/ui/element/Heading'
import { DemoTag } from '@/ui/text/DemoTag'
import { Seal } from '@/ui/text/Seal'
import styles from './account.module.scss'

export type TabHeaderProps = {
  title: string
  note?: string
  level?: 1 | 2
  /** The page shows the demo tag elsewhere. */
  plain?: boolean
  /** At the right: a way to somewhere else. */
  children?: ReactNode
}

/** The head of a tab page: seal, name, place. Room is left on the right for WeChat's capsule. */
export function TabHeader({ title, note, level = 1, plain, children }: TabHeaderProps) {
  // At a desk the bar above already says whose house this is.
  const desk = useIsDesk()
  return (
    <View className={styles.header} style={{ paddingRight: `${safeTop().capsuleRight}px` }}>
      {!desk && <Seal />}
      <Heading level={level} className={styles.headerTitle}>
        {title}
      </Heading>
      {note && <Text className={styles.headerNote}>{note}</Text>}
      {DEMO && !plain && !desk && <DemoTag />}
      {children}
    </View>
  )
}
