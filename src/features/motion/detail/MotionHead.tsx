import { View } from '@tarojs/components'
import { stops } from '@/domain/motion/motion'
import type { MotionView } from '@/domain/motion/view-schema'
import { Chip } from '@/ui/status/Chip'
import { StageRail } from '@/ui/status/StageRail'
import { Title } from '@/ui/text/Title'
import styles from '../motion.module.scss'

/** Number, state, title, who, and where it is on the road. */
export function MotionHead({ view }: { view: MotionView }) {
  const { numberText, stage, session, lead, title } = view
  const facts = [session?.name, `${lead.name}领衔`, lead.delegation]
  return (
    <View>
      <View className={styles.head}>
        <View className={styles.number}>{numberText ?? '待登记'}</View>
        <Chip label={stage.label} tone={stage.tone} />
      </View>
      <Title text={title || '（还没有标题）'} level={2} />
      <View className={styles.facts}>{facts.filter(Boolean).join(' · ')}</View>
      <View className={styles.rail}>
        <StageRail stops={stops} done={stage.stop} tone={stage.tone} />
      </View>
    </View>
  )
}
