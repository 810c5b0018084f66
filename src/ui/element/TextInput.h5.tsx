import type { InputProps } from './input-props'
import { classes } from '../tone'
import styles from './input.module.scss'

export function TextInput(props: InputProps) {
  const {
    id,
    value,
    onChange,
    placeholder,
    className,
    maxLength,
    disabled,
    label,
    type = 'text',
    invalid,
  } = props
  return (
    <input
      id={id}
      className={classes('native-input', styles.input, className)}
      value={value}
      type={type === 'number' ? 'text' : type}
      inputMode={type === 'number' ? 'numeric' : undefined}
      maxLength={maxLength}
      placeholder={placeholder}
      disabled={disabled}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={props.errorId}
      onChange={(event) => onChange(event.target.value)}
      onBlur={props.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.()
      }}
    />
  )
}
