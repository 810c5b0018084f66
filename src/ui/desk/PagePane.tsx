import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../element/Heading'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import styles from './desk.module.scss'

type Props = {
  title?: string | undefined
  onBack?: (() => void) | undefined
  bottom?: ReactNode
  children: ReactNode
}

/** A whole page beside the navigation: its head and its foot stay, what is between them rolls. */
export function PagePane({ title, onBack, bottom, children }: Props) {
  return (
    <View className={styles.pagePane}>
      {title !== undefined && (
        <View className={styles.pageHead}>
          {onBack && (
            <Tap className={styles.pageBack} label="返回" onTap={onBack}>
              <Icon name="left" size="l" />
            </Tap>
          )}
          <Heading level={1} className={styles.pageTitle}>
            {title}
          </Heading>
        </View>
      )}
      <Region role="main" rolls className={styles.pageBody}>
        {children}
      </Region>
      {bottom && <View className={styles.pageFoot}>{bottom}</View>}
    </View>
  )
}
