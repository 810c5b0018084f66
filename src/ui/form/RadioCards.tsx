import { View } from '@tarojs/components'
import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './choice.module.scss'

export type RadioOption<V extends string> = {
  value: V
  label: string
  note?: string | undefined
  disabled?: boolean | undefined
}

export type RadioCardsProps<V extends string> = {
  label: string
  options: readonly RadioOption<V>[]
  value: V | undefined
  onChange: (value: V) => void
}

/** One of several, each with a line that explains it. */
export function RadioCards<V extends string>({ label, options, value, onChange }: RadioCardsProps<V>) {
  return (
    <Region role="radiogroup" label={label} className={styles.cards}>
      {options.map((option) => (
        <Tap
          key={option.value}
          role="radio"
          label={option.label}
          chosen={option.value === value}
          disabled={option.disabled}
          className={styles.radioRow}
          onTap={() => onChange(option.value)}
        >
          <View className={classes(styles.ring, option.value === value && styles.ringOn)} />
          <View className={styles.radioBody}>
            <View>{option.label}</View>
            {option.note && <View className={styles.radioNote}>{option.note}</View>}
          </View>
        </Tap>
      ))}
    </Region>
  )
}
