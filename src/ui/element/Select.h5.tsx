import { classes } from '../tone'
import styles from './input.module.scss'
import type { SelectProps } from './Select'

export type { Choice, SelectProps } from './Select'

export function Select(props: SelectProps) {
  const {
    id,
    value,
    choices,
    onChange,
    placeholder = '请选择',
    className,
    disabled,
    label,
    invalid,
    errorId,
  } = props
  return (
    <select
      id={id}
      className={classes('native-input', styles.input, className)}
      value={value}
      disabled={disabled}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={errorId}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="" disabled>
        {placeholder}
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
