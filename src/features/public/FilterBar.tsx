import { View } from '@tarojs/components'
import { Tap } from '@/ui/element/Tap'
import { Icon } from '@/ui/icon/Icon'
import { chipsOf, type Chosen, type Query } from './query'
import styles from './filter.module.scss'

type Props = { query: Query; onOpen: () => void; onRemove: (part: Chosen) => void }

/** The way to the filters, and what is chosen, each to be taken away again. */
export function FilterBar({ query, onOpen, onRemove }: Props) {
  const chips = chipsOf(query)
  return (
    <View className={styles.bar}>
      <Tap className={styles.open} onTap={onOpen}>
        筛选{chips.length > 0 && ` ${chips.length}`}
        <Icon name="filter" size="s" />
      </Tap>
      {chips.map(({ part, label }) => (
        <Tap key={part} className={styles.chip} label={`去掉${label}`} onTap={() => onRemove(part)}>
          {label}
          <Icon name="close" size="s" />
        </Tap>
      ))}
    </View>
  )
}
