import { View } from '@tarojs/components'
import { progresses } from '@/domain/suggestion/progress'
import { categories } from '@/domain/suggestion/suggestion'
import { useToday } from '@/features/account/use-today'
import { askPublic } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { yearOf } from '@/domain/shared/plain-date'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { ChoicePills } from '@/ui/form/Pills'
import { SelectField } from '@/ui/form/TextField'
import { classLetters, type Chosen, type Query } from './query'
import styles from './filter.module.scss'

type Props = {
  query: Query
  /** How many are found under what is chosen; undefined while they are looked for. */
  found: number | undefined
  onChange: (change: Partial<Query>) => void
  onClear: () => void
  onClose: () => void
}

/** Every filter on one sheet; the list behind it follows each choice, and the button says how many are left. */
export function FilterSheet({ query, found, onChange, onClear, onClose }: Props) {
  const offered = useChoices()
  const group = (title: string, part: Chosen, pills: readonly Pill[], note?: string) => (
    <View className={styles.group}>
      <View className={styles.groupHead}>
        <View className={styles.groupTitle}>{title}</View>
        {note && <View className={styles.groupNote}>{note}</View>}
      </View>
      <ChoicePills
        label={title}
        pills={pills}
        value={query[part]}
        // Pressing what is chosen takes it away.
        onChange={(value) => onChange({ [part]: value === query[part] ? '' : value })}
      />
    </View>
  )
  return (
    <Sheet
      title="筛选"
      onClose={onClose}
      foot={
        <View className={styles.foot}>
          <View className={styles.clear}>
            <Button kind="secondary" label="清空" onTap={onClear} />
          </View>
          <View className={styles.see}>
            <Button label={seeText(found)} onTap={onClose} />
          </View>
        </View>
      }
    >
      {group('年份', 'year', offered.years)}
      {group('进展', 'progress', fromTable(progresses))}
      {group('答复类别', 'replyClass', classes, 'A 已解决　B 正在解决　C 留作参考')}
      {group('领域', 'category', fromTable(categories))}
      {offered.towns.length > 0 && group('镇街', 'town', offered.towns)}
      <SelectField
        id="public-unit"
        label="承办单位"
        value={query.unit}
        placeholder="不限"
        choices={[{ value: '', label: '不限' }, ...offered.units]}
        onChange={(unit) => onChange({ unit })}
      />
    </Sheet>
  )
}

type Pill = { value: string; label: string }

const same = (value: string): Pill => ({ value, label: value })
const fromTable = (table: Readonly<Record<string, string>>): Pill[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }))

const classes = classLetters.slice(0, 3).map(same)

function seeText(found: number | undefined): string {
  if (found === undefined) return '看结果'
  return found >= 100 ? '看 100 件以上结果' : `看 ${found} 件结果`
}

/** What occurs among the published; until that is known, and without a network, this year is all that is offered. */
function useChoices(): { years: Pill[]; towns: Pill[]; units: Pill[] } {
  const { answer } = useAnswer('choices', () => askPublic('published.choices', {}))
  const today = useToday()
  if (answer.face !== 'ready') return { years: [same(String(yearOf(today)))], towns: [], units: [] }
  const { years, towns, units } = answer.data
  return { years: years.map(String).map(same), towns: towns.map(same), units: units.map(same) }
}
