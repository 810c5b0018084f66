import { View } from '@tarojs/components'
import type { Board, Narrowing } from '@/domain/figures/board-schema'
import { spokenDay, type PlainDate } from '@/domain/shared/plain-date'
import { Select } from '@/ui/element/Select'
import styles from './figures.module.scss'
import { narrowingIn, paramsOf } from './narrowing'

const ALL = 'all'

/** Narrowing by session, unit, category and year; and as of which day the figures are. */
export function BoardFilters({
  board,
  narrowing,
  onChange,
}: {
  board: Board
  narrowing: Narrowing
  onChange: (next: Narrowing) => void
}) {
  const { choices, own, today, cases } = board
  const chosen = paramsOf(narrowing)
  const select = (
    key: keyof Narrowing,
    label: string,
    all: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <View className={styles.filter}>
      <Select
        id={`board-${key}`}
        label={label}
        value={chosen[key] ?? ALL}
        choices={[{ value: ALL, label: all }, ...options]}
        onChange={(value) => onChange(narrowingIn({ ...chosen, [key]: value === ALL ? undefined : value }))}
        className={styles.select}
      />
    </View>
  )
  return (
    <View className={styles.filters}>
      {select('session', '届次', '全部届次', choices.sessions)}
      {!own && select('unit', '主办单位', '全部单位', choices.units)}
      {select('category', '类别', '全部类别', choices.categories)}
      {select('year', '交办年度', '全部年度', choices.years)}
      <View className={styles.asOf}>
        {`截至 ${spokenDay(today as PlainDate, today as PlainDate)}，已交办 ${cases} 件`}
      </View>
    </View>
  )
}
