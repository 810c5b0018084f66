import { View } from '@tarojs/components'
import { whereRead } from '@/features/home/todo'
import { LongList } from '@/features/list/LongList'
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

type Group = ReturnType<typeof byUrgency>[number]
/** A line of the list: the head of a group, or one of its items. */
type Line = { group: Group } | { item: InboxItem }

export function InboxGroups({ items, tally }: Props) {
  const lines = byUrgency(items, tally).flatMap((group): Line[] => [
    { group },
    ...group.items.map((item) => ({ item })),
  ])
  return (
    <LongList rows={lines} rowHeight={150}>
      {(line) =>
        'group' in line ? (
          <GroupHead key={line.group.key} group={line.group} />
        ) : (
          <ItemCard key={line.item.id} item={line.item} />
        )
      }
    </LongList>
  )
}

function GroupHead({ group }: { group: Group }) {
  return (
    <View className={classes(styles.group, styles[group.key])}>
      <Heading level={2} className={styles.groupTitle}>
        {group.title} {group.count}
      </Heading>
      <View className={styles.rule} />
    </View>
  )
}

function ItemCard({ item }: { item: InboxItem }) {
  return (
    <CaseCard
      no={item.no}
      withoutNo={withoutNo(item.kind)}
      tag={item.part && <PartTag part={item.part} />}
      title={item.title}
      chips={item.clock && <ClockChip {...item.clock} />}
      next={`${item.label} · ${item.from}`}
      onTap={() => go(whereRead(item))}
    />
  )
}
