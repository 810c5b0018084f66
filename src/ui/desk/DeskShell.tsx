import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { Icon, type IconName } from '../icon/Icon'
import { DemoTag } from '../text/DemoTag'
import { Seal } from '../text/Seal'
import { classes } from '../tone'
import styles from './desk.module.scss'

export type DeskNavItem = { key: string; label: string; icon: IconName; count?: number | undefined }
export type DeskNavGroup = { title: string; items: readonly DeskNavItem[] }

export type DeskShellProps = {
  care: boolean
  demo: boolean
  place: string
  /** Who works here: 区政府办 交办岗. */
  who: string
  onWho: () => void
  onCare: () => void
  search?: ReactNode
  groups: readonly DeskNavGroup[]
  current: string
  onNav: (key: string) => void
  children: ReactNode
}

/** The desk: a bar on top, the queues at the left, and panes that scroll apart. */
export function DeskShell(props: DeskShellProps) {
  const { care, demo, place, who, onWho, onCare, search, groups, current, onNav, children } = props
  return (
    <View className={classes(styles.desk, care && 'care')}>
      <View className={styles.top}>
        <View className={styles.brand}>
          <Seal />
          <View className={styles.brandName}>智慧人大</View>
          <View className={styles.place}>{place}</View>
        </View>
        <View className={styles.search}>{search}</View>
        <View className={styles.topSide}>
          {demo && <DemoTag />}
          <Tap className={styles.topButton} label={care ? '关闭大字' : '大字'} chosen={care} onTap={onCare}>
            <Icon name="large" />
          </Tap>
          <Tap className={styles.who} onTap={onWho}>
            <View className={styles.whoMark}>{who.slice(0, 1)}</View>
            {who}
            <Icon name="down" size="s" />
          </Tap>
        </View>
      </View>
      <View className={styles.under}>
        <Region role="navigation" label="工作队列" className={styles.nav}>
          {groups.map((group) => (
            <View key={group.title} className={styles.group}>
              <View className={styles.groupTitle}>{group.title}</View>
              {group.items.map((item) => (
                <Tap
                  key={item.key}
                  className={classes(styles.navItem, item.key === current && styles.navOn)}
                  onTap={() => onNav(item.key)}
                >
                  <Icon name={item.icon} />
                  <View className={styles.navLabel}>{item.label}</View>
                  {item.count !== undefined && <View className={styles.navCount}>{item.count}</View>}
                </Tap>
              ))}
            </View>
          ))}
        </Region>
        <View className={styles.panes}>{children}</View>
      </View>
    </View>
  )
}
