import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSession } from '@/features/account/session'
import { DutyPage } from '@/features/duty/DutyPage'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Tabs } from '@/ui/form/Tabs'
import { ActivityList } from './ActivityList'
import { MonthScreen } from './MonthScreen'
import styles from './activity.module.scss'

const tabs = [
  { value: 'month', label: '日历' },
  { value: 'upcoming', label: '以后的' },
  { value: 'past', label: '以前的' },
] as const

/** The deputy's own activities, or all of the congress: as a calendar and as a list. */
export function ActivitiesScreen() {
  const [when, setWhen] = useState<'month' | 'upcoming' | 'past'>('month')
  const office = useSession(
    (session) => session.face === 'signed-in' && session.me.post.role === 'deputyOffice',
  )
  const bar = office ? { primary: { label: '安排活动', onTap: () => go(paths.planActivity()) } } : undefined
  return (
    <DutyPage title={office ? '活动日历' : '我的活动'} current="activities" bar={bar}>
      <View className={styles.tabs}>
        <Tabs label="时间" tabs={tabs} value={when} onChange={setWhen} />
      </View>
      {when === 'month' ? <MonthScreen /> : <ActivityList key={when} when={when} />}
    </DutyPage>
  )
}
