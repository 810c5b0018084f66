import type { ReactNode } from 'react'
import { useIsDesk } from '@/platform/device'
import { go } from '@/platform/navigate'
import { TabBar } from '@/ui/frame/TabBar'
import { DeskPage } from './DeskPage'
import { PhonePage } from './PhonePage'
import { useSession } from './session'
import { tabsOf, type TabKey } from './tabs'

/** A page of the main navigation: a bar at the bottom of a phone, a bar on the left of a desk. */
export function TabPage({ tab, ruled, children }: { tab: TabKey; ruled?: boolean; children: ReactNode }) {
  const session = useSession()
  const desk = useIsDesk()
  if (desk) return <DeskPage tab={tab}>{children}</DeskPage>
  const tabs = tabsOf(session)
  const open = (key: string) => {
    const chosen = tabs.find((one) => one.key === key)
    if (chosen && key !== tab) go(chosen.path)
  }
  return (
    <PhonePage ruled={ruled} bottom={<TabBar items={tabs} current={tab} onTap={open} />}>
      {children}
    </PhonePage>
  )
}
