import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { setLargeType, useLargeType } from '@/platform/large-type'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { DeskShell } from '@/ui/desk/DeskShell'
import { MainPane } from '@/ui/desk/Panes'
import styles from './account.module.scss'
import { useSession } from './session'
import { tabsOf, type TabKey } from './tabs'
import { whoIs } from './who-is'

/** A page of the main navigation at a desk. */
export function DeskPage({ tab, children }: { tab: TabKey; children: ReactNode }) {
  const session = useSession()
  const care = useLargeType((state) => state.on)
  const tabs = tabsOf(session)
  const open = (key: string) => {
    const chosen = tabs.find((one) => one.key === key)
    if (chosen && key !== tab) go(chosen.path)
  }
  return (
    <DeskShell
      care={care}
      demo={DEMO}
      place="吴江"
      who={whoIs(session)}
      onWho={() => go(paths.me())}
      onCare={() => setLargeType(!care)}
      groups={[{ title: '导航', items: tabs }]}
      current={tab}
      onNav={open}
    >
      <MainPane>
        <View className={styles.deskBody}>{children}</View>
      </MainPane>
    </DeskShell>
  )
}
