import { View } from '@tarojs/components'
import { classes, type Tone } from '../tone'
import styles from './chip.module.scss'

/** A state in words with its shape and colour; one line, at most eight characters. */
export function Chip({ label, tone }: { label: string; tone: Tone }) {
  return <View className={classes(styles.chip, styles[tone], styles[`${tone}Glyph`])}>{label}</View>
}

/** Which clock, and what is left of it. */
export function ClockChip({ name, text, tone }: { name: string; text: string; tone: Tone }) {
  const ground = tone === 'danger' ? styles.dangerSolid : styles[tone]
  return <View className={classes(styles.chip, styles.clock, ground)}>{`${name} ${text}`}</View>
}
