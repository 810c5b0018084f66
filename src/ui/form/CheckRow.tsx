import { View } from '@tarojs/components'
import { Tap } from '../element/Tap'
import { Icon } from '../icon/Icon'
import { classes } from '../tone'
import styles from './choice.module.scss'

export type CheckRowProps = {
  label: string
  note?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean | undefined
}

export function CheckRow({ label, note, checked, onChange, disabled }: CheckRowProps) {
  return (
    <Tap
      role="checkbox"
      label={label}
      chosen={checked}
      disabled={disabled}
      className={styles.radioRow}
      onTap={() => onChange(!checked)}
    >
      <View className={classes(styles.box, checked && styles.boxOn)}>
        {checked && <Icon name="check" size="s" />}
      </View>
      <View className={styles.radioBody}>
        <View>{label}</View>
        {note && <View className={styles.radioNote}>{note}</View>}
      </View>
    </Tap>
  )
}
