import type { ReactNode } from 'react'

export type TapProps = {
  children?: ReactNode
  className?: string | undefined
  /** Spoken name, where the visible text is not enough. */
  label?: string | undefined
  disabled?: boolean | undefined
  role?: 'button' | 'tab' | 'radio' | 'checkbox' | 'link' | undefined
  /** Chosen, for tabs, radios and checkboxes. */
  chosen?: boolean | undefined
  onTap?: (() => void) | undefined
  id?: string | undefined
}
