import { Input } from '@tarojs/components'
import type { InputProps } from './input-props'

export function TextInput(props: InputProps) {
  const {
    id,
    value,
    onChange,
    placeholder,
    className,
    maxLength = 200,
    disabled,
    label,
    type,
    onBlur,
    onEnter,
  } = props
  return (
    <Input
      id={id}
      className={className}
      value={value}
      type={type === 'number' ? 'number' : 'text'}
      maxlength={maxLength}
      placeholder={placeholder}
      disabled={disabled}
      aria-label={label}
      confirmType={type === 'search' ? 'search' : 'done'}
      onInput={(event) => onChange(event.detail.value)}
      onBlur={() => onBlur?.()}
      onConfirm={() => onEnter?.()}
    />
  )
}
