import type { ReactNode } from 'react'
import { useIsDesk } from '@/platform/device'
import { TabBar } from '@/ui/frame/TabBar'
import { DeskPage } from './DeskPage'
import { PhonePage } from './PhonePage'
import type { TabKey } from './tabs'
import { useTabs } from './use-tabs'

type Props = {
  tab: TabKey
  ruled?: boolean
  /** How much of what is here is urgent. */
  count?: number | undefined
  children: ReactNode
}

/** A page of the main navigation: a bar at the bottom of a phone, a bar on the left of a desk. */
export function TabPage({ tab, ruled, count, children }: Props) {
  const desk = useIsDesk()
  const { tabs, open } = useTabs(tab)
  if (desk) return <DeskPage tab={tab}>{children}</DeskPage>
  return (
    <PhonePage
      ruled={ruled}
      bottom={
        <TabBar
          items={tabs.map((one) => (one.key === tab ? { ...one, count } : one))}
          current={tab}
          onTap={open}
        />
      }
    >
      {children}
    </PhonePage>
  )
}
