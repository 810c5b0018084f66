import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { MotionView } from '@/domain/motion/view-schema'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from '../motion.module.scss'

const SHOWN = 3

/** What is to be done under the resolution, by whom, until when, and how far it is. */
export function FollowUp({ items }: { items: MotionView['items'] }) {
  const sayDay = useSayDay()
  if (items.length === 0) return null
  const kept = items.filter(({ state }) => state === 'kept').length
  return (
    <Section title="落实事项" side={`${kept} / ${items.length} 项已落实`}>
      <Card>
        {items.map((item) => (
          <View key={item.id} className={styles.item}>
            <View className={styles.itemHead}>
              <View className={styles.grow}>{item.what}</View>
              <Chip label={item.label} tone={item.tone} />
            </View>
            <View className={styles.quiet}>
              {item.unit} · {sayDay(item.due)}前
            </View>
            {item.sentBack && <View className={styles.sentBack}>核对意见：{item.sentBack}</View>}
            {item.progress
              .slice(-SHOWN)
              .reverse()
              .map((one, at) => (
                <View key={at} className={styles.progress}>
                  {sayDay(one.on)} {one.note}
                </View>
              ))}
          </View>
        ))}
      </Card>
    </Section>
  )
}
