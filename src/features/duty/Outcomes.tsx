import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSayDay } from '@/features/account/use-today'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import { Source } from './EntrySheet'
import type { Act, Portrait } from './use-portrait'
import styles from './duty.module.scss'

type Outcome = Portrait['view']['outcomes'][number]

const FIRST = 5

/** 回单: what came of it; opening one is reading it. */
export function Outcomes({ view, act }: { view: Portrait['view']; act: Act }) {
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<Outcome>()
  const sayDay = useSayDay()
  const { outcomes, relation } = view
  const unread = outcomes.filter(({ read }) => !read)
  if (outcomes.length === 0) return null
  const shown = all ? outcomes : outcomes.slice(0, FIRST)
  const read = (ids: string[]) => void act('markRead', { outcomes: ids })
  const look = (one: Outcome) => {
    setOpen(one)
    if (relation === 'owner' && !one.read) read([one.id])
  }
  return (
    <Section
      title="回单"
      note="结果怎么样"
      side={unread.length === 0 ? undefined : relation === 'owner' ? '都标为已读' : `${unread.length} 份未读`}
      onSide={relation === 'owner' && unread.length > 0 ? () => read(unread.map(({ id }) => id)) : undefined}
    >
      {shown.map((one) => (
        <Card key={one.id} onTap={() => look(one)}>
          <View className={styles.head}>
            <View className={styles.quiet}>
              {sayDay(one.on)} · {one.part}
            </View>
            <View className={styles.chips}>
              {!one.read && <Chip label="未读" tone="info" />}
              <Chip {...one.kind} />
            </View>
          </View>
          <View className={styles.result}>{one.text}</View>
          <View className={styles.small}>{one.evidence}</View>
        </Card>
      ))}
      {outcomes.length > shown.length && (
        <Button kind="text" label={`另外 ${outcomes.length - shown.length} 份`} onTap={() => setAll(true)} />
      )}
      {open && (
        <Sheet title={open.kind.label} onClose={() => setOpen(undefined)}>
          <KeyValue
            rows={[
              { key: '结果', value: open.text },
              { key: '日期', value: open.on },
              { key: '关系', value: open.part },
              { key: '来自', value: open.evidence },
            ]}
          />
          <View className={styles.buttons}>
            <Source source={open.source} />
          </View>
        </Sheet>
      )}
    </Section>
  )
}
