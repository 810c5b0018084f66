import { useLayoutEffect, useRef } from 'react'
import type { InputProps } from './input-props'
import { classes } from '../tone'
import styles from './input.module.scss'

export function TextBox({
  id,
  value,
  onChange,
  placeholder,
  className,
  maxLength,
  disabled,
  label,
  invalid,
  errorId,
  onBlur,
}: InputProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    // Browsers that size the box by its content need no help; a page not yet shown has no height to measure.
    if (!element || CSS.supports('field-sizing', 'content') || element.scrollHeight === 0) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  return (
    <textarea
      ref={box}
      id={id}
      rows={2}
      className={classes('native-input', styles.input, styles.area, className)}
      value={value}
      maxLength={maxLength}
      placeholder={placeholder}
      disabled={disabled}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={errorId}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  )
}
