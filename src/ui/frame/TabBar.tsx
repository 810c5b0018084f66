import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { Icon, type IconName } from '../icon/Icon'
import { classes } from '../tone'
import styles from './tab-bar.module.scss'

export type TabItem = { key: string; label: string; icon: IconName; count?: number | undefined }

export function TabBar({
  items,
  current,
  onTap,
}: {
  items: readonly TabItem[]
  current: string
  onTap: (key: string) => void
}) {
  return (
    <Region role="tablist" label="主导航" className={styles.bar}>
      {items.map((item) => (
        <Tap
          key={item.key}
          role="tab"
          chosen={item.key === current}
          className={classes(styles.item, item.key === current && styles.current)}
          onTap={() => onTap(item.key)}
        >
          <View className={styles.icon}>
            <Icon name={item.icon} size="l" />
            {Boolean(item.count) && <View className={styles.count}>{item.count}</View>}
          </View>
          <View className={styles.label}>{item.label}</View>
        </Tap>
      ))}
    </Region>
  )
}
