import { View } from '@tarojs/components'
import { whereRead } from '@/features/home/todo'
import { go } from '@/platform/navigate'
import { CaseCard } from '@/ui/case/CaseCard'
import { PartTag } from '@/ui/case/UnitRow'
import { Heading } from '@/ui/element/Heading'
import { ClockChip } from '@/ui/status/Chip'
import { classes } from '@/ui/tone'
import { withoutNo } from './without-no'
import { byUrgency } from './urgency'
import type { InboxItem, InboxTally } from '@/features/inbox/use-inbox'
import styles from './work.module.scss'

type Props = { items: readonly InboxItem[]; tally: InboxTally | undefined }

export function InboxGroups({ items, tally }: Props) {
  return (
    <>
      {byUrgency(items, tally).map((group) => (
        <View key={group.key}>
          <View className={classes(styles.group, styles[group.key])}>
            <Heading level={2} className={styles.groupTitle}>
              {group.title} {group.count}
            </Heading>
            <View className={styles.rule} />
          </View>
          {group.items.map((item) => (
            <CaseCard
              key={item.id}
              no={item.no}
              withoutNo={withoutNo(item.kind)}
              tag={item.part && <PartTag part={item.part} />}
              title={item.title}
              chips={item.clock && <ClockChip {...item.clock} />}
              next={`${item.label} · ${item.from}`}
              onTap={() => go(whereRead(item))}
            />
          ))}
        </View>
      ))}
    </>
  )
}
