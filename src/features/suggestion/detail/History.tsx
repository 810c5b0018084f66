import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Button } from '@/ui/form/Button'
import { Icon } from '@/ui/icon/Icon'
import { Timeline } from '@/ui/status/Timeline'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { Notice } from '@/ui/feedback/Notice'
import styles from './detail.module.scss'

const FIRST = 5

/** What happened, newest first, and whether the chain of records still verifies. */
export function History({
  title = '办理经过',
  timeline,
  chainBreak,
}: Pick<CaseView, 'timeline' | 'chainBreak'> & { title?: string }) {
  const [all, setAll] = useState(false)
  const shown = all ? timeline : timeline.slice(0, FIRST)
  const rest = timeline.length - shown.length
  const sound = chainBreak === 0
  return (
    <Section
      title={title}
      side={
        sound ? (
          <View className={styles.sound}>
            <Icon name="shield" size="s" /> {timeline.length} 条，校验一致
          </View>
        ) : undefined
      }
    >
      {!sound && (
        <Notice tone="danger" title="校验不一致，已通知管理员" alert>
          从第 {chainBreak} 条记录起与存证不符，请以代表工委核实的结果为准。
        </Notice>
      )}
      <Card>
        <Timeline items={shown.map(({ seq, ...line }) => ({ key: String(seq), ...line }))} />
        {rest > 0 && (
          <View className={styles.unfold}>
            <Button kind="text" label={`展开另外 ${rest} 条`} onTap={() => setAll(true)} />
          </View>
        )}
      </Card>
    </Section>
  )
}
