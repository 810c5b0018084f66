import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InboxTally, Sought } from '@/features/inbox/use-inbox'
import { Tap } from '@/ui/element/Tap'
import { FilterPills } from '@/ui/form/Pills'
import { Icon } from '@/ui/icon/Icon'
import { BatchSign } from './BatchSign'
import { FilterSheet } from './FilterSheet'
import { hiddenWishes } from './sought'
import { countOf } from './urgency'
import styles from './work.module.scss'

type Props = {
  sought: Sought
  tally: InboxTally | undefined
  /** A desk that handles suggestions may sign for many at once. */
  signs: boolean
  by: 'part' | 'urgency'
  onChange: (sought: Sought) => void
  onSigned: () => void
}

/** What narrows the inbox: the pills most used, the rest in a sheet, and signing for many at once. */
export function InboxHead({ sought, tally, signs, by, onChange, onSigned }: Props) {
  const [open, setOpen] = useState<'filters' | 'batch'>()
  const hidden = hiddenWishes(sought)
  const toSign = signs ? countOf(tally, 'verb', 'sign') : 0
  const counts = tally?.by[by] ?? []
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const total = sought[by] === undefined ? (tally?.total ?? 0) : all
  const { [by]: now, ...rest } = sought
  return (
    <>
      <View className={styles.narrow}>
        <View className={styles.pills}>
          <FilterPills
            inRow
            label={by === 'part' ? '主办会办' : '紧急程度'}
            pills={[
              { value: 'all', label: `全部 ${total}` },
              ...counts.map(({ value, label, count }) => ({ value, label: `${label} ${count}` })),
            ]}
            value={now ?? 'all'}
            onChange={(value) => onChange(value === 'all' ? rest : ({ ...rest, [by]: value } as Sought))}
          />
        </View>
        <Tap
          className={styles.more}
          chosen={hidden > 0}
          label={hidden > 0 ? `更多筛选，已选 ${hidden} 项` : '更多筛选'}
          onTap={() => setOpen('filters')}
        >
          <Icon name="filter" size="s" />
          <View className={styles.moreLabel}>更多</View>
          {hidden > 0 && hidden}
        </Tap>
      </View>
      {toSign > 1 && (
        <Tap className={styles.batch} onTap={() => setOpen('batch')}>
          <Icon name="check-circle" size="s" />
          <View className={styles.grow}>有 {toSign} 件等签收</View>
          <View className={styles.link}>批量签收</View>
        </Tap>
      )}
      {open === 'filters' && (
        <FilterSheet sought={sought} tally={tally} onChange={onChange} onClose={() => setOpen(undefined)} />
      )}
      {open === 'batch' && (
        <BatchSign
          onClose={(changed) => {
            setOpen(undefined)
            if (changed) onSigned()
          }}
        />
      )}
    </>
  )
}
