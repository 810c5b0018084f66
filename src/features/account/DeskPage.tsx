import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MainPane } from '@/ui/desk/Panes'
import styles from './account.module.scss'
import { Desk } from './Desk'
import type { TabKey } from './tabs'
import { useTabs } from './use-tabs'

/** A page of the main navigation at a desk. */
export function DeskPage({ tab, children }: { tab: TabKey; children: ReactNode }) {
  const { tabs, open } = useTabs(tab)
  return (
    <Desk groups={[{ title: '导航', items: tabs }]} current={tab} onNav={open}>
      <MainPane>
        <View className={styles.deskBody}>{children}</View>
      </MainPane>
    </Desk>
  )
}
