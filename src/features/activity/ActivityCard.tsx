import { View } from '@tarojs/components'
import type { ActivityRow, CalendarRow } from '@/domain/activity/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Title } from '@/ui/text/Title'
import styles from './activity.module.scss'

type Props = { row: ActivityRow & Partial<Pick<CalendarRow, 'clashes'>> }

/** One activity of a list, with how this deputy stands to it and what it clashes with. */
export function ActivityCard({ row }: Props) {
  const { id, kind, title, stage, when, standing, numbers, clashes = [] } = row
  return (
    <Card onTap={() => go(paths.activity(id))}>
      <View className={styles.head}>
        <View className={styles.small}>{kind}</View>
        <Chip label={standing?.label ?? stage.label} tone={standing?.tone ?? stage.tone} />
      </View>
      <Title text={title} size="dt" level={3} />
      <View className={styles.quiet}>{when}</View>
      <View className={styles.small}>{standing ? stage.label : numbers}</View>
      {clashes.map((one) => (
        <View key={one.id} className={styles.clash}>
          时间冲突：{one.when}“{one.title}”{!standing && `，${one.people} 人两边都受邀`}
        </View>
      ))}
    </Card>
  )
}
