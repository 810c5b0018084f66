import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Board, BoardGroup, Narrowing } from '@/domain/figures/board-schema'
import { figureKeys, figures, unitRateText, type FigureKey } from '@/domain/figures/figures'
import { useIsDesk } from '@/platform/device'
import { Bars } from '@/ui/chart/Bars'
import { FilterPills, type Pill } from '@/ui/form/Pills'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './figures.module.scss'
import { GroupTable } from './GroupTable'
import { narrowingIn, paramsOf } from './narrowing'

type By = 'unit' | 'category' | 'session'

const kinds: readonly Pill<By>[] = [
  { value: 'unit', label: '按主办单位' },
  { value: 'category', label: '按类别' },
  { value: 'session', label: '按届次' },
]
const rates: readonly Pill<FigureKey>[] = figureKeys.map((value) => ({ value, label: figures[value].label }))

/** The same figures side by side: a table at a desk, on a phone one figure as bars. Pressing a line narrows to it. */
export function Groups({
  board,
  narrowing,
  onNarrow,
}: {
  board: Board
  narrowing: Narrowing
  onNarrow: (next: Narrowing) => void
}) {
  const desk = useIsDesk()
  const [by, setBy] = useState<By>(board.own ? 'category' : 'unit')
  const [figure, setFigure] = useState<FigureKey>('answered')
  const groups = { unit: board.units, category: board.categories, session: board.sessions }[by]
  const narrow = ({ value }: BoardGroup) =>
    value === '' || paramsOf(narrowing)[by] === value
      ? undefined
      : () => onNarrow(narrowingIn({ ...paramsOf(narrowing), [by]: value }))
  return (
    <Section title="比一比" note={by === 'unit' ? '逾期多的在前，不是排名；不足 5 件的不给比率' : undefined}>
      <FilterPills
        label="按什么比"
        pills={board.own ? kinds.filter(({ value }) => value !== 'unit') : kinds}
        value={by}
        onChange={setBy}
      />
      {desk ? (
        <GroupTable groups={groups} narrow={narrow} />
      ) : (
        <Card>
          <FilterPills label="看哪个指标" pills={rates} value={figure} onChange={setFigure} />
          <View className={styles.small}>{figures[figure].brief}</View>
          <Bars
            title={`${figures[figure].label}，${kinds.find(({ value }) => value === by)?.label ?? ''}`}
            most={1}
            tone={figure === 'inflated' ? 'danger' : 'info'}
            bars={groups.map((group) => {
              const rate = group.rates[figure]
              return {
                key: group.value,
                label: group.label,
                value: rate.among < FEW ? 0 : rate.of / rate.among,
                text: rate.among > 0 ? `${unitRateText(rate)} ${rate.of}/${rate.among}` : unitRateText(rate),
                onTap: narrow(group),
              }
            })}
          />
        </Card>
      )}
    </Section>
  )
}

const FEW = 5
