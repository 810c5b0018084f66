import { View } from '@tarojs/components'
import { classes } from '../tone'
import { iconPaths, type IconName } from './paths'
import styles from './icon.module.scss'

export type { IconName } from './paths'

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
  return <View className={classes(styles.icon, styles[size], className)} style={{ ...maskOf(name) }} />
}

function maskOf(name: IconName) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${iconPaths[name]}</svg>`
  const url = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
  return { WebkitMaskImage: url, maskImage: url }
}
