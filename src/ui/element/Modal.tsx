import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type ModalProps = {
  children: ReactNode
  label: string
  className?: string | undefined
  /** Esc closes; absent while something is being sent. */
  onClose?: (() => void) | undefined
}

/** What lies over the page and must be dealt with first. */
export function Modal({ children, label, className }: ModalProps) {
  return (
    <View className={className} aria-role="dialog" aria-label={label}>
      {children}
    </View>
  )
}
