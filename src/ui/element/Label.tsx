import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

export type LabelProps = { children: ReactNode; htmlFor: string; className?: string | undefined }

export function Label({ children, className }: LabelProps) {
  return <View className={className}>{children}</View>
}
