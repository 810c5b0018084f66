import type { LabelProps } from './Label'

export type { LabelProps } from './Label'

export function Label({ children, htmlFor, className }: LabelProps) {
  return (
    <label htmlFor={htmlFor} className={className} style={{ display: 'block' }}>
      {children}
    </label>
  )
}
