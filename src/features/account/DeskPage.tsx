import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PagePane } from '@/ui/desk/PagePane'
import styles from './account.module.scss'
import { Desk } from './Desk'
import type { TabKey } from './tabs'
import { useTabs } from './use-tabs'

export type DeskPageProps = {
  /** Which entry of the main navigation this is; a page further in is none of them. */
  tab?: TabKey
  /** Title and way back of a page further in. */
  title?: string | undefined
  onBack?: (() => void) | undefined
  bottom?: ReactNode
  children: ReactNode
}

/** A page at a desk, beside the main navigation. */
export function DeskPage({ tab, children, ...pane }: DeskPageProps) {
  const { tabs, open } = useTabs(tab)
  return (
    <Desk groups={[{ title: '导航', items: tabs }]} current={tab ?? ''} onNav={open}>
      <PagePane {...pane}>
        <View className={tab ? styles.deskBody : styles.deskSheet}>{children}</View>
      </PagePane>
    </Desk>
  )
}
