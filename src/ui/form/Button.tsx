import { Tap } from '../element/Tap'
import { classes } from '../tone'
import styles from './button.module.scss'

export type ButtonProps = {
  label: string
  kind?: 'primary' | 'secondary' | 'danger' | 'text'
  onTap?: (() => void) | undefined
  disabled?: boolean | undefined
  loading?: boolean | undefined
  id?: string | undefined
}

/** A disabled button keeps its words; a loading one cannot be pressed twice. */
export function Button({ label, kind = 'primary', onTap, disabled, loading, id }: ButtonProps) {
  return (
    <Tap
      id={id}
      className={classes(styles.button, styles[kind], (disabled || loading) && styles.disabled)}
      disabled={Boolean(disabled) || Boolean(loading)}
      onTap={onTap}
    >
      {loading ? '正在提交…' : label}
    </Tap>
  )
}
