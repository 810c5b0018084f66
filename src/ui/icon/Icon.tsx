import { View } from '@tarojs/components'
import { classes } from '../tone'
import type { IconName } from './icon-names'
import styles from './icon.module.scss'

export type { IconName } from './icon-names'

/** A decorative icon in the ink of its surroundings; words beside it carry the meaning. */
export function Icon({
  name,
  size = 'm',
  className,
}: {
  name: IconName
  size?: 's' | 'm' | 'l'
  className?: string | undefined
}) {
  return <View className={classes(styles.icon, styles[`icon-${name}`], styles[size], className)} />
}
