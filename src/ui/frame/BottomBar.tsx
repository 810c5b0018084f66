import { View } from '@tarojs/components'
import { Button } from '../form/Button'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import styles from './bottom-bar.module.scss'

export type BarButton = {
  label: string
  onTap: () => void
  disabled?: boolean | undefined
  loading?: boolean | undefined
  /** Outlined in crimson: it takes something away. */
  danger?: boolean | undefined
}

export type BottomBarProps = {
  /** Why the primary cannot be pressed yet. */
  reason?: string | undefined
  /** A link beside the reason that leads to the first thing missing. */
  reasonLink?: { label: string; onTap: () => void } | undefined
  secondary?: BarButton | undefined
  primary?: BarButton | undefined
}

/** One red button per screen, with what stands against it said above. */
export function BottomBar({ reason, reasonLink, secondary, primary }: BottomBarProps) {
  return (
    <View className={styles.bar}>
      {reason && (
        <View className={styles.reason}>
          <Icon name="warn" size="s" className={styles.warn} />
          <View className={styles.reasonText}>{reason}</View>
          {reasonLink && (
            <Tap className={styles.link} onTap={reasonLink.onTap}>
              {reasonLink.label}
            </Tap>
          )}
        </View>
      )}
      <View className={styles.buttons}>
        {secondary && (
          <View className={styles.secondary}>
            <Button kind={secondary.danger ? 'danger' : 'secondary'} {...secondary} />
          </View>
        )}
        {primary && (
          <View className={styles.primary}>
            <Button kind={primary.danger ? 'danger' : 'primary'} {...primary} />
          </View>
        )}
      </View>
    </View>
  )
}
