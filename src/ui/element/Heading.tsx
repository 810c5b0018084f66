import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type HeadingProps = { children: ReactNode; className?: string | undefined; level?: 1 | 2 | 3 }

export function Heading({ children, className }: HeadingProps) {
  return (
    <View className={className} aria-role="heading">
      {children}
    </View>
  )
}
