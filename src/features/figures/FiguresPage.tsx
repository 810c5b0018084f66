import { View } from '@tarojs/components'
import { boardName } from '@/domain/figures/who'
import type { ReactNode } from 'react'
import { Desk } from '@/features/account/Desk'
import { PhonePage } from '@/features/account/PhonePage'
import { useSession } from '@/features/account/session'
import { useTabs } from '@/features/account/use-tabs'
import { useIsDesk } from '@/platform/device'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { MainPane } from '@/ui/desk/Panes'
import { Heading } from '@/ui/element/Heading'
import type { IconName } from '@/ui/icon/Icon'
import styles from './figures.module.scss'

type Here = 'board' | 'led' | 'cases'

type Item = { key: string; label: string; icon: IconName; path: string }

/** A page of the figures: with its own way around at a desk, one that goes back on a phone. */
export function FiguresPage({
  here,
  title,
  side,
  children,
}: {
  here: Here
  title: string
  side?: ReactNode
  children: ReactNode
}) {
  const desk = useIsDesk()
  const role = useSession((session) => (session.face === 'signed-in' ? session.me.post.role : undefined))
  const { tabs } = useTabs('me')
  if (!desk)
    return (
      <PhonePage title={title}>
        {side && <View className={styles.side}>{side}</View>}
        {children}
      </PhonePage>
    )
  const items: Item[] = [
    { key: 'board', label: (role && boardName(role)) ?? '督办看板', icon: 'chart', path: paths.board() },
    ...(role === 'leader'
      ? [{ key: 'led', label: '领办和督办', icon: 'flag' as const, path: paths.led() }]
      : []),
  ]
  const open = (key: string) => {
    const chosen = [...items, ...tabs].find((one) => one.key === key)
    if (chosen && key !== here) go(chosen.path)
  }
  return (
    <Desk
      groups={[
        { title: '分析', items },
        { title: '导航', items: tabs },
      ]}
      current={here === 'cases' ? 'board' : here}
      onNav={open}
    >
      <MainPane>
        <View className={styles.wide}>
          <View className={styles.head}>
            <Heading level={1} className={styles.title}>
              {title}
            </Heading>
            <View className={styles.side}>{side}</View>
          </View>
          {children}
        </View>
      </MainPane>
    </Desk>
  )
}
