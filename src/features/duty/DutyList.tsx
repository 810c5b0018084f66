import { View } from '@tarojs/components'
import { Tap } from '@/ui/element/Tap'
import { Empty } from '@/ui/feedback/Faces'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import type { Behind } from './LinesSheet'
import type { Portrait } from './use-portrait'
import styles from './duty.module.scss'

const states = {
  done: { label: '已完成', tone: 'success' },
  open: { label: '待完成', tone: 'neutral' },
  late: { label: '已到期', tone: 'warn' },
} as const

type Props = { view: Portrait['view']; onBehind: (behind: Behind) => void }

/** 清单: what is still open comes first. */
export function DutyList({ view: { list, plan, entries }, onBehind }: Props) {
  const order = ['late', 'open', 'done']
  const sorted = [...list].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const done = list.filter(({ state }) => state === 'done').length
  return (
    <Section title="清单" note={`应做什么，完成 ${done}/${list.length}`} id="duty-list">
      {list.length === 0 ? (
        <Empty title="本年度还没有发布清单" text="代表工委发布年度代表工作计划后，这里列出应做的事和次数。" />
      ) : (
        <Card>
          {plan && (
            <View className={styles.small}>
              {plan.name}
              {plan.version > 1 && `，第 ${plan.version} 版`}
            </View>
          )}
          {sorted.map(({ id, label, done: made, target, state, text, source, lines }) => (
            <Tap
              key={id}
              className={styles.item}
              onTap={() =>
                onBehind({
                  title: `${label}（${made}/${target}）`,
                  note: `${text}。${source}`,
                  entries: entries.filter((entry) => lines.includes(entry.id)),
                  empty: '还没有做',
                })
              }
            >
              <View className={styles.head}>
                <View>{label}</View>
                <Chip {...states[state]} />
              </View>
              <View className={styles.track}>
                <View
                  className={state === 'done' ? styles.full : styles.part}
                  style={{ width: `${Math.min(100, Math.round((made / target) * 100))}%` }}
                />
              </View>
              <View className={styles.head}>
                <View className={styles.quiet}>{text}</View>
                <View className={styles.quiet}>
                  {made}/{target}
                </View>
              </View>
            </Tap>
          ))}
        </Card>
      )}
    </Section>
  )
}
