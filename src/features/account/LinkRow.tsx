import { View } from '@tarojs/components'
import { Tap } from '@/ui/element/Tap'
import { Icon, type IconName } from '@/ui/icon/Icon'
import styles from './account.module.scss'

export type LinkRowProps = { icon: IconName; label: string; note?: string; onTap: () => void }

/** A row that leads somewhere. */
export function LinkRow({ icon, label, note, onTap }: LinkRowProps) {
  return (
    <Tap className={styles.linkRow} onTap={onTap}>
      <Icon name={icon} />
      <View className={styles.grow}>
        <View>{label}</View>
        {note && <View className={styles.note}>{note}</View>}
      </View>
      <View className={styles.mark}>
        <Icon name="right" size="s" />
      </View>
    </Tap>
  )
}
