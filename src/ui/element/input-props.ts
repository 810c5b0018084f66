export type InputProps = {
  id: string
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  className?: string | undefined
  maxLength?: number | undefined
  disabled?: boolean | undefined
  /** Spoken name when no visible label points at the control. */
  label?: string | undefined
  invalid?: boolean | undefined
  /** Id of the sentence that says what is wrong. */
  errorId?: string | undefined
  type?: 'text' | 'number' | 'date' | 'search' | undefined
  onBlur?: (() => void) | undefined
  onEnter?: (() => void) | undefined
}
