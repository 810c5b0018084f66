import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityRow } from '@/domain/activity/view-schema'
import { ask } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { PhonePage } from '@/features/account/PhonePage'
import { useSession } from '@/features/account/session'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Tabs } from '@/ui/form/Tabs'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Title } from '@/ui/text/Title'
import styles from './activity.module.scss'

const tabs = [
  { value: 'upcoming', label: '以后的' },
  { value: 'past', label: '以前的' },
] as const

/** A calendar as a list: the deputy's own, or all of the congress. */
export function ActivitiesScreen() {
  const [when, setWhen] = useState<'upcoming' | 'past'>('upcoming')
  const office = useSession(
    (session) => session.face === 'signed-in' && session.me.post.role === 'deputyOffice',
  )
  const pages = usePages(`activities:${when}`, async (cursor) => {
    const { rows, next } = await ask('activity.list', { when, ...(cursor && { cursor }) })
    return { items: rows, next }
  })
  const bar = office && <BottomBar primary={{ label: '安排活动', onTap: () => go(paths.planActivity()) }} />
  return (
    <PhonePage title="活动" bottom={bar}>
      <Tabs label="时间" tabs={tabs} value={when} onChange={setWhen} />
      <PagedFaces
        {...pages}
        empty={
          <Empty
            title={when === 'upcoming' ? '近期没有活动' : '还没有参加过活动'}
            text="收到邀请后在这里报名或请假。"
          />
        }
      >
        {(rows) => rows.map((row) => <Row key={row.id} row={row} />)}
      </PagedFaces>
    </PhonePage>
  )
}

function Row({ row }: { row: ActivityRow }) {
  const { id, kind, title, stage, when, standing, numbers } = row
  return (
    <Card onTap={() => go(paths.activity(id))}>
      <View className={styles.head}>
        <View className={styles.small}>{kind}</View>
        <Chip label={standing?.label ?? stage.label} tone={standing?.tone ?? stage.tone} />
      </View>
      <Title text={title} size="dt" level={3} />
      <View className={styles.quiet}>{when}</View>
      <View className={styles.small}>{standing ? stage.label : numbers}</View>
    </Card>
  )
}
