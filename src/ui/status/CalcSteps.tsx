import { View } from '@tarojs/components'
import { classes } from '../tone'
import styles from './deadline.module.scss'

export type CalcStep = { label: string; value: string; note: string }
export type StripDay = { day: string; works: boolean; known: boolean; mark: string }

const WEEK = ['一', '二', '三', '四', '五', '六', '日']

/** The body of the calculation sheet: numbered steps, then the two weeks around the due day. */
export function CalcSteps({
  steps,
  strip,
  footnote,
}: {
  steps: readonly CalcStep[]
  strip: readonly StripDay[]
  footnote: string
}) {
  return (
    <View>
      {steps.map((step, index) => (
        <View key={index} className={styles.step}>
          <View className={styles.stepNumber}>{index + 1}</View>
          <View className={styles.stepBody}>
            <View className={styles.stepHead}>
              <View>{step.label}</View>
              <View className={styles.stepValue}>{step.value}</View>
            </View>
            {step.note && <View className={styles.stepNote}>{step.note}</View>}
          </View>
        </View>
      ))}
      {strip.length > 0 && (
        <View className={styles.strip}>
          {WEEK.map((name) => (
            <View key={name} className={styles.week}>
              {name}
            </View>
          ))}
          {strip.map((one) => (
            <View
              key={one.day}
              className={classes(
                styles.stripDay,
                !one.works && styles.stripOff,
                one.mark === '期满' && styles.stripFull,
                one.mark === '到期' && styles.stripDue,
              )}
            >
              <View className={styles.stripNumber}>{Number(one.day.slice(8))}</View>
              <View className={styles.stripMark}>{one.mark}</View>
            </View>
          ))}
        </View>
      )}
      <View className={styles.footnote}>{footnote}</View>
    </View>
  )
}
