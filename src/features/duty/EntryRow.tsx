import { View } from '@tarojs/components'
import { changeText } from '@/domain/duty/points'
import { isPlainDate, weekdayName } from '@/domain/shared/plain-date'
import { Tap } from '@/ui/element/Tap'
import { Chip, ClockChip } from '@/ui/status/Chip'
import { classes } from '@/ui/tone'
import type { Entry } from './use-portrait'
import styles from './duty.module.scss'

/** One line of the ledger in a list: the day, what was done, what it counts. */
export function EntryRow({ entry, onTap }: { entry: Entry; onTap: () => void }) {
  const { on, what, evidence, counted, state, appealable, appeal } = entry
  const tone = counted < 0 ? styles.less : counted > 0 ? styles.more : styles.none
  return (
    <Tap className={styles.entry} onTap={onTap}>
      <View className={styles.day}>
        <View className={styles.dayNumber}>{`${Number(on.slice(5, 7))}.${on.slice(8)}`}</View>
        <View className={styles.small}>{isPlainDate(on) ? weekdayName(on) : ''}</View>
      </View>
      <View className={styles.grow}>
        <View>{what}</View>
        <View className={styles.small}>{evidence}</View>
        <View className={styles.marks}>
          {state === 'voided' && <Chip label="已更正" tone="neutral" />}
          {state === 'capped' && <Chip label="已到上限" tone="neutral" />}
          {appeal?.clock && <ClockChip {...appeal.clock} />}
          {appeal?.decision && (
            <Chip
              label={appeal.decision.granted ? '申诉成立' : '维持原账'}
              tone={appeal.decision.granted ? 'success' : 'neutral'}
            />
          )}
          {counted <= 0 && appealable && <View className={styles.appealable}>{appealable.text}</View>}
        </View>
      </View>
      <View className={classes(styles.points, tone)}>{changeText(counted)}</View>
    </Tap>
  )
}
