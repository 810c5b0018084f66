import { View } from '@tarojs/components'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './duty.module.scss'
import type { Act, Portrait } from './use-portrait'

/** What came of it: adopted, planned, kept or broken; unread until marked. */
export function Outcomes({ view, act }: { view: Portrait['view']; act: Act }) {
  const unread = view.outcomes.filter(({ read }) => !read)
  if (view.outcomes.length === 0) return null
  return (
    <Section title="回单" note="结果怎么样" side={unread.length > 0 ? `${unread.length} 份未读` : undefined}>
      <Card>
        {view.outcomes.map(({ id, on, kind, text, evidence, read }) => (
          <View key={id} className={styles.row}>
            <View className={styles.head}>
              <View className={styles.small}>
                {on} · {evidence}
                {!read && ' · 未读'}
              </View>
              <Chip {...kind} />
            </View>
            <View>{text}</View>
          </View>
        ))}
        {view.relation === 'owner' && unread.length > 0 && (
          <Button
            kind="text"
            label="都标为已读"
            onTap={() => void act('markRead', { outcomes: unread.map(({ id }) => id) }, '已标为已读')}
          />
        )}
      </Card>
    </Section>
  )
}
