import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Desk } from '@/features/account/Desk'
import { PhonePage } from '@/features/account/PhonePage'
import { useSession } from '@/features/account/session'
import { useTabs } from '@/features/account/use-tabs'
import { useIsDesk } from '@/platform/device'
import { go } from '@/platform/navigate'
import { MainPane } from '@/ui/desk/Panes'
import { Heading } from '@/ui/element/Heading'
import { Button } from '@/ui/form/Button'
import { BottomBar, type BottomBarProps } from '@/ui/frame/BottomBar'
import { Icon } from '@/ui/icon/Icon'
import { dutyPlaces, type DutyPlace } from './places'
import styles from './duty-page.module.scss'

type Props = {
  title: string
  current: DutyPlace
  bar?: BottomBarProps | undefined
  children: ReactNode
}

/** A page of 履职: on a phone with its bar at the bottom, at a desk beside the other pages of 履职. */
export function DutyPage({ title, current, bar, children }: Props) {
  if (useIsDesk())
    return (
      <AtDesk title={title} current={current} bar={bar}>
        {children}
      </AtDesk>
    )
  return (
    <PhonePage title={title} bottom={bar && <BottomBar {...bar} />}>
      {children}
    </PhonePage>
  )
}

function AtDesk({ title, current, bar, children }: Props) {
  const role = useSession((session) => (session.face === 'signed-in' ? session.me.post.role : undefined))
  const { tabs, open } = useTabs('me')
  const places = dutyPlaces(role)
  const lead = (key: string) => {
    const place = places.find((one) => one.key === key)
    if (!place) return open(key)
    if (key !== current) go(place.path)
  }
  return (
    <Desk
      groups={[
        { title: '履职', items: places },
        { title: '导航', items: tabs.map((tab) => ({ ...tab, key: tab.key as string })) },
      ]}
      current={current}
      onNav={lead}
    >
      <MainPane>
        <View className={styles.wide}>
          <View className={styles.head}>
            <Heading level={1} className={styles.title}>
              {title}
            </Heading>
            {bar?.reason && (
              <View className={styles.reason}>
                <Icon name="warn" size="s" /> {bar.reason}
              </View>
            )}
            <View className={styles.buttons}>
              {bar?.secondary && <Button kind="secondary" {...bar.secondary} />}
              {bar?.primary && <Button {...bar.primary} />}
            </View>
          </View>
          {children}
        </View>
      </MainPane>
    </Desk>
  )
}
