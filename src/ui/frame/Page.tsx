import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../element/Heading'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import { DemoTag } from '../text/DemoTag'
import { classes } from '../tone'
import styles from './page.module.scss'

export type PageProps = {
  children: ReactNode
  /** Title in the bar of a page that can go back; tab pages draw their own header. */
  title?: string | undefined
  onBack?: (() => void) | undefined
  /** Large type. */
  care: boolean
  demo?: boolean | undefined
  /** Height of the phone's status bar, px. */
  statusBar?: number | undefined
  /** What stays at the bottom: a BottomBar or a TabBar. */
  bottom?: ReactNode
  /** The fine vermilion rules of a home header. */
  ruled?: boolean | undefined
}

/** The frame of every phone page: bar, scrolling content, and what stays at the bottom. */
export function Page({ children, title, onBack, care, demo, statusBar = 0, bottom, ruled }: PageProps) {
  return (
    <View className={classes(styles.page, care && 'care', ruled && styles.ruled)}>
      {title === undefined ? (
        <View style={{ height: `${statusBar}px` }} />
      ) : (
        <View className={styles.bar} style={{ paddingTop: `${statusBar}px` }}>
          <View className={styles.barRow}>
            <View className={styles.barSide}>
              {onBack && (
                <Tap className={styles.back} label="返回" onTap={onBack}>
                  <Icon name="left" size="l" />
                </Tap>
              )}
              {demo && <DemoTag />}
            </View>
            <Heading level={1} className={styles.title}>
              {title}
            </Heading>
            <View className={styles.barSide} />
          </View>
        </View>
      )}
      <Region role="main" className={classes(styles.body, Boolean(bottom) && styles.withBottom)}>
        {children}
      </Region>
      {bottom && <View className={styles.bottom}>{bottom}</View>}
    </View>
  )
}
