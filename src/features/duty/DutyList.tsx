import { View } from '@tarojs/components'
import { Empty } from '@/ui/feedback/Faces'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './duty.module.scss'
import type { Portrait } from './use-portrait'

const states = {
  done: { label: '已完成', tone: 'success' },
  open: { label: '待完成', tone: 'neutral' },
  late: { label: '已到期', tone: 'warn' },
} as const

/** 清单: what is still open comes first. */
export function DutyList({ list, plan }: Pick<Portrait['view'], 'list' | 'plan'>) {
  const order = ['late', 'open', 'done']
  const sorted = [...list].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const done = list.filter(({ state }) => state === 'done').length
  return (
    <Section title="清单" note={`应做什么，完成 ${done}/${list.length}`} id="duty-list">
      {plan?.example && <View className={styles.small}>{plan.name}</View>}
      {list.length === 0 ? (
        <Empty title="本年度还没有发布清单" text="代表工委发布年度代表工作计划后，这里列出应做的事和次数。" />
      ) : (
        <Card>
          {sorted.map(({ id, label, done: made, target, state, text, source }) => (
            <View key={id} className={styles.row}>
              <View className={styles.head}>
                <View>
                  {label}（{made}/{target}）
                </View>
                <Chip {...states[state]} />
              </View>
              <View className={styles.quiet}>{text}</View>
              <View className={styles.small}>{source}</View>
            </View>
          ))}
        </Card>
      )}
    </Section>
  )
}
