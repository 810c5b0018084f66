import { View } from '@tarojs/components'
import { Icon } from '../icon/Icon'
import { classes, type Tone } from '../tone'
import styles from './chip.module.scss'

/** A state in words with its shape and colour; one line, at most eight characters. */
export function Chip({ label, tone }: { label: string; tone: Tone }) {
  return (
    <View className={classes(styles.chip, styles[tone])}>
      {tone === 'success' ? (
        <Icon name="check" size="s" />
      ) : (
        <View className={classes(styles.glyph, styles[`${tone}Glyph`])} />
      )}
      <View>{label}</View>
    </View>
  )
}

/** Which clock, and what is left of it. */
export function ClockChip({ name, text, tone }: { name: string; text: string; tone: Tone }) {
  return (
    <View className={classes(styles.chip, tone === 'danger' ? styles.dangerSolid : styles[tone])}>
      <Icon name="clock" size="s" />
      <View className={styles.strong}>
        {name} {text}
      </View>
    </View>
  )
}
