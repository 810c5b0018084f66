import type { ReactNode } from 'react'
import type { DeskShellProps } from '@/ui/desk/DeskShell'

export type DeskProps = Pick<DeskShellProps, 'groups' | 'current' | 'onNav' | 'search'> & {
  children: ReactNode
}

/** A phone has no desk, and its package does not carry one. */
export function Desk(_props: DeskProps): null {
  return null
}
