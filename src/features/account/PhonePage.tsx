import type { ReactNode } from 'react'
import { safeTop, useIsDesk } from '@/platform/device'
import { useLargeType } from '@/platform/large-type'
import { back } from '@/platform/navigate'
import { Page } from '@/ui/frame/Page'
import { DeskPage } from './DeskPage'

export type PhonePageProps = {
  children: ReactNode
  /** Title in the bar of a page that can go back. */
  title?: string | undefined
  onBack?: (() => void) | undefined
  bottom?: ReactNode
  ruled?: boolean | undefined
}

/** The frame of a page made for a phone, with its type size, status bar and way back; at a desk it stands beside the navigation. */
export function PhonePage({ onBack = back, ...page }: PhonePageProps) {
  const care = useLargeType((state) => state.on)
  const desk = useIsDesk()
  if (desk) {
    return (
      <DeskPage title={page.title} onBack={onBack} bottom={page.bottom}>
        {page.children}
      </DeskPage>
    )
  }
  return <Page {...page} onBack={onBack} care={care} demo={DEMO} statusBar={safeTop().statusBar} />
}
