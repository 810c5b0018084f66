import { View } from '@tarojs/components'
import { useState } from 'react'
import { Empty } from '@/ui/feedback/Faces'
import { Button } from '@/ui/form/Button'
import { FilterPills } from '@/ui/form/Pills'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { EntryRow } from './EntryRow'
import type { Entry, Portrait } from './use-portrait'
import styles from './duty.module.scss'

const FIRST = 8

type Props = { view: Portrait['view']; onEntry: (entry: Entry) => void }

/** 账单: every line, the newest first; each opens its evidence, its rule and its reason. */
export function LedgerList({ view, onEntry }: Props) {
  const [dimension, setDimension] = useState('')
  const [all, setAll] = useState(false)
  const entries = view.entries.filter((entry) => dimension === '' || entry.dimension === dimension)
  const shown = all ? entries : entries.slice(0, FIRST)
  const sides = ['', ...view.dimensions.map(({ label }) => label)]
  return (
    <Section title="账单" note={`做了什么，${view.entries.length} 笔`} id="duty-ledger">
      <View className={styles.filter}>
        <FilterPills
          label="维度"
          pills={sides.map((value) => ({ value, label: value || '全部' }))}
          value={dimension}
          onChange={setDimension}
        />
      </View>
      {entries.length === 0 ? (
        <Empty title="还没有账目" text="参加活动、建议立案以后，这里自动记一笔，写明凭据。" />
      ) : (
        <Card>
          {shown.map((entry) => (
            <EntryRow key={entry.id} entry={entry} onTap={() => onEntry(entry)} />
          ))}
          {entries.length > shown.length && (
            <Button
              kind="text"
              label={`另外 ${entries.length - shown.length} 笔`}
              onTap={() => setAll(true)}
            />
          )}
        </Card>
      )}
    </Section>
  )
}
