import { Text, View } from '@tarojs/components'
import { stops } from '@/domain/motion/motion'
import type { MotionRow } from '@/domain/motion/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Chip, ClockChip } from '@/ui/status/Chip'
import { MiniRail } from '@/ui/status/StageRail'
import { Card } from '@/ui/text/Card'
import { Title } from '@/ui/text/Title'
import styles from '../motion.module.scss'

/** A motion in a list; one that is still a draft opens where it is written. */
export function MotionCard({ row }: { row: MotionRow }) {
  const { id, numberText, title, session, stage, lead, delegation, have, need, clock } = row
  const draft = stage.key === 'draft'
  const collecting = stage.key === 'cosigning'
  return (
    <Card onTap={() => go(draft ? paths.composeMotion(id) : paths.motion(id))}>
      <View className={styles.head}>
        <View className={styles.number}>{numberText ?? (draft ? '草稿' : '待登记')}</View>
        {clock && <ClockChip {...clock} />}
      </View>
      <Title text={title} size="dt" level={3} />
      <View className={styles.quiet}>{session}</View>
      {!draft && <MiniRail stops={stops} done={stage.stop} tone={stage.tone} />}
      <View className={styles.foot}>
        <Chip label={stage.label} tone={stage.tone} />
        <Text>{collecting ? `已联名 ${have} / ${need} 人` : `${lead} · ${delegation}`}</Text>
      </View>
    </Card>
  )
}
