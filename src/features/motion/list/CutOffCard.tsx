import { View } from '@tarojs/components'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from '../motion.module.scss'
import type { SessionView } from '../types'
import { useSessions } from '../use-motion'

/** When motions close, for the session that is next or now. Nothing while it is not known: the list must not wait. */
export function CutOffCard({ mayChange }: { mayChange: boolean }) {
  const { answer } = useSessions()
  const sessions = answer.face === 'ready' ? answer.data.sessions : []
  const session = sessions.find(({ over }) => !over)
  if (!session && !mayChange) return null
  return (
    <Section
      title="本次会议"
      side={mayChange ? '会次与截止时间' : undefined}
      onSide={mayChange ? () => go(paths.sessions()) : undefined}
    >
      <Card>{session ? <Told session={session} /> : <View>现在没有要举行的会议，请先登记会次</View>}</Card>
    </Section>
  )
}

function Told({ session: { name, cutOff } }: { session: SessionView }) {
  return (
    <>
      <View className={styles.head}>
        <View>{name}</View>
        <Chip
          label={cutOff ? (cutOff.passed ? '已截止' : '可以提交') : '截止未定'}
          tone={cutOff ? (cutOff.passed ? 'neutral' : 'info') : 'warn'}
        />
      </View>
      <View className={styles.quiet}>
        {cutOff
          ? `议案截止 ${cutOff.text}（${cutOff.decidedBy}决定）`
          : '主席团还没有决定议案截止时间，可以先写、先联名'}
      </View>
    </>
  )
}
