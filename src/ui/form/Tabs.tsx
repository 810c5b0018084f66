import { Region } from '../element/Region'
import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './choice.module.scss'
import type { Pill } from './Pills'

export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
}: {
  label: string
  tabs: readonly Pill<V>[]
  value: V
  onChange: (value: V) => void
}) {
  return (
    <Region role="tablist" label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Tap
          key={tab.value}
          role="tab"
          chosen={tab.value === value}
          className={classes(styles.tab, tab.value === value && styles.tabOn)}
          onTap={() => onChange(tab.value)}
        >
          {tab.label}
        </Tap>
      ))}
    </Region>
  )
}
