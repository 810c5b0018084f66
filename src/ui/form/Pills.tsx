import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import { classes } from '../tone'
import styles from './choice.module.scss'

export type Pill<V extends string> = { value: V; label: string }

/** Filters of which one is on. */
export function FilterPills<V extends string>({
  label,
  pills,
  value,
  inRow,
  onChange,
}: {
  label: string
  pills: readonly Pill<V>[]
  value: V
  /** Something stands beside them. */
  inRow?: boolean
  onChange: (value: V) => void
}) {
  return (
    <Region role="tablist" label={label} className={inRow ? styles.pillsInRow : styles.pills}>
      {pills.map((pill) => (
        <Tap
          key={pill.value}
          role="tab"
          chosen={pill.value === value}
          className={classes(styles.pill, pill.value === value && styles.pillOn)}
          onTap={() => onChange(pill.value)}
        >
          {pill.label}
        </Tap>
      ))}
    </Region>
  )
}

/** One of several short words; nothing is chosen for anybody. */
export function ChoicePills<V extends string>({
  label,
  pills,
  value,
  onChange,
}: {
  label: string
  pills: readonly Pill<V>[]
  value: V | undefined
  onChange: (value: V) => void
}) {
  return (
    <Region role="radiogroup" label={label} className={styles.pillsWrap}>
      {pills.map((pill) => (
        <Tap
          key={pill.value}
          role="radio"
          label={pill.label}
          chosen={pill.value === value}
          className={classes(styles.pill, pill.value === value && styles.pillPicked)}
          onTap={() => onChange(pill.value)}
        >
          {pill.value === value && <Icon name="check" size="s" />}
          {pill.label}
        </Tap>
      ))}
    </Region>
  )
}

/** Several of many, each on or off. */
export function TogglePills<V extends string>({
  label,
  pills,
  values,
  onToggle,
}: {
  label: string
  pills: readonly Pill<V>[]
  values: readonly V[]
  onToggle: (value: V) => void
}) {
  return (
    <Region role="group" label={label} className={styles.pillsWrap}>
      {pills.map((pill) => {
        const on = values.includes(pill.value)
        return (
          <Tap
            key={pill.value}
            role="checkbox"
            label={pill.label}
            chosen={on}
            className={classes(styles.pill, on && styles.pillPicked)}
            onTap={() => onToggle(pill.value)}
          >
            <Icon name={on ? 'check' : 'plus'} size="s" /> {pill.label}
          </Tap>
        )
      })}
    </Region>
  )
}
