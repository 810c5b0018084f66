import type { ReactNode } from 'react'
import { safeTop } from '@/platform/device'
import { useLargeType } from '@/platform/large-type'
import { back } from '@/platform/navigate'
import { Page } from '@/ui/frame/Page'

export type PhonePageProps = {
  children: ReactNode
  /** Title in the bar of a page that can go back. */
  title?: string | undefined
  onBack?: (() => void) | undefined
  bottom?: ReactNode
  ruled?: boolean | undefined
}

/** The frame of a page, with this phone's type size, status bar and way back. */
export function PhonePage({ onBack = back, ...page }: PhonePageProps) {
  const care = useLargeType((state) => state.on)
  return <Page {...page} onBack={onBack} care={care} demo={DEMO} statusBar={safeTop().statusBar} />
}
