import { View } from '@tarojs/components'
import { useState } from 'react'
import { TogglePills } from '@/ui/form/Pills'
import { SearchField } from '@/ui/form/SearchField'
import type { Unit } from './candidates'
import styles from './form-frame.module.scss'
import { matching } from './matching'

type Props = {
  units: readonly Unit[]
  /** Those that supported the like before. */
  proposed: readonly Unit[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}

const MOST = 8

/** 会办 units: the chosen and the proposed in sight, any other found by its name. */
export function SupportPicker({ units, proposed, chosen, onToggle }: Props) {
  const [words, setWords] = useState('')
  const found = words.trim() === '' ? [] : matching(units, words)
  const inSight = units.filter(({ id }) => chosen.includes(id) || proposed.some((one) => one.id === id))
  const shown = [
    ...inSight,
    ...found.slice(0, MOST).filter(({ id }) => inSight.every((one) => one.id !== id)),
  ]
  return (
    <>
      {shown.length > 0 && (
        <TogglePills
          label="会办单位"
          pills={shown.map(({ id, name }) => ({ value: id, label: name }))}
          values={chosen}
          onToggle={onToggle}
        />
      )}
      <View className={styles.find}>
        <SearchField
          id="dispatch-supporting"
          label="从名录里找会办单位"
          placeholder="输入单位名称，如：财政"
          value={words}
          onChange={setWords}
          onSearch={() => {
            const [only, ...more] = found
            if (only && more.length === 0 && !chosen.includes(only.id)) onToggle(only.id)
          }}
        />
      </View>
      {words.trim() !== '' && (
        <View className={styles.findNote}>
          {found.length === 0
            ? `名录里没有“${words.trim()}”，换个词试试`
            : found.length > MOST
              ? `找到 ${found.length} 家，列出前 ${MOST} 家，再多写几个字`
              : `找到 ${found.length} 家`}
        </View>
      )}
    </>
  )
}
