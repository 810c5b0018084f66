import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import { classes, type Tone } from '../tone'
import styles from './choice.module.scss'

export type SegmentOption<V extends string> = { value: V; label: string; tone: Tone }

export type SegmentProps<V extends string> = {
  /** What is being chosen, spoken before the options. */
  label: string
  options: readonly SegmentOption<V>[]
  /** Nothing is chosen for anybody. */
  value: V | undefined
  onChange: (value: V) => void
  disabled?: boolean | undefined
}

/** Two or three answers side by side: 采纳 · 部分采纳 · 未采纳; 满意 · 基本满意 · 不满意. */
export function Segment<V extends string>({ label, options, value, onChange, disabled }: SegmentProps<V>) {
  return (
    <Region role="radiogroup" label={label} className={styles.segment}>
      {options.map((option) => (
        <Tap
          key={option.value}
          role="radio"
          label={`${label}：${option.label}`}
          chosen={option.value === value}
          disabled={disabled}
          className={classes(styles.option, option.value === value && styles[option.tone])}
          onTap={() => onChange(option.value)}
        >
          {option.value === value && <Icon name="check" size="s" />}
          {option.label}
        </Tap>
      ))}
    </Region>
  )
}
