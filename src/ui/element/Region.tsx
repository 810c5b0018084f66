import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type RegionProps = {
  children?: ReactNode
  className?: string | undefined
  role?:
    | 'list'
    | 'listitem'
    | 'alert'
    | 'status'
    | 'radiogroup'
    | 'group'
    | 'tablist'
    | 'main'
    | 'navigation'
    | 'img'
    | undefined
  label?: string | undefined
  id?: string | undefined
  hidden?: boolean | undefined
  /** It rolls by itself, so the keyboard must be able to reach it. */
  rolls?: boolean | undefined
  style?: Record<string, string> | undefined
}

/** A view with a meaning for those who hear the page. */
export function Region({ children, className, role, label, id, hidden, style }: RegionProps) {
  return (
    <View
      id={id}
      className={className}
      {...(style && { style })}
      aria-role={role}
      aria-label={label}
      aria-hidden={hidden}
    >
      {children}
    </View>
  )
}
