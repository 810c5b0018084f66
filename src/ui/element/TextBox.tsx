import { Textarea } from '@tarojs/components'
import type { InputProps } from './input-props'

/** Several lines of text that grow with what is written. */
export function TextBox({
  id,
  value,
  onChange,
  placeholder,
  className,
  maxLength = 3000,
  disabled,
  label,
  onBlur,
}: InputProps) {
  return (
    <Textarea
      id={id}
      className={className}
      value={value}
      maxlength={maxLength}
      placeholder={placeholder}
      disabled={disabled}
      autoHeight
      aria-label={label}
      onInput={(event) => onChange(event.detail.value)}
      onBlur={() => onBlur?.()}
    />
  )
}
