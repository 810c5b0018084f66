import type { TapProps } from './tap-props'
import { classes } from '../tone'
import styles from './tap.module.scss'

export function Tap({
  children,
  className,
  label,
  disabled = false,
  role = 'button',
  chosen,
  onTap,
  id,
}: TapProps) {
  const state =
    role === 'tab'
      ? { 'aria-selected': chosen }
      : role === 'button' || role === 'link'
        ? {}
        : { 'aria-checked': chosen }
  return (
    <button
      type="button"
      id={id}
      className={classes('native-button', styles.tap, className)}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-pressed={role === 'button' ? chosen : undefined}
      disabled={disabled}
      onClick={onTap}
      {...state}
    >
      {children}
    </button>
  )
}
